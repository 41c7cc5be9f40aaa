import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ActorCard } from '@keruen/elements';
import { mouse } from '../hand.ts';
import { clear, styleSheet, until } from '../page.ts';
import {
  AWAY,
  cardOf,
  closed,
  hovered,
  isOpen,
  mention,
  one,
  opened,
  sentence,
  wordsOf,
} from './mentioned.ts';

beforeEach(async () => {
  await page.viewport(320, 640);
  styleSheet('body { margin: 0 } main { padding: 0 }');
  await mouse(AWAY);
});
afterEach(() => {
  clear();
  scrollTo(0, 0);
});

/** Opens a card by its words, as whoever taps does. */
async function shown(card: ActorCard): Promise<DOMRect> {
  wordsOf(card).click();
  await opened(card);
  await until('the card has its place', () => cardOf(card)!.getBoundingClientRect().height > 60);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return cardOf(card)!.getBoundingClientRect();
}

function expectSeen({ left, top, right, bottom }: DOMRect): void {
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
}

/** What a reader sees in the middle of a card is the card. */
function expectOnTop(card: ActorCard, { left, top, width, height }: DOMRect): void {
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(card);
}

const CORNERS = {
  'upper left': 'top: 0; left: 0',
  'upper right': 'top: 0; right: 0',
  'lower left': 'bottom: 0; left: 0',
  'lower right': 'bottom: 0; right: 0',
  middle: 'top: 300px; left: 120px',
};

for (const dir of ['ltr', 'rtl'] as const)
  for (const [where, at] of Object.entries(CORNERS)) {
    test(`a card is seen whole at 320 px, ${dir}, from the ${where}`, async () => {
      document.documentElement.dir = dir;
      if (dir === 'rtl') document.documentElement.lang = 'fa-AF';
      styleSheet(`p { position: fixed; margin: 0; ${at} }`);
      const card = await one(`<p>${mention()}</p>`);
      const box = await shown(card);
      expectSeen(box);
      expectOnTop(card, box);
      const words = wordsOf(card).getBoundingClientRect();
      expect(box.top >= words.bottom - 1 || box.bottom <= words.top + 1).toBe(true);
    });
  }

test('a card begins where its words begin, in either direction', async () => {
  await page.viewport(1200, 800);
  styleSheet('p { position: fixed; top: 40px; left: 500px; margin: 0 }');
  const card = await one(`<p>${mention()}</p>`);
  const left = (await shown(card)).left;
  expect(Math.abs(left - wordsOf(card).getBoundingClientRect().left)).toBeLessThan(1);
  clear();
  document.documentElement.dir = 'rtl';
  styleSheet('p { position: fixed; top: 40px; left: 500px; margin: 0 }');
  const other = await one(`<p>${mention()}</p>`);
  const { right } = await shown(other);
  expect(Math.abs(right - wordsOf(other).getBoundingClientRect().right)).toBeLessThan(1);
});

const HOSTILE = {
  'what cuts off':
    'p { position: fixed; top: 200px; inline-size: 100px; block-size: 1.4em; overflow: hidden }',
  'a transform': 'main { transform: translate(30px, 20px) rotate(0.01deg) scale(0.9) }',
  'a filter and a clip': 'main { filter: blur(0); clip-path: inset(0); contain: paint; opacity: 0.99 }',
  'what lies above':
    'main { position: relative; z-index: -1 } body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }',
  'a zoom of the page': 'html { zoom: 1.5 }',
  'a zoom of the text': 'p { zoom: 1.7 }',
  'twice the letters': 'html { font-size: 200% }',
  'every rule a page may have':
    '* { direction: rtl; text-transform: uppercase; white-space: pre; font-style: italic; text-indent: 2em; margin: 4px !important; max-width: 90px; position: relative; overflow: hidden }',
};

for (const [what, css] of Object.entries(HOSTILE)) {
  test(`a card is seen whole inside ${what}`, async () => {
    styleSheet(css);
    const card = await one(`<p>${mention()}</p>`);
    const box = await shown(card);
    expectSeen(box);
    expectOnTop(card, box);
    expect(box.width).toBeGreaterThan(200);
  });
}

test('a kept card goes along when the page scrolls, and stays in sight when its words do not', async () => {
  styleSheet('main { block-size: 3000px; padding-block-start: 200px }');
  const card = await one();
  const apart = (): number =>
    Math.round(cardOf(card)!.getBoundingClientRect().top - wordsOf(card).getBoundingClientRect().bottom);
  await shown(card);
  const before = apart();
  scrollTo(0, 100);
  await until('the page has moved', () => scrollY === 100);
  await new Promise(requestAnimationFrame);
  expect(apart()).toBe(before);
  scrollTo(0, 1500);
  await until('the page has moved', () => scrollY === 1500);
  await new Promise(requestAnimationFrame);
  expect(isOpen(card)).toBe(true);
  expectSeen(cardOf(card)!.getBoundingClientRect());
});

test('a card that was only hovered goes when its words are scrolled out of sight', async () => {
  styleSheet('main { block-size: 3000px }');
  const card = await one();
  await hovered(card);
  scrollTo(0, 1500);
  await closed(card);
});

test('on words over two lines a card stands by the line that is pointed at', async () => {
  styleSheet('p { inline-size: 150px; font: 20px/1.5 sans-serif; padding-block-start: 100px }');
  const [card] = await sentence(`<p>Before ${mention('words over several lines of the text')} after.</p>`);
  const lines = [...wordsOf(card!).getClientRects()];
  expect(lines.length).toBeGreaterThan(2);
  const [, second] = lines;
  await mouse([second!.left + second!.width / 2, second!.top + second!.height / 2]);
  await opened(card!);
  await new Promise(requestAnimationFrame);
  expect(Math.abs(cardOf(card!)!.getBoundingClientRect().top - second!.bottom)).toBeLessThan(2);
});

test('a card that the focus has opened covers none of the lines of its words', async () => {
  styleSheet('p { inline-size: 150px; font: 20px/1.5 sans-serif; padding-block-start: 100px }');
  const [card] = await sentence(`<p>Before ${mention('words over several lines of the text')} after.</p>`);
  const lines = [...wordsOf(card!).getClientRects()];
  expect(lines.length).toBeGreaterThan(2);
  await userEvent.keyboard('{Tab}');
  await opened(card!);
  await new Promise(requestAnimationFrame);
  expect(Math.abs(cardOf(card!)!.getBoundingClientRect().top - lines.at(-1)!.bottom)).toBeLessThan(2);
});
