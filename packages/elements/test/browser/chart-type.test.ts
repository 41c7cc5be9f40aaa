import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

test('a chart type is loaded when it is asked for, and what stands inside stays until then', async () => {
  await page.viewport(800, 900);
  const chart = put(`<trade-chart type="lines" ${CHART}><p>The author’s words.</p></trade-chart>`);
  await chart.updateComplete;
  expect(part(chart, 'picture')).toBeNull();
  expect(chart.matches(':state(loading)')).toBe(true);
  expect(chart.shadowRoot!.querySelector<HTMLElement>('.fallback')!.hidden).toBe(false);
  await figure(chart);
  expect(chart.shadowRoot!.querySelector<HTMLElement>('.fallback')!.hidden).toBe(true);
  expect(part(chart, 'picture')!.querySelectorAll('[data-subject]').length).toBeGreaterThan(3);
});

test('columns that become narrow lie down, as columns that were narrow from the start', async () => {
  await page.viewport(800, 900);
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const areHigh = (): boolean =>
    Number(part(chart, 'picture')!.getAttribute('height')) >
    Number(part(chart, 'picture')!.getAttribute('width'));
  expect(areHigh()).toBe(false);
  await page.viewport(340, 900);
  await until('they lie', areHigh);
  const first = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(part(first, 'picture')!.getAttribute('height')).toBe(part(chart, 'picture')!.getAttribute('height'));
  await page.viewport(800, 900);
  await until('they stand', () => !areHigh());
});

test('another type draws the same values, with the same words', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const said = (): (string | null)[] =>
    [...part(chart, 'picture')!.querySelectorAll('[role="img"]')]
      .map((one) => one.getAttribute('aria-label'))
      .sort();
  const before = said();
  chart.type = 'lines';
  await until('the type has changed', () => chart.shadowRoot!.querySelector('.picture [stroke-width="2"]'));
  expect(said()).toEqual(before);
});

test('a word that names no type is answered by those that are', async () => {
  const chart = put(`<trade-chart type="piee" ${CHART}><p>The author’s words.</p></trade-chart>`);
  await until('a sentence stands', () => chart.shadowRoot!.querySelector('.calm'));
  expect(text(chart.shadowRoot!.querySelector('.calm'))).toMatch(/piee.*columns, bars, lines/);
  expect(chart.shadowRoot!.querySelector<HTMLElement>('.fallback')!.hidden).toBe(false);
});
