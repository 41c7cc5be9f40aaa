import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CHART, clear, figure, part, put, styleSheet, until, type Any } from './page.ts';

afterEach(clear);

const DATA = 'dataset="kazakhstan-afghanistan"';
const MAP = `<corridor-map ${DATA} corridor="titr"></corridor-map>`;
const chart = (type = 'columns'): string => `<trade-chart type="${type}" ${CHART}></trade-chart>`;

/** Size of the smallest letters in a picture, as seen, CSS px. */
function smallest(element: Any): number {
  const picture = part<SVGSVGElement>(element, 'picture')!;
  const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
  const sizes = [...picture.querySelectorAll('text')].map((word) =>
    parseFloat(getComputedStyle(word).fontSize),
  );
  return Math.min(...sizes) * scale;
}

async function at(letters: number, markup: string, width = 800): Promise<Any> {
  clear();
  styleSheet(`main { font-size: ${letters}px }`);
  await page.viewport(width, 900);
  const element = await figure(put<Any>(markup, markup.includes(DATA) ? 'none' : undefined));
  await element.updateComplete;
  return element;
}

test.each([chart(), chart('lines')])(
  'letters of a picture grow with those of the page, up to twice: %s',
  async (markup) => {
    const usual = smallest(await at(16, markup));
    expect(smallest(await at(24, markup)) / usual).toBeCloseTo(1.5, 1);
    expect(smallest(await at(32, markup)) / usual).toBeCloseTo(2, 1);
    expect(smallest(await at(60, markup)) / usual).toBeCloseTo(2, 1);
  },
);

test('keys of a legend keep to their words, and their size on a page of common letters', async () => {
  const key = async (letters: number): Promise<readonly [number, number]> => {
    const { width, height } = part<HTMLElement>(await at(letters, chart()), 'legend')!
      .querySelector('.key')!
      .getBoundingClientRect();
    return [width, height];
  };
  expect(await key(16)).toEqual([14, 12]);
  const [width, height] = await key(32);
  expect(height / 12).toBeCloseTo(2, 1);
  expect(width / height).toBeCloseTo(14 / 12, 2);
});

const CARD = `${DATA} actor="KAZ UZB" toward="AFG" as-of="2024-01"`;

test.each([
  ['a card in a row', '<actor-card variant="compact" actor="KAZ" toward="AFG"></actor-card>', '.root'],
  ['a comparison', `<actor-card variant="comparison" ${CARD}></actor-card>`, 'tbody td'],
  ['a table', chart('table'), 'tbody td'],
])(
  'columns of %s go beneath each other for want of room for letters, not of pixels',
  async (_, markup, one) => {
    const stands = async (letters: number, width: number): Promise<string> => {
      const { shadowRoot } = await at(letters, markup, width);
      return getComputedStyle(shadowRoot!.querySelector(one)!).display;
    };
    const wide = await stands(16, 900);
    const narrow = await stands(16, 450);
    expect(narrow).not.toBe(wide);
    expect(await stands(32, 900)).toBe(narrow);
  },
);

test('names on a map grow too, though a narrow map has smaller ones', async () => {
  const usual = smallest(await at(16, MAP));
  expect(smallest(await at(24, MAP)) / usual).toBeGreaterThan(1.3);
});

test('small letters of a page make none smaller', async () => {
  expect(smallest(await at(12, chart()))).toBeCloseTo(smallest(await at(16, chart())), 1);
});

test.each([320, 800])(
  'a picture with large letters keeps its words apart and to its room at %i px',
  async (width) => {
    const element = await at(26, chart(), width);
    const picture = part<SVGSVGElement>(element, 'picture')!;
    const room = picture.getBoundingClientRect();
    expect(room.right).toBeLessThanOrEqual(element.getBoundingClientRect().right + 0.5);
    expect(room.width / room.height).toBeCloseTo(
      picture.viewBox.baseVal.width / picture.viewBox.baseVal.height,
      2,
    );
    const boxes = [...picture.querySelectorAll('text')].map((word) => word.getBoundingClientRect());
    for (const [i, a] of boxes.entries()) {
      expect(a.left >= room.left - 1 && a.right <= room.right + 1).toBe(true);
      for (const b of boxes.slice(i + 1))
        expect(
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 6 && b.top < a.bottom - 6,
        ).toBe(false);
    }
  },
);

test('what a pointer means in a picture with large letters is what lies under it', async () => {
  const element = await at(32, chart());
  const marks = [...element.shadowRoot!.querySelectorAll<SVGElement>('.picture [data-subject]')];
  const last = marks.at(-1)!;
  await userEvent.hover(last);
  await element.updateComplete;
  const ring = element.shadowRoot!.querySelector('.ring')!.getBoundingClientRect();
  const box = last.getBoundingClientRect();
  expect(ring.left - 1).toBeLessThanOrEqual(box.left);
  expect(ring.right + 1).toBeGreaterThanOrEqual(box.right);
  expect(ring.top - 1).toBeLessThanOrEqual(box.top);
  expect(ring.bottom + 1).toBeGreaterThanOrEqual(box.bottom);
  expect(ring.height).toBeLessThan(box.height + 60);
});

/** Words around pictures that are smaller than 12 px, everything opened. */
async function smallWords(markup: string): Promise<string[]> {
  const element = await at(16, markup);
  const root = element.shadowRoot!;
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  const isMap = markup === MAP;
  await until('it is whole', () => root.querySelector(isMap ? '.table summary' : '.table td, .comparison'));
  const texts = [...root.querySelectorAll('*:not(svg *, style)')].filter(
    (one) =>
      one.checkVisibility() &&
      [...one.childNodes].some((node) => node instanceof Text && /\w/.test(node.data)),
  );
  expect(texts.length).toBeGreaterThan(20);
  return texts
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 11.99)
    .map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 20)}`);
}

test.each([
  `<trade-chart ${DATA} type="timeline" actor="KAZ" partner="AFG" period="2021/2026"></trade-chart>`,
  `<trade-chart ${DATA} reporter="KAZ" partner="AFG" flow="export import turnover"></trade-chart>`,
  `<actor-card ${DATA} actor="KAZ" toward="AFG" as-of="2024-01" contact="mailto:a@example.org"></actor-card>`,
  `<actor-card variant="relations" ${CARD}></actor-card>`,
  `<actor-card variant="comparison" ${CARD}></actor-card>`,
  MAP,
])('words around a picture are 12 px and more on a page of common letters: %s', async (markup) => {
  expect(await smallWords(markup)).toEqual([]);
});
