import type { LitElement } from 'lit';

/** Room around what is seen of the page in which a figure begins: about what a thumb scrolls while its data come. */
const NEAR = '600px 0px';

const waiting = new WeakSet<LitElement>();

/** Begins an element when it comes near what is seen, or when the page is printed: paper shows every figure. */
export function whenNear(host: LitElement, begin: () => void): void {
  if (waiting.has(host)) return;
  waiting.add(host);
  const late = new WeakRef(host);
  const start = (): void => {
    const here = late.deref();
    if (here && !here.isConnected) return;
    near.disconnect();
    removeEventListener('beforeprint', start);
    if (here && !here.hasUpdated) begin();
  };
  const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && start(), {
    rootMargin: NEAR,
  });
  near.observe(host);
  addEventListener('beforeprint', start);
}
