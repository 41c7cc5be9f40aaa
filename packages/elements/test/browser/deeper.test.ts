import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset, Observation, Product } from '@keruen/data';
import type { TradeChart } from '@keruen/elements';
import { clear, figure, part, put, text, until } from './page.ts';
import { textsOf } from './taking.ts';
import { small } from './small-dataset.ts';

afterEach(clear);

const [sample] = small.observations;

const of = (product: string, value: number): Observation => ({
  ...sample!,
  id: product,
  partner: 'AFG',
  period: '2022',
  product,
  value,
});

const named = (id: string, en: string, parent?: string): Product => ({
  id,
  edition: 'HS2022',
  names: { en },
  ...(parent === undefined ? {} : { parent }),
});

/** Two sections, and chapters of the first. */
const data: Dataset = {
  ...small,
  products: [
    named('HSII', 'Vegetable products'),
    named('HSV', 'Mineral products'),
    named('HS10', 'Cereals', 'HSII'),
    named('HS11', 'Products of the milling industry', 'HSII'),
  ],
  observations: [of('HSII', 70), of('HSV', 30), of('HS10', 20), of('HS11', 50)],
};

const TREE =
  '<trade-chart type="treemap" reporter="KAZ" partner="AFG" flow="export" product="*"></trade-chart>';

const subjects = (chart: TradeChart): string[] =>
  [...part(chart, 'picture')!.querySelectorAll<SVGElement>('rect[data-subject]')].map(
    (one) => one.dataset.subject!,
  );

/** Chooses the largest part until what lies in it stands: the code for looking into things may still be on its way. */
const choose = (chart: TradeChart): Promise<void> =>
  until('the chapters stand', () => {
    if (subjects(chart).includes('observation:HS11')) return true;
    part(chart, 'picture')!
      .querySelector('rect')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return false;
  });

const buttons = (chart: TradeChart): string[] =>
  [...part(chart, 'menu')!.querySelectorAll('button:not([aria-haspopup])')].map(text);

test('choosing a part shows what lies in it, with a way back', async () => {
  await page.viewport(800, 900);
  const chart = await figure(put(TREE, data));
  expect(subjects(chart)).toEqual(['observation:HSII', 'observation:HSV']);
  expect(buttons(chart)).toEqual([]);
  await choose(chart);
  await until('what was chosen is pinned', () => chart.linked.pinned === 'observation:HSII');
  expect(subjects(chart)).toEqual(['observation:HS11', 'observation:HS10']);
  expect(text(part(chart, 'subtitle'))).toContain('Vegetable products');
  expect(buttons(chart)).toEqual(['Back to the whole']);
  part(chart, 'menu')!.querySelector('button')!.click();
  await until('the sections stand', () => subjects(chart).includes('observation:HSV'));
  expect(buttons(chart)).toEqual([]);
  expect(chart.linked.pinned).toBeUndefined();
});

test('a snippet shows the part that is looked into, in its table and by its attributes', async () => {
  const chart = await figure(put(TREE, data));
  await choose(chart);
  const [code] = await textsOf(chart, 'embed');
  expect(code).toMatch(/<trade-chart [^>]*product="HSII"/);
  expect(code).toContain('Products of the milling industry');
});

test('the keyboard goes in and stays in the picture', async () => {
  const chart = await figure(put(TREE, data));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  for (let i = 0; i < 20 && !subjects(chart).includes('observation:HS11'); i += 1)
    await userEvent.keyboard('{Enter}');
  const focused = chart.shadowRoot!.activeElement;
  expect(focused?.getAttribute('aria-label')).toMatch(/milling industry.*share of trade/);
});

test('where a reader has come is said once, on the way in and on the way out', async () => {
  const chart = await figure(put(TREE, data));
  const regions = (): string[] => [...chart.shadowRoot!.querySelectorAll('[role="status"]')].map(text);
  expect(regions()).toEqual([]);
  // What a choice highlights may speak next, in the same region, before anybody looks.
  let said: string[] = [];
  const watch = new MutationObserver(() => void said.push(...regions().filter(Boolean)));
  watch.observe(chart.shadowRoot!, { subtree: true, childList: true, characterData: true });
  await choose(chart);
  await until('the way in is said', () => said.some((one) => /Vegetable products/.test(one)));
  said = [];
  part(chart, 'menu')!.querySelector('button')!.click();
  await until('the way out is said', () => said.some((one) => !/Vegetable products/.test(one)));
  watch.disconnect();
  expect(regions()).toHaveLength(1);
});

test('a part that holds nothing further is only chosen', async () => {
  const chart = await figure(put(TREE, data));
  let chosen = '';
  chart.addEventListener('keruen-subject', ({ detail }) => {
    if (detail.action === 'select') chosen = detail.subject!;
  });
  const rects = part(chart, 'picture')!.querySelectorAll('rect');
  rects[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await chart.updateComplete;
  expect(chosen).toBe('observation:HSV');
  expect(subjects(chart)).toHaveLength(2);
});

test('another question of the author begins at its own whole', async () => {
  const chart = await figure(put(TREE, data));
  await choose(chart);
  chart.type = 'columns';
  await until('columns stand', () => part(chart, 'picture')!.querySelector('rect[data-subject]') === null);
  chart.type = 'treemap';
  await until('the sections stand', () => subjects(chart).includes('observation:HSV'));
});

test('words on tiles can be read in forced colours too', async () => {
  const chart = await figure(put(TREE, data));
  const word = part(chart, 'picture')!.querySelector('text')!;
  expect(word.classList.contains('paper')).toBe(true);
  expect(getComputedStyle(word).fill).toBe('rgb(255, 255, 255)');
  expect(getComputedStyle(part(chart, 'picture')!.querySelector('rect')!).fill).toBe('rgb(38, 78, 147)');
});
