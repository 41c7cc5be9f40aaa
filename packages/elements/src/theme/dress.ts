import type { CSSResult } from 'lit';
import { adopt, type Wearer } from './adopt.ts';

/** What makes sheets for a document, one of each text; none where the document has no window. */
function tailorFor(of: Document): NonNullable<Wearer['tailor']> {
  const view = of.defaultView as typeof globalThis | null;
  const made = new Map<CSSResult, CSSStyleSheet>();
  return (styles) => {
    if (!view) return undefined;
    const sheet = made.get(styles) ?? new view.CSSStyleSheet();
    if (!made.has(styles)) sheet.replaceSync(styles.cssText);
    made.set(styles, sheet);
    return sheet;
  };
}

/**
 * Gives a shadow root all its style sheets, for the document in which it stands: `own` first, then what was added to it. A sheet belongs to the document in
 * which it was made; a root that comes into another, such as that of a frame, loses those it had.
 */
export function dress(root: ShadowRoot & Wearer, own: readonly CSSResult[]): void {
  const of = root.ownerDocument;
  root.tailor = of === document ? undefined : tailorFor(of);
  root.adoptedStyleSheets = [];
  for (const styles of new Set([...own, ...(root.worn ?? [])])) adopt(root, styles);
}
