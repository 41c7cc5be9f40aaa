/** Every figure of the page. */
function figures(): Element[] {
  return [...document.querySelectorAll('trade-chart, actor-card, corridor-map')];
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** A mention is what its author wrote until what opens its card has come. */
const isComing = (figure: Element): boolean =>
  figure.matches('[variant=mention]') && !figure.shadowRoot?.querySelector('.words');

/** True while data or words are on their way; a figure whose address never answers counts as arrived. */
const isBusy = (figure: Element): boolean =>
  (figure.matches(':state(loading)') || isComing(figure)) &&
  !figure.getAttribute('src')?.includes('unanswered');

/** Waits until every figure stands as it will stand. */
async function settle(): Promise<void> {
  await nextFrame();
  for (let tries = 0; figures().some(isBusy) && tries < 300; tries += 1) await nextFrame();
  await nextFrame();
  await nextFrame();
}

Object.assign(globalThis, { settle });
