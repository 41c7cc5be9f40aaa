import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartTypeOf,
  measureText,
  mirror,
  boundsOf,
  overlaps,
  type Scene,
  type TextMark,
} from '@keruen/figure';
import { sheetOf, type Sheet, type SheetWords } from '../../src/sheet/sheet.ts';
import type { SceneDirections } from '../../src/scene/directionality.ts';
import { anyRows } from '../layout/arbitrary-rows.ts';
import { DARI, ENGLISH } from '../layout/medium.ts';
import { STORY } from '../layout/sample-rows.ts';

const { layout } = (await chartTypeOf('columns')) as Extract<
  Awaited<ReturnType<typeof chartTypeOf>>,
  { layout: unknown }
>;

const WORDS: SheetWords = {
  heading: { text: 'Trade doubled in 2022, then fell by more than a third', lang: 'en' },
  subtitle: { text: 'Exports of Kazakhstan' },
  notes: [{ text: 'Turnover 2024–2025: at least 4 billion US dollars, target by "Astana"; source: IFIMES' }],
  foot: [
    { text: 'Source: \u2068Bureau of National Statistics, External trade by partner\u2069' },
    { text: 'https://example.org/a' },
  ],
};

const LTR: SceneDirections = { scene: 'ltr', text: 'ltr' };
const RTL: SceneDirections = { scene: 'rtl', text: 'rtl' };

const sheet = (width = 640, words = WORDS): Sheet =>
  sheetOf(layout(STORY, { width }, ENGLISH), words, LTR, measureText);

const dari = (width = 640): Sheet => sheetOf(mirror(layout(STORY, { width }, DARI)), WORDS, RTL, measureText);

const around = ({ layers }: Sheet) => layers[1]!.marks;
const lines = (one: Sheet): readonly TextMark[] =>
  around(one).filter((mark): mark is TextMark => mark.kind === 'text');
const bare = (one: Sheet): string =>
  lines(one)
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''))
    .join(' ');

describe('a sheet', () => {
  it('holds every word there is, the legend too, and the scene as it was', () => {
    const scene = layout(STORY, { width: 640 }, ENGLISH);
    const one = sheet();
    for (const { text } of [WORDS.heading!, WORDS.subtitle!, ...WORDS.notes, ...WORDS.foot])
      expect(bare(one)).toContain(text.replace(/[\u2066-\u2069]/g, ''));
    for (const { label } of scene.legend) expect(bare(one)).toContain(label);
    expect(one.layers[0]).toMatchObject({
      marks: scene.marks,
      window: { width: scene.width, height: scene.height },
      scene,
    });
  });

  it('has no words where none are given, and is no higher for it', () => {
    const plain = sheet(640, { notes: [], foot: [] });
    expect(lines(plain).every(({ size }) => size === 12)).toBe(true);
    expect(plain.height).toBeLessThan(sheet().height);
  });

  it('is as wide as its scene and its margins', () => {
    expect(sheet(480).width).toBe(480 + 32);
  });

  it('is the same for the same figure', () => {
    expect(sheet()).toEqual(sheet());
  });
});

function faults({ width, height, layers, dir }: Sheet): readonly string[] {
  const [picture, words] = layers as [Sheet['layers'][number], Sheet['layers'][number]];
  const scene = { x: picture.x, y: picture.y, ...picture.window! };
  const boxes = words.marks
    .filter((mark) => mark.kind === 'text')
    .map((mark) => ({ mark, box: boundsOf(mark, measureText, dir.scene)! }));
  return boxes.flatMap(({ mark, box }, i) => [
    ...(box.x < 15 || box.x + box.width > width - 15 ? [`${mark.text} leaves the sheet`] : []),
    ...(box.y < 0 || box.y + box.height > height ? [`${mark.text} is above or below it`] : []),
    ...(overlaps(box, scene) ? [`${mark.text} lies on the picture`] : []),
    ...boxes
      .slice(i + 1)
      .filter((other) => overlaps(box, other.box, -2))
      .map((other) => `${mark.text} touches ${other.mark.text}`),
  ]);
}

describe('no word touches another, lies on the picture or leaves the sheet', () => {
  it.each([280, 320, 480, 640, 800, 1200])('%d px', (width) => {
    expect(faults(sheet(width))).toEqual([]);
    expect(faults(dari(width))).toEqual([]);
  });

  it('whatever the rows and the words', () => {
    const text = fc.lorem({ maxCount: 30 });
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: 280, max: 900 }),
        fc.array(text, { maxLength: 3 }),
        (rows, width, notes) => {
          const words = { ...WORDS, notes: notes.map((one) => ({ text: one })) };
          expect(faults(sheetOf(layout(rows, { width }, ENGLISH), words, LTR, measureText))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('from the right', () => {
  it('words begin at the right edge', () => {
    const [, subtitle] = lines(dari());
    expect(subtitle).toMatchObject({ x: 16 + 640, anchor: 'start' });
  });

  it('words of a language that runs from the left begin at the left', () => {
    expect(lines(dari())[0]).toMatchObject({ x: 16, anchor: 'end', lang: 'en' });
  });

  it('around a map, which is never turned, words begin at the right all the same', () => {
    const map = sheetOf(
      layout(STORY, { width: 640 }, DARI),
      { ...WORDS, heading: { text: 'خط آهن' } },
      { scene: 'ltr', text: 'rtl' },
      measureText,
    );
    expect(lines(map)[0]).toMatchObject({ x: 16 + 640, anchor: 'end' });
    expect(faults(map)).toEqual([]);
  });
});

it('breaks a label of the legend that is wider than the picture', () => {
  const scene: Scene = {
    width: 280,
    height: 20,
    marks: [],
    stops: [],
    description: 'x',
    legend: [{ label: 'a long label '.repeat(8), tone: 'lapis' }, { label: 'b' }],
  };
  const one = sheetOf(scene, { notes: [], foot: [] }, LTR, measureText);
  expect(lines(one).length).toBeGreaterThan(3);
  expect(faults(one)).toEqual([]);
});
