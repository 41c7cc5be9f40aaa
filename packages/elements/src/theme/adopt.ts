import type { CSSResultOrNative } from 'lit';

const sheetOf = (styles: CSSResultOrNative): CSSStyleSheet | undefined =>
  styles instanceof CSSStyleSheet ? styles : styles.styleSheet;

/** Adds a style sheet to those a document or a shadow root has, once. */
export function adopt(root: DocumentOrShadowRoot, styles: CSSResultOrNative): void {
  const sheet = sheetOf(styles);
  if (sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Takes it away again. */
export function drop(root: DocumentOrShadowRoot, styles: CSSResultOrNative): void {
  const sheet = sheetOf(styles);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
