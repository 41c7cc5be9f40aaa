import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import type { Dataset } from '@keruen/data';
import { CHART, clear, put, until } from './page.ts';

beforeEach(async () => {
  await browser.viewport(800, 900);
  document.documentElement.style.overflowY = 'scroll';
});
afterEach(clear);

const ROWS = ['2018', '2019', '2020', '2021', '2022', '2023'].map(
  (year) => `<tr><td>${year}</td><td>1</td><td>2</td></tr>`,
);
const FALLBACK = `<table><caption>Trade</caption><tr><th>Year</th><th>Exports</th><th>Imports</th></tr>${ROWS.join('')}</table>`;

/** Sum of layout shifts while something happens to a page whose text goes on below the figure. */
async function shiftWhile(happen: () => Promise<void>): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  await new Promise((next) => setTimeout(next, 100));
  observer.observe({ type: 'layout-shift' });
  await happen();
  await new Promise((next) => setTimeout(next, 250));
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

const article = (fallback: string): string =>
  `<p>Before</p><trade-chart ${CHART}>${fallback}</trade-chart><p>After the figure, text goes on.</p><p>And on.</p>`;

async function drawn(fallback: string, data: Dataset): Promise<number> {
  const chart = put(article(fallback), 'none');
  return shiftWhile(async () => {
    chart.data = data;
    await until('a figure or a sentence stands', () => chart.shadowRoot!.querySelector('.picture, .calm'));
  });
}

test('nothing jumps when a figure takes the place of a table', async () => {
  const { small } = await import('./small-dataset.ts');
  expect(await drawn(FALLBACK, small)).toBe(0);
});

test('nothing jumps where the fallback has margins of its own', async () => {
  const { small } = await import('./small-dataset.ts');
  expect(await drawn(`<figure>${FALLBACK}</figure>`, small)).toBe(0);
});

test('nothing jumps when the figure cannot be drawn', async () => {
  expect(await drawn(FALLBACK, { format: 9 } as unknown as Dataset)).toBe(0);
});

test('the measure can fail: a bare tag moves what follows', async () => {
  const { small } = await import('./small-dataset.ts');
  expect(await drawn('', small)).toBeGreaterThan(0);
});

test('a pinned figure unfolds when the reader asks', async () => {
  const { small } = await import('./small-dataset.ts');
  const chart = put(article(FALLBACK), 'none');
  await new Promise((next) => setTimeout(next, 50));
  const height = chart.offsetHeight;
  chart.data = small;
  await until('a figure stands', () => chart.shadowRoot!.querySelector('.picture'));
  await until('it has the height of the table', () => Math.abs(chart.offsetHeight - height) < 1);
  chart.shadowRoot!.querySelector<HTMLElement>('.folded summary')!.click();
  await until('it has grown', () => chart.offsetHeight > height);
  expect(chart.shadowRoot!.querySelector('[part="notes"]')).not.toBeNull();
});
