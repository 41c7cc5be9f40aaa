/** How large CSS `zoom` shows an element: lengths that are set on it grow by that, those that are measured have grown. */
export const zoomOf = (element: Element): number =>
  (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
