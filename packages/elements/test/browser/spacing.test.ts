import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { CHART, clear, figure, part, put, styleSheet, until, type Any } from './page.ts';

afterEach(clear);

/** Pairs of words in a picture whose boxes lie on each other, and words that leave it. */
function faults(chart: Any): string[] {
  const picture = part<SVGElement>(chart, 'picture')!;
  const room = picture.getBoundingClientRect();
  const words = [...picture.querySelectorAll('text')].map((word) => ({
    text: word.textContent?.trim(),
    box: word.getBoundingClientRect(),
  }));
  const out = words.filter(({ box }) => box.left < room.left - 1 || box.right > room.right + 1);
  const touching = words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter(
        ({ box }) =>
          a.box.left < box.right - 1 &&
          box.left < a.box.right - 1 &&
          a.box.top < box.bottom - 4 &&
          box.top < a.box.bottom - 4,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...out.map(({ text }) => `${text} leaves`), ...touching];
}

const WIDE =
  'main { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5; font-family: "DejaVu Sans", sans-serif }';

test.each(['columns', 'lines'])('words of %s keep apart under a reader’s own spacing', async (type) => {
  styleSheet(WIDE);
  for (const width of [320, 480, 800]) {
    await page.viewport(width, 900);
    const chart = await figure(put(`<trade-chart type="${type}" ${CHART}></trade-chart>`));
    await chart.updateComplete;
    const word = part(chart, 'picture')!.querySelector('text')!;
    expect(getComputedStyle(word).letterSpacing).not.toBe('normal');
    expect(faults(chart), `${width} px`).toEqual([]);
    clear();
    styleSheet(WIDE);
  }
});

/** Where the labels of the value axis end, px from the start of the picture. */
const gutter = (chart: Any): number =>
  Number(part(chart, 'picture')!.querySelector('text.muted[text-anchor="end"]')!.getAttribute('x'));

test('wider letters get the room they need, as soon as the figure is drawn again', async () => {
  await page.viewport(800, 900);
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const plain = gutter(chart);
  styleSheet('main { letter-spacing: 2px }');
  chart.requestUpdate();
  await chart.updateComplete;
  expect(gutter(chart)).toBeGreaterThanOrEqual(plain + 4);
});

test.each(['ru', 'kk'])('amounts of a card stand on one line on a phone in %s', async (lang) => {
  await page.viewport(320, 900);
  const card = put<Any>(
    `<div lang="${lang}"><actor-card actor="KAZ" toward="AFG" as-of="2024-01"></actor-card></div>`,
    dataset,
  );
  styleSheet('main { font-family: "Noto Sans", "DejaVu Sans", sans-serif }');
  await figure(card);
  await until('its figures are here', () => card.shadowRoot!.querySelector('.amount'));
  for (const amount of card.shadowRoot!.querySelectorAll('.amount')) {
    const { height } = amount.getBoundingClientRect();
    expect(height, amount.textContent!).toBeLessThan(2 * parseFloat(getComputedStyle(amount).fontSize));
    expect(amount.scrollWidth).toBeLessThanOrEqual(amount.clientWidth);
  }
});

test('words of buttons have the reader’s spacing too, though browsers give buttons none', async () => {
  styleSheet(WIDE);
  const chart = await figure(put<Any>(`<trade-chart ${CHART}></trade-chart>`));
  const root = chart.shadowRoot!.querySelector('.root')!;
  const { letterSpacing, wordSpacing } = getComputedStyle(root);
  expect(letterSpacing).not.toBe('normal');
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons)
    expect(getComputedStyle(button)).toMatchObject({ letterSpacing, wordSpacing });
});
