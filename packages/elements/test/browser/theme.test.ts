import { afterEach, expect, test } from 'vitest';
import { CHART, clear, figure, put, styleSheet, until, type Any } from './page.ts';

afterEach(clear);

const fill = (element: Any, subject: string): string =>
  getComputedStyle(element.shadowRoot!.querySelector(`[data-subject="${subject}"]`)!).fill;

const EXPORTS = 'observation:KAZ-AFG-export-2022-bns';
const LIGHT_LAPIS = 'rgb(38, 78, 147)';
const DARK_LAPIS = 'rgb(81, 133, 201)';

test('a page with light letters is dark, whatever the device prefers, and back again', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(fill(chart, EXPORTS)).toBe(LIGHT_LAPIS);
  document.body.style.color = '#ece7dd';
  await until('the chart is dark', () => fill(chart, EXPORTS) === DARK_LAPIS);
  document.body.style.color = '';
  await until('the chart is light', () => fill(chart, EXPORTS) === LIGHT_LAPIS);
});

test('a theme of its own brings its own paper', async () => {
  const chart = await figure(put(`<trade-chart ${CHART} theme="dark"></trade-chart>`));
  expect(fill(chart, EXPORTS)).toBe(DARK_LAPIS);
  expect(getComputedStyle(chart.shadowRoot!.querySelector('.root')!).backgroundColor).toBe('rgb(18, 22, 28)');
});

test('a page changes a colour from any ancestor', async () => {
  styleSheet(':root { --keruen-lapis: rgb(1, 2, 3) }');
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(fill(chart, EXPORTS)).toBe('rgb(1, 2, 3)');
});

test('font and text colour are the page’s', async () => {
  styleSheet('main { font: 20px/1.7 monospace; color: rgb(9, 8, 7); letter-spacing: 1px }');
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const heading = getComputedStyle(chart.shadowRoot!.querySelector('.heading')!);
  expect([heading.fontFamily, heading.color, heading.letterSpacing]).toEqual([
    'monospace',
    'rgb(9, 8, 7)',
    '1px',
  ]);
});

test('nothing hangs on a style attribute or a style element, which strict pages refuse', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(chart.shadowRoot!.querySelector('style')).toBeNull();
  expect(chart.shadowRoot!.adoptedStyleSheets.length).toBeGreaterThan(0);
});
