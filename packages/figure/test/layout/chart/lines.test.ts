import { describe, expect, it } from 'vitest';
import {
  chartTypeOf,
  type DotMark,
  type LineMark,
  type Mark,
  type RuleMark,
  type TextMark,
} from '@keruen/figure';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY, type Part } from '../sample-rows.ts';

const { layout: lines } = await chartTypeOf('lines');

const isLine = (mark: Mark): mark is LineMark => mark.kind === 'line';
const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';

const scene = (rows: Parameters<typeof lines>[0], width = 800) => lines(rows, { width }, ENGLISH);

/** Rows of one producer, joined: one a year. */
const joined = (values: readonly (number | null)[], part: Part = {}) =>
  values.map((value, i) => ({
    ...row({
      id: `j${i}`,
      period: String(2018 + i),
      value,
      ...(value === null ? { missing: 'not-reported' } : {}),
      ...part,
    }),
    line: 'kaz-bns',
  }));

const strokes = (marks: readonly Mark[]): LineMark[] =>
  marks.filter(isLine).filter(({ width, stroke }) => width === 2 && stroke === 'solid');

describe('lines', () => {
  it('joins statistics of one producer by one stroke through all their dots', () => {
    const { marks } = scene(rowsOf(joined([1e8, 3e8, 2e8])));
    const [stroke, ...more] = strokes(marks);
    expect(more).toEqual([]);
    expect(stroke?.points).toEqual(marks.filter(isDot).map(({ x, y }) => [x, y]));
  });

  it('says a value right above its dot, also at the top of the plot, and leaves a sign its room', () => {
    const above = (text: string, part: Part = {}) => {
      const { marks } = scene(rowsOf(joined([3.1e8, 1e8, 2e8], part)));
      const label = marks.filter(isText).find((one) => one.subject && one.text.includes(text))!;
      const dot = marks.filter(isDot).find(({ subject }) => subject === label.subject)!;
      expect([label.x, label.anchor]).toEqual([dot.x, 'middle']);
      return dot.y - label.y;
    };
    expect(above('310M')).toBeLessThan(12);
    expect(above('200M')).toBeLessThan(12);
    expect(above('200M', { qualifier: 'approx' })).toBeGreaterThan(14);
  });

  it('is cut where a number is missing, with a tick at the foot', () => {
    const { marks } = scene(rowsOf(joined([1e8, 3e8, null, 2e8, 1e8])));
    expect(strokes(marks).map(({ points }) => points.length)).toEqual([2, 2]);
    const tick = marks.filter(isRule).find(({ subject }) => subject === 'observation:j2');
    expect(tick?.x1).toBe(tick?.x2);
  });

  it('never joins a claim or a target, and gives each its sign', () => {
    const { marks } = scene(STORY);
    expect(strokes(marks)).toEqual([]);
    const signs = new Map(marks.filter(isDot).map(({ subject, sign }) => [subject, sign]));
    expect(signs.get('observation:c031')).toMatchObject({ fill: 'tint', outline: 'solid' });
    expect(signs.get('observation:c037')).toMatchObject({ fill: 'hollow', outline: 'dashed', end: 'onward' });
  });

  it('draws a target for two years as a dashed level line over both', () => {
    const level = scene(STORY)
      .marks.filter(isLine)
      .find(({ stroke }) => stroke === 'dashed')!;
    const [[x1, y1], [x2, y2]] = level.points as [[number, number], [number, number]];
    expect(y1).toBe(y2);
    const dots = scene(STORY).marks.filter(isDot);
    const of = (id: string): number => dots.find(({ subject }) => subject === `observation:${id}`)!.x;
    const year = of('export-2019-statistic') - of('export-2018-statistic');
    expect(x2 - x1).toBeCloseTo(2 * year - 4, -1);
  });

  it('draws a year of another calendar as a dot, as it does a Gregorian one', () => {
    const years = ['2022-03-21/2023-03-20', '2023-03-21/2024-03-19'];
    const told = (periodKind: 'year' | 'range') =>
      scene(rowsOf(years.map((period, i) => row({ id: period, period, periodKind, value: 1e8 * (i + 1) }))));
    const levels = ({ marks }: ReturnType<typeof scene>) =>
      marks.filter(isLine).filter(({ points: [a, b] }) => a![1] === b![1]);
    expect(levels(told('range'))).toHaveLength(2);
    expect(levels(told('year'))).toEqual([]);
  });

  it('sets a claim beside the value it contradicts, with a sign between, where they would touch', () => {
    const { marks } = scene(STORY);
    const at = (id: string): DotMark =>
      marks.filter(isDot).find(({ subject }) => subject === `observation:${id}`)!;
    const [official, claim] = [at('turnover-2022-derived'), at('c031')];
    expect(claim.x - official.x).toBeGreaterThan(15);
    const between = marks
      .filter(isRule)
      .filter(({ tone, x1 }) => tone === 'ink' && x1 > official.x && x1 < claim.x);
    expect(between.length).toBeGreaterThanOrEqual(2);
  });

  it('sets no claim beside the last values on the names of their lines', () => {
    const claim = row({ id: 'c', period: '2023', value: 1.71e8, nature: 'claim' });
    const other = joined([4e8, 5e8, 6e8, 7e8, 8e8, 9e8], { flow: 'import' });
    const { marks } = scene(rowsOf([...joined([1e8, 3e8, 2e8, 1.5e8, 1.6e8, 1.7e8]), claim, ...other]), 320);
    const names = marks.filter(isText).filter(({ weight }) => weight === 600);
    expect(names).toHaveLength(2);
    const last = Math.max(...marks.filter(isDot).map(({ x }) => x));
    expect(names[0]!.x - last).toBeGreaterThanOrEqual(9);
  });

  it('places time truly: four years apart is four times as far as one', () => {
    const rows = rowsOf(
      ['2008', '2012', '2013'].map((period, i) => row({ id: `t${i}`, period, value: 1e8 })),
    );
    const [a, b, c] = scene(rows)
      .marks.filter(isDot)
      .map(({ x }) => x);
    expect((b! - a!) / (c! - b!)).toBeCloseTo(4, 1);
  });

  it('marks where another producer begins', () => {
    const [first, ...rest] = joined([1e8, 2e8, 3e8]);
    const broken = rest.map((one, i) => ({ ...one, line: 'other', breaksBefore: i === 0 }));
    const dotted = scene(rowsOf([first!, ...broken]))
      .marks.filter(isRule)
      .find(({ stroke }) => stroke === 'dotted');
    expect(dotted).toBeDefined();
    expect(strokes(scene(rowsOf([first!, ...broken])).marks)).toHaveLength(1);
  });

  it('writes names at the ends of lines where there is room, else in the legend', () => {
    const named = (width: number) => {
      const { marks, legend } = scene(STORY, width);
      const texts = marks.filter(isText).map(({ text }) => text);
      return { texts, legend: legend.map(({ label }) => label) };
    };
    expect(named(800).texts).toEqual(expect.arrayContaining(['Exports', 'Imports', 'Turnover']));
    expect(named(800).legend).not.toContain('Exports');
    expect(named(200).legend).toContain('Exports');
  });

  it('says value and nature of what stands apart', () => {
    const texts = scene(STORY)
      .marks.filter(isText)
      .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));
    expect(texts).toContain('≥ $4bn\u00a0target');
    expect(texts.find((text) => text.includes('1bn'))).toContain('“');
  });

  it('has a stop per row where its dot is, in the group of its flow', () => {
    const { stops, marks } = scene(STORY);
    for (const dot of marks.filter(isDot)) {
      const stop = stops.find(({ subject }) => subject === dot.subject)!;
      expect(dot.x).toBeGreaterThanOrEqual(stop.x);
      expect(dot.x).toBeLessThanOrEqual(stop.x + stop.width);
      expect(Math.abs(dot.y - (stop.y + stop.height / 2))).toBeLessThanOrEqual(stop.height / 2);
    }
  });

  it('keeps 50 series sound: the largest in colour, the rest quiet', () => {
    const rows = rowsOf(
      [...new Array(50).keys()].flatMap((i) =>
        ['2021', '2022'].map((period) => ({
          ...row({ id: `${i}-${period}`, partner: `P${i}`, period, value: i * 1e6 }),
          line: `P${i}`,
        })),
      ),
    );
    const drawn = scene(rows).marks.filter(isLine);
    expect(drawn.filter(({ width }) => width === 2)).toHaveLength(5);
    expect(drawn.filter(({ width, tone }) => width === 1 && tone === 'axis')).toHaveLength(45);
  });

  it('writes Dari names and digits', () => {
    const texts = lines(STORY, { width: 800 }, DARI)
      .marks.filter(isText)
      .map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['صادرات', '۲۰۲۲']));
  });
});
