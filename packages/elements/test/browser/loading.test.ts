import { afterEach, expect, test, vi } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { TradeChart } from '@keruen/elements';
import { CHART, clear, figure, put, until, type Any } from './page.ts';

afterEach(() => {
  clear();
  scrollTo(0, 0);
  vi.restoreAllMocks();
});

const FAR = '<div style="block-size: 5000px"></div>';
const ASKED = CHART.replace(/dataset="[^"]*"/, '');

/** Data of one address are kept: each chart has its own. */
let count = 0;

/** A chart that begins late, with what its page loads for it. */
function lazy(): { readonly chart: Any; readonly fetched: () => number } {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(JSON.stringify(dataset))));
  const chart = put<TradeChart>(
    `${FAR}<trade-chart ${ASKED} src="/own-${++count}.json" loading="lazy"><p>Its words.</p></trade-chart>`,
    'none',
  );
  return { chart, fetched: () => fetched.mock.calls.length };
}

/** Two frames: what observes places has told what it has seen. */
const seen = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

test('a lazy figure far below loads nothing, and what stands inside it is read', async () => {
  const { chart, fetched } = lazy();
  await import('../../src/frame/near.ts');
  await seen();
  expect([chart.shadowRoot, fetched(), chart.innerText]).toEqual([null, 0, 'Its words.']);
});

test('and stands when a reader comes near', async () => {
  const { chart, fetched } = lazy();
  await import('../../src/frame/near.ts');
  await seen();
  scrollTo(0, 4300);
  await figure(chart);
  expect(fetched()).toBe(1);
  expect(chart.shadowRoot!.querySelector('svg')).not.toBeNull();
});

test('or when the page is printed', async () => {
  const { chart } = lazy();
  await import('../../src/frame/near.ts');
  await seen();
  dispatchEvent(new Event('beforeprint'));
  await until('it has begun', () => chart.shadowRoot);
  await figure(chart);
});

test('one that was taken away begins where it comes back near', async () => {
  const { chart, fetched } = lazy();
  await import('../../src/frame/near.ts');
  await seen();
  chart.remove();
  dispatchEvent(new Event('beforeprint'));
  await seen();
  expect([chart.shadowRoot, fetched()]).toEqual([null, 0]);
  document.body.prepend(chart);
  await figure(chart);
  expect(fetched()).toBe(1);
  chart.remove();
});

test('others begin at once wherever they are', async () => {
  await figure(put<TradeChart>(`${FAR}<trade-chart ${CHART} loading="eager"></trade-chart>`));
});
