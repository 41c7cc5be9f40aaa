import { describe, expect, it } from 'vitest';
import { NATURES } from '@keruen/data';
import { barOutline, signOf, type BarMark, type Mark, type TextMark } from '@keruen/figure';
import type { Palette } from '../../src/sheet/palette.ts';
import type { PathShape, TextShape } from '../../src/sheet/shape.ts';
import { shapesOf } from '../../src/sheet/shapes-of.ts';
import { PALETTE } from './palettes.ts';

const LTR = { scene: 'ltr', text: 'ltr' } as const;

const shapes = (mark: Mark, palette: Palette = PALETTE) => shapesOf(mark, LTR, palette);
const path = (mark: Mark): PathShape => shapes(mark)[0] as PathShape;

const bar = (fields: Partial<BarMark> = {}): BarMark => ({
  kind: 'bar',
  x: 10,
  y: 20,
  width: 8,
  height: 30,
  toward: 'up',
  tone: 'lapis',
  sign: signOf('statistic'),
  ...fields,
});

describe('a bar', () => {
  it('of a statistic is solid', () => {
    expect(shapes(bar())).toEqual([
      { kind: 'path', d: barOutline(bar()), fill: PALETTE.lapis, dash: undefined },
    ]);
  });

  it.each([
    ['claim', '#d8dfec', undefined],
    ['target', PALETTE.paper, [5, 3]],
    ['forecast', PALETTE.paper, [1.5, 3]],
    ['derived', { pattern: 'hatch', colour: PALETTE.lapis, paper: PALETTE.paper }, undefined],
  ] as const)('of a %s has its ground and outline', (nature, fill, dash) => {
    expect(path(bar({ sign: signOf(nature) }))).toMatchObject({ fill, stroke: PALETTE.lapis, width: 1.5 });
    expect(path(bar({ sign: signOf(nature) })).dash).toEqual(dash);
  });

  it('looks different for every nature', () => {
    const looks = NATURES.map((nature) => JSON.stringify({ ...path(bar({ sign: signOf(nature) })), d: '' }));
    expect(new Set(looks).size).toBe(NATURES.length);
  });

  it('that is at least so high has a chevron beyond its end', () => {
    const [, end] = shapes(bar({ sign: signOf('target', 'at-least') }));
    expect(end).toMatchObject({ kind: 'path', stroke: PALETTE.lapis, width: 1.5 });
    expect((end as PathShape).fill).toBeUndefined();
  });

  it('past five series has the pattern of its series', () => {
    expect(path(bar({ pattern: 'dots' })).fill).toEqual({
      pattern: 'dots',
      colour: PALETTE.lapis,
      paper: PALETTE.paper,
    });
  });
});

describe('an area', () => {
  const area = (fill: 'solid' | 'half' | 'tint' | 'hatch', pattern?: 'stripes'): Mark => ({
    kind: 'area',
    points: [
      [0, 0],
      [4, 0],
      [4, 4],
    ],
    tone: 'lapis',
    fill,
    pattern,
  });

  it.each([
    ['solid', '#264e93'],
    ['half', '#a8b8d4'],
    ['tint', '#d8dfec'],
  ] as const)('that is %s', (fill, colour) => {
    expect(path(area(fill))).toEqual({ kind: 'path', d: 'M0 0 4 0 4 4Z', fill: colour });
  });

  it('of derived values is hatched, one of many series has a pattern', () => {
    expect(path(area('hatch')).fill).toMatchObject({ pattern: 'hatch' });
    expect(path(area('solid', 'stripes')).fill).toMatchObject({ pattern: 'stripes' });
  });
});

describe('a dot', () => {
  const dot = (shape: 'circle' | 'ring', sign?: BarMark['sign']): Mark => ({
    kind: 'dot',
    x: 0,
    y: 0,
    radius: 4,
    shape,
    tone: 'ink',
    sign,
  });

  it('is solid, a ring hollow', () => {
    expect(path(dot('circle'))).toMatchObject({ fill: PALETTE.ink });
    expect(path(dot('circle')).stroke).toBeUndefined();
    expect(path(dot('ring'))).toMatchObject({ fill: PALETTE.paper, stroke: PALETTE.ink, width: 1.5 });
  });

  it('has the sign of its value', () => {
    expect(path(dot('circle', signOf('forecast')))).toMatchObject({ fill: PALETTE.paper, dash: [1.5, 3] });
  });
});

describe('a region', () => {
  const region = (sign?: BarMark['sign']): Mark => ({
    kind: 'region',
    x: 1,
    y: 2,
    width: 3,
    height: 4,
    tone: 'saffron',
    sign,
  });

  it('is a ground, or a tile on which words can be read', () => {
    expect(path(region())).toEqual({ kind: 'path', d: 'M1 2h3v4h-3z', fill: PALETTE.saffron });
    expect(path(region(signOf('statistic'))).fill).toBe(PALETTE['saffron-text']);
    expect(path(region(signOf('claim')))).toMatchObject({ stroke: PALETTE.saffron });
  });
});

describe('lines', () => {
  it('have their width, dashes and round corners', () => {
    const line: Mark = {
      kind: 'line',
      points: [
        [0, 0],
        [9, 0],
      ],
      tone: 'madder',
      width: 2,
      stroke: 'dashed',
      arrow: true,
    };
    expect(path(line)).toMatchObject({ stroke: PALETTE.madder, width: 2, dash: [5, 3], round: true });
    expect(path(line).d).toMatch(/^M0 0 9 0M/);
  });

  it('that are rules lie in the middle of a px', () => {
    expect(path({ kind: 'rule', x1: 0, y1: 3, x2: 9, y2: 3, tone: 'grid' })).toMatchObject({
      d: 'M0 3.5H9',
      width: 1,
    });
    expect(path({ kind: 'rule', x1: 2, y1: 0, x2: 2, y2: 5, tone: 'grid', stroke: 'dotted' })).toMatchObject({
      d: 'M2.5 0V5',
      dash: [1.5, 3],
    });
    expect(path({ kind: 'rule', x1: 0, y1: 0, x2: 2, y2: 5, tone: 'grid' }).d).toBe('M0 0L2 5');
  });

  it('of the ground of a map are filled or stroked, in their place', () => {
    const ground = { kind: 'path', d: 'M0 0h9', x: 1, y: 2, scale: 0.5, tone: 'coast', width: 1 } as const;
    expect(path({ ...ground, fill: true })).toEqual({
      kind: 'path',
      d: 'M0 0h9',
      place: { x: 1, y: 2, scale: 0.5 },
      fill: PALETTE.coast,
    });
    expect(path({ ...ground, fill: false, stroke: 'dashed' })).toMatchObject({
      stroke: PALETTE.coast,
      width: 1,
      dash: [5, 3],
    });
  });
});

describe('words', () => {
  const text = (fields: Partial<TextMark> = {}): TextMark => ({
    kind: 'text',
    x: 5,
    y: 6,
    text: 'Aktau',
    size: 12,
    anchor: 'start',
    tone: 'turquoise',
    ...fields,
  });
  const said = (mark: TextMark, scene: 'ltr' | 'rtl' = 'ltr', dir: 'ltr' | 'rtl' = 'ltr'): TextShape =>
    shapesOf(mark, { scene, text: dir }, PALETTE)[0] as TextShape;

  it('have the colour of letters and weigh what they weigh', () => {
    expect(said(text())).toMatchObject({
      weight: 400,
      dir: 'ltr',
      anchor: 'start',
      runs: [{ text: 'Aktau', colour: PALETTE['turquoise-text'] }],
    });
    expect(said(text({ weight: 600, halo: true }))).toMatchObject({ weight: 600, halo: PALETTE.paper });
  });

  it('of a figure that runs from the right keep their side of the anchor', () => {
    expect(said(text(), 'rtl', 'rtl')).toMatchObject({ dir: 'rtl', anchor: 'start' });
    expect(said(text(), 'ltr', 'rtl')).toMatchObject({ dir: 'rtl', anchor: 'end' });
    expect(said(text({ anchor: 'middle' }), 'ltr', 'rtl').anchor).toBe('middle');
  });

  it('in a language of their own run as it does and stay where they were put', () => {
    expect(said(text({ lang: 'en' }), 'rtl', 'rtl')).toMatchObject({ dir: 'ltr', anchor: 'end' });
    expect(said(text({ lang: 'fa' }))).toMatchObject({ dir: 'rtl', anchor: 'end' });
  });

  it('behind a lead are a run in the direction of the figure', () => {
    expect(said(text({ lead: '2021', lang: 'en', tone: 'ink' }), 'rtl', 'rtl')).toMatchObject({
      dir: 'rtl',
      anchor: 'start',
      runs: [
        { text: '2021 ', colour: PALETTE.muted },
        { text: 'Aktau', colour: PALETTE.ink, lang: 'en' },
      ],
    });
  });
});
