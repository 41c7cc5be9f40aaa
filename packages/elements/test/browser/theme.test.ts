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

test.each([
  ['oklch(0.93 0.01 90)', DARK_LAPIS],
  ['oklab(0.37 0 0)', LIGHT_LAPIS],
  ['lab(92% 0 0)', DARK_LAPIS],
  ['lch(45% 5 90)', LIGHT_LAPIS],
  ['color(display-p3 0.9 0.9 0.9)', DARK_LAPIS],
  ['color-mix(in srgb, white 20%, black)', LIGHT_LAPIS],
  ['oklch(0.551 0.027 264)', LIGHT_LAPIS],
  ['oklch(0 0 0)', LIGHT_LAPIS],
])('letters of %s say whether the page is dark', async (colour, lapis) => {
  styleSheet(`main { color: ${colour} }`);
  expect(CSS.supports('color', colour)).toBe(true);
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(fill(chart, EXPORTS)).toBe(lapis);
});

test('a page changes a colour from any ancestor', async () => {
  styleSheet(':root { --keruen-lapis: rgb(1, 2, 3) }');
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(fill(chart, EXPORTS)).toBe('rgb(1, 2, 3)');
});

/** Contrast of two computed colours, WCAG 2. */
function contrast(...colours: readonly [string, string]): number {
  const [low, high] = colours
    .map((colour) => {
      const parts = (/^color\(srgb (.*)\)/.exec(colour)?.[1]?.split(' ').map(Number) ??
        colour.match(/\d+/g)!.map((part) => Number(part) / 255)) as number[];
      const [r = 0, g = 0, b = 0] = parts.map((c) =>
        c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** What letters of the first series wear, and what stands behind them. */
const letters = (element: Any, name = '--k-lapis-text'): string => {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  element.shadowRoot!.querySelector('.root')!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

test.each([
  ['light', '#e3120b'],
  ['light', '#949494'],
  ['dark', '#f72585'],
  ['dark', '#616a72'],
])('letters follow the colour of their marks, and can be read: %s, %s', async (theme, colour) => {
  styleSheet(`:root { --keruen-lapis: ${colour} }`);
  const chart = await figure(put(`<trade-chart ${CHART} theme="${theme}"></trade-chart>`));
  const paper = letters(chart, '--k-paper');
  expect(contrast(letters(chart, '--k-lapis'), paper)).toBeGreaterThan(3);
  expect(contrast(letters(chart), paper)).toBeGreaterThan(4.5);
  expect(letters(chart)).not.toBe(theme === 'light' ? LIGHT_LAPIS : 'rgb(85, 138, 206)');
  expect(letters(chart, '--k-saffron-text')).toBe(
    theme === 'light' ? 'rgb(159, 99, 0)' : 'rgb(244, 189, 102)',
  );
});

test('a page may choose the colour of letters by itself', async () => {
  styleSheet(':root { --keruen-lapis: red; --keruen-lapis-text: rgb(4, 5, 6) }');
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(letters(chart)).toBe('rgb(4, 5, 6)');
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
