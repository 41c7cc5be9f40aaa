/**
 * Keeps a picture where a reader has just pointed at it while its figure changes. Words beneath it may bring the page a scrollbar: then all is
 * narrower, and what stands above the picture higher.
 */
export function standStill(host: Element, picture: Element | null): void {
  const top = (): number => picture?.getBoundingClientRect().top ?? 0;
  const before = top();
  // The figure has its new size, and nothing of it has been seen.
  const changed = new ResizeObserver(() => {
    changed.disconnect();
    scrollBy(0, top() - before);
  });
  changed.observe(host);
}
