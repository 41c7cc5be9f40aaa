import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '@keruen/figure';
import { linear } from '../../../src/scale/linear.ts';
import type { ChartSeries } from '../../../src/layout/rows/chart-series.ts';
import type { PeriodBand } from '../../../src/layout/rows/period-bands.ts';
import { railLabels, railPoints } from '../../../src/layout/line/rail-points.ts';
import { railMarks, railsOf } from '../../../src/layout/line/rails.ts';
import { isRule, isText } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { period, row, type Part } from '../sample-rows.ts';

const ROOM = { left: 100, right: 400, top: 40, bottom: 240, y: linear([0, 100], [240, 40]) };
const band = (text: string): PeriodBand => ({ period: period(text), apart: false, broken: false, slots: [] });
const BANDS = ['2018', '2020', '2023'].map(band);
const RAILS = railsOf(BANDS, ROOM);

const of = (id: string, text: string, value: number | null, part: Part = {}) =>
  row({ id, period: text, value, ...part });
const series = (rows: ChartSeries['rows'], name = 'Italy'): ChartSeries => ({
  name,
  tone: 'lapis',
  coloured: true,
  ground: { tone: 'lapis' },
  rows,
});
const points = (rows: ChartSeries['rows']) => railPoints(series(rows), RAILS, ROOM);

/** Names from start to end. */
const namesOf = (marks: readonly Mark[]): string[] =>
  marks
    .filter(isText)
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text);

describe('rails', () => {
  it('stand equally far apart from edge to edge, whatever lies between their years', () => {
    expect([...RAILS]).toEqual([
      ['2018', 100],
      ['2020', 250],
      ['2023', 400],
    ]);
  });

  it('of one period stand at the end', () => {
    expect([...railsOf([band('2023')], ROOM).values()]).toEqual([400]);
  });

  it('are upright rules with the names of their periods in the numerals of the reader', () => {
    const marks = railMarks(BANDS, RAILS, ROOM, 500, DARI);
    expect(marks.filter(isRule).map(({ x1, x2 }) => [x1, x2])).toEqual([100, 250, 400].map((x) => [x, x]));
    expect(namesOf(marks)).toEqual(['۲۰۱۸', '۲۰۲۰', '۲۰۲۳']);
  });

  it('name the first and the last where not all have room', () => {
    const many = [...new Array(24).keys()].map((i) => band(String(2000 + i)));
    const narrow = { ...ROOM, left: 20, right: 240 };
    const marks = railMarks(many, railsOf(many, narrow), narrow, 260, ENGLISH);
    const names = namesOf(marks);
    expect(names.length).toBeLessThan(24);
    expect([names[0], names.at(-1)]).toEqual(['2000', '2023']);
  });
});

describe('points on rails', () => {
  it('have the height of their value, missing numbers lie at the foot', () => {
    const [value, none] = points([of('a', '2018', 50), of('b', '2020', null, { missing: 'nil' })]);
    expect([value!.x, value!.y]).toEqual([100, 140]);
    expect([none!.x, none!.y]).toEqual([250, 240]);
  });

  it('stand beside what they would cover, towards the middle', () => {
    const claim: Part = { nature: 'claim', conflictsWith: ['a'] };
    const [, start] = points([of('a', '2018', 50), of('c', '2018', 51, claim)]);
    expect(start!.x).toBeGreaterThan(100);
    const [, end] = points([of('a', '2023', 50), of('c', '2023', 51, claim)]);
    expect(end!.x).toBeLessThan(400);
    expect(end!.contradicts).toBe(true);
  });

  it('stay on their rail where they are far from each other', () => {
    const [, far] = points([of('a', '2018', 10), of('c', '2018', 90, { nature: 'claim' })]);
    expect(far).toMatchObject({ x: 100, contradicts: false });
  });

  it('never leave the room, whatever the values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.constantFrom('2018', '2020', '2023'), (given, text) => {
        for (const { x, y } of points(given.map((value, i) => of(`r${i}`, text, value)))) {
          expect(x).toBeGreaterThanOrEqual(ROOM.left);
          expect(x).toBeLessThanOrEqual(ROOM.right);
          expect(y).toBeGreaterThanOrEqual(ROOM.top);
          expect(y).toBeLessThanOrEqual(ROOM.bottom);
        }
      }),
    );
  });

  it('are labelled by period, in the order of series; a missing number is quiet', () => {
    const two = [
      series([of('a', '2018', 50), of('b', '2023', 60)]),
      series([of('c', '2018', null, { missing: 'nil' })], 'China'),
    ];
    const labels = railLabels(BANDS[0]!, two, [ROOM.y, 240], ({ observation }) => observation.id);
    expect(labels).toMatchObject([
      { name: 'Italy', value: 'a', tone: 'lapis', y: 140 },
      { name: 'China', value: 'c', tone: 'muted', y: 240 },
    ]);
  });
});
