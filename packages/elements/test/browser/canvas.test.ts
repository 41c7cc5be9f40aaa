import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { signOf, type BarMark, type Mark, type Scene } from '@keruen/figure';
import { drawingOf, sheetOf, svgOf, type Drawing, type Palette } from '@keruen/figure/sheet';
import { measureText } from '@keruen/figure';
import { NATURES, QUALIFIERS } from '@keruen/data';
import { paintCanvas } from '../../src/take/canvas.ts';
import { LIGHT } from '../../src/theme/palette.ts';
import { clear, figure, part, put, styleSheet, type Any } from './page.ts';
import { difference, inked, pictureOf, pixelsOf } from './pixels.ts';
import { catchFiles, fileOf } from './taking.ts';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const PALETTE = Object.fromEntries(
  Object.entries(LIGHT).map(([name, colour]) => [name, colour.toLowerCase()]),
) as unknown as Palette;
const LETTERS = { family: 'sans-serif' };
const ABOUT = { title: 'x', description: 'x', language: 'en', sources: [], licence: '', notes: [] };

/** What smoothing makes of letters, and a browser of the tiles of a hatch in a file; what is missing or in another place is above (see below). */
const SAME = { share: 0.002, mean: 1 };

async function compare(
  drawing: Drawing,
): Promise<{ readonly share: number; readonly mean: number; readonly ink: number }> {
  const { width, height } = drawing;
  const svg = await pictureOf(new Blob([svgOf(drawing, LETTERS, ABOUT)], { type: 'image/svg+xml' }));
  const [painted, file] = [
    pixelsOf(paintCanvas(drawing, LETTERS, 1), width, height),
    pixelsOf(svg, width, height),
  ];
  return { ...difference(painted, file), ink: inked(painted) };
}

const scene = (marks: readonly Mark[], width = 400, height = 300): Scene => ({
  width,
  height,
  marks,
  stops: [],
  legend: [],
  description: 'x',
});

const drawn = (marks: readonly Mark[], dir: 'ltr' | 'rtl' = 'ltr'): Drawing =>
  drawingOf(sheetOf(scene(marks), { notes: [], foot: [] }, { scene: dir, text: dir }, measureText), PALETTE);

const bar = (i: number, fields: Partial<BarMark>): BarMark => ({
  kind: 'bar',
  x: 10 + (i % 12) * 32,
  y: 20 + Math.floor(i / 12) * 70,
  width: 18,
  height: 44,
  toward: 'up',
  tone: 'lapis',
  sign: signOf('statistic'),
  ...fields,
});

const signs = NATURES.flatMap((nature) => QUALIFIERS.map((qualifier) => signOf(nature, qualifier)));

const GROUND = {
  kind: 'path',
  d: 'M0 0h300l-80 120h-120zM40 150h200',
  x: 40,
  y: 30,
  scale: 0.7,
  tone: 'coast',
  width: 1,
} as const;

const KINDS: Readonly<Record<string, readonly Mark[]>> = {
  'bars of every nature and qualifier': signs.map((sign, i) => bar(i, { sign })),
  'bars in every direction': (['up', 'down', 'start', 'end'] as const).map((toward, i) =>
    bar(i * 2, { toward, sign: signOf('target', 'at-least'), tone: 'madder' }),
  ),
  'patterns of series': (['dots', 'stripes'] as const).map((pattern, i) =>
    bar(i * 3, { pattern, width: 60, tone: 'walnut' }),
  ),
  areas: (['solid', 'half', 'tint', 'hatch'] as const).map((fill, i) => ({
    kind: 'area',
    points: [
      [10 + i * 95, 200],
      [50 + i * 95, 40],
      [90 + i * 95, 200],
    ],
    tone: 'turquoise',
    fill,
  })),
  'lines with dashes and heads': (['solid', 'dashed', 'dotted'] as const).map((stroke, i) => ({
    kind: 'line',
    points: [
      [20, 60 + i * 60],
      [200, 40 + i * 60],
      [370, 80 + i * 60],
    ],
    tone: 'saffron',
    width: 2 + i,
    stroke,
    arrow: true,
  })),
  'dots of every shape and sign': (['circle', 'square', 'diamond', 'bar', 'ring'] as const).flatMap(
    (shape, i) =>
      [undefined, signOf('claim'), signOf('forecast'), signOf('derived')].map((sign, j) => ({
        kind: 'dot' as const,
        x: 40 + i * 70,
        y: 40 + j * 60,
        radius: 10,
        shape,
        tone: 'ink' as const,
        sign,
      })),
  ),
  rules: [0, 1, 2, 3].map((i) => ({
    kind: 'rule',
    x1: 20,
    y1: 30 + i * 50,
    x2: 380,
    y2: i > 2 ? 40 : 30 + i * 50,
    tone: 'axis',
    stroke: (['solid', 'dashed', 'dotted', undefined] as const)[i],
  })),
  'regions and tiles': [undefined, signOf('statistic'), signOf('claim'), signOf('derived')].map(
    (sign, i) => ({
      kind: 'region',
      x: 10 + i * 95,
      y: 30,
      width: 80,
      height: 200,
      tone: 'saffron',
      sign,
    }),
  ),
  'the ground of a map': [
    { ...GROUND, fill: true, tone: 'water' },
    { ...GROUND, fill: false },
    { ...GROUND, fill: false, y: 120, stroke: 'dashed' },
  ],
  'what reaches out of its window': [
    { ...GROUND, x: 250, y: 200, scale: 2, fill: true, tone: 'land' },
    bar(0, { y: -30 }),
  ],
  words: (['start', 'middle', 'end'] as const).flatMap((anchor, i) => [
    { kind: 'text', x: 200, y: 40 + i * 30, text: 'Aktau port', size: 14, anchor, tone: 'ink' },
    {
      kind: 'text',
      x: 200,
      y: 140 + i * 30,
      text: 'Delisted',
      lead: '2023',
      size: 14,
      weight: 600,
      anchor,
      tone: 'lapis',
      halo: true,
    },
  ]),
};

describe('a canvas and an SVG file show the same', () => {
  test.each(Object.entries(KINDS))('%s', async (_, marks) => {
    const { share, mean, ink } = await compare(drawn(marks));
    expect(ink).toBeGreaterThan(0.001);
    expect(share).toBeLessThan(SAME.share);
    expect(mean).toBeLessThan(SAME.mean);
  });

  test('words from the right, with foreign words and a lead', async () => {
    const words: readonly Mark[] = (['start', 'middle', 'end'] as const).flatMap((anchor, i) => [
      { kind: 'text', x: 200, y: 40 + i * 30, text: 'مجموع تجارت ۹۸۷', size: 14, anchor, tone: 'ink' },
      {
        kind: 'text',
        x: 200,
        y: 140 + i * 30,
        text: 'Aktau port',
        lang: 'en',
        size: 14,
        anchor,
        tone: 'lapis',
      },
      {
        kind: 'text',
        x: 200,
        y: 220 + i * 24,
        text: 'کابل',
        lead: '۱۵ اگست',
        size: 14,
        anchor,
        tone: 'madder',
      },
    ]);
    const { share, mean, ink } = await compare(drawn(words, 'rtl'));
    expect(ink).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(SAME.share);
    expect(mean).toBeLessThan(SAME.mean);
  });

  test('and these bounds see whatever is missing or elsewhere', async () => {
    const marks = Object.values(KINDS).slice(0, 2).flat();
    const whole = drawn(marks);
    const [layer] = whole.layers;
    const { width, height } = whole;
    const painted = pixelsOf(paintCanvas(whole, LETTERS, 1), width, height);
    const without = { ...whole, layers: [{ ...layer!, shapes: layer!.shapes.slice(2) }] };
    const moved = { ...whole, layers: [{ ...layer!, x: layer!.x + 2 }] };
    for (const other of [without, moved]) {
      const seen = difference(painted, pixelsOf(paintCanvas(other, LETTERS, 1), width, height));
      expect(seen.share > SAME.share || seen.mean > SAME.mean).toBe(true);
    }
  });
});

const FIGURES = {
  columns:
    '<trade-chart reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"></trade-chart>',
  lines:
    '<trade-chart type="lines" reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"></trade-chart>',
  map: '<corridor-map corridor="short"></corridor-map>',
};

/** The picture as the page shows it, by a photograph. */
async function photograph(element: Any): Promise<HTMLImageElement> {
  const picture = part<SVGElement>(element, 'picture')!;
  const base64 = await page.screenshot({ element: picture, base64: true, save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return pictureOf(new Blob([bytes], { type: 'image/png' }));
}

describe('a PNG shows what the page shows', { timeout: 30_000 }, () => {
  test.each([
    ...Object.entries(FIGURES).flatMap(([name, markup]) => [
      [name, 'en', 'light', markup] as const,
      [name, 'fa-AF', 'dark', markup] as const,
    ]),
  ])('%s in %s, %s', async (_, lang, theme, markup) => {
    await page.viewport(700, 900);
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'en' ? 'ltr' : 'rtl';
    styleSheet('body { margin: 0; font-family: sans-serif }');
    const element = await figure(put<Any>(markup.replace('>', ` theme="${theme}">`)));
    const picture = part<SVGElement>(element, 'picture')!;
    const [width, height] = [picture.clientWidth, picture.clientHeight];
    const shown = pixelsOf(await photograph(element), width, height);
    const files = catchFiles();
    const svg = await (await fileOf(element, 'svg', files)).text();
    const [x, y] = /translate\(([\d.]+) ([\d.]+)\)" clip-path/.exec(svg)!.slice(1).map(Number);
    const png = await createImageBitmap((await fileOf(element, 'png', files)).blob, {
      resizeWidth: width + 32,
      resizeQuality: 'high',
    });
    const painted = pixelsOf(png, width, height, x, y);
    expect(inked(shown)).toBeGreaterThan(0.02);
    const { share, mean } = difference(shown, painted, 64);
    expect(share).toBeLessThan(0.01);
    expect(mean).toBeLessThan(3);
  });
});
