import type { CSSResult } from 'lit';

/** A document or a shadow root, with what was added to its sheets; in another document than that of the script with what makes sheets for it. */
export type Wearer = (Document | ShadowRoot) & {
  worn?: Set<CSSResult>;
  tailor?: ((styles: CSSResult) => CSSStyleSheet | undefined) | undefined;
};

const sheetOf = ({ tailor }: Wearer, styles: CSSResult): CSSStyleSheet | undefined =>
  tailor ? tailor(styles) : styles.styleSheet;

/** Adds a style sheet to those a document or a shadow root has, once. */
export function adopt(root: Wearer, styles: CSSResult): void {
  const sheet = sheetOf(root, styles);
  (root.worn ??= new Set()).add(styles);
  if (sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Takes it away again. */
export function drop(root: Wearer, styles: CSSResult): void {
  const sheet = sheetOf(root, styles);
  root.worn?.delete(styles);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
