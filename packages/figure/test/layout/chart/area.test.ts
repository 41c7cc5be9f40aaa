import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { chartTypeOf, type AreaMark, type DotMark, type LineMark, type Mark } from '@keruen/figure';
import { fillingOf, stacked } from '../../../src/layout/line/area-filling.ts';
import { chartSeries } from '../../../src/layout/rows/chart-series.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, manyOf, TWO_YEARS, unnamed } from '../partner-rows.ts';
import { row, rowsOf, type Part } from '../sample-rows.ts';

const { layout: area } = await chartTypeOf('area');

const isArea = (mark: Mark): mark is AreaMark => mark.kind === 'area';
const isLine = (mark: Mark): mark is LineMark => mark.kind === 'line';
const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot';

/** Official values of one series, one a year. */
const yearly = (values: readonly (number | null)[], part: Part = {}) =>
  values.map((value, i) => ({
    ...row({ id: `${part.flow ?? 'export'}-${i}`, period: String(2018 + i), value, ...part }),
    line: part.flow ?? 'export',
  }));

/** Exports to partners, a list of yearly values for each. */
const partners = (values: Readonly<Record<string, readonly number[]>>): Rows =>
  manyOf(
    Object.entries(values).flatMap(([id, all]) =>
      all.map((value, i) => exportTo(id, String(2018 + i), value)),
    ),
  );

const drawn = (rows: Rows, width = 800) => area(rows, { width }, ENGLISH);
const areas = (rows: Rows): AreaMark[] => drawn(rows).marks.filter(isArea);
const legend = (rows: Rows): string[] => drawn(rows).legend.map(({ label }) => label);
const filling = (rows: Rows) => fillingOf(chartSeries(rows, ENGLISH.locale), rows);

const CROSSING = partners({ ITA: [5e9, 1e9, 5e9], CHN: [3e9, 4e9, 3e9] });

describe('area of one series', () => {
  const rows = rowsOf(yearly([1e8, 3e8, 2e8]));

  it('is filled from the line down to zero', () => {
    const [ground, ...more] = areas(rows);
    const line = drawn(rows).marks.find(isLine);
    expect(more).toEqual([]);
    expect(ground).toMatchObject({ tone: 'lapis', fill: 'tint' });
    expect(ground?.points.slice(0, 3)).toEqual(line?.points);
    const feet = ground?.points.slice(3) ?? [];
    expect(new Set(feet.map(([, y]) => y)).size).toBe(1);
    expect(feet.map(([x]) => x)).toEqual(line?.points.map(([x]) => x).reverse());
  });

  it('lies under grid, line and dots', () => {
    const kinds = drawn(rows).marks.map(({ kind }) => kind);
    expect(kinds[0]).toBe('area');
    expect(kinds.lastIndexOf('area')).toBeLessThan(kinds.indexOf('rule'));
  });

  it('says nothing of how it is filled', () => {
    expect(legend(rows)).toEqual([]);
  });

  it('is cut where a number is missing', () => {
    expect(areas(rowsOf(yearly([1e8, 3e8, null, 2e8, 1e8])))).toHaveLength(2);
  });

  it('hangs from zero where values are below it', () => {
    const [ground] = areas(rowsOf(yearly([-1e8, -3e8], { flow: 'balance' })));
    const ys = ground?.points.map(([, y]) => y) ?? [];
    expect(ys[0]).toBeGreaterThan(ys[3]!);
  });

  it('fills no claim and no target', () => {
    const claims = rowsOf([
      row({ period: '2018', value: 1e8, nature: 'claim' }),
      row({ period: '2019', value: 2e8, nature: 'claim' }),
    ]);
    expect(areas(claims)).toEqual([]);
    expect(drawn(claims).marks.filter(isDot)).toHaveLength(2);
  });
});

describe('areas that do not hide each other', () => {
  const flows = rowsOf([...yearly([5e8, 4e8, 6e8]), ...yearly([1e8, 2e8, 1e8], { flow: 'import' })]);

  it('each stand on zero, the largest at the back', () => {
    expect(filling(flows)).toBe('each');
    expect(areas(flows).map(({ tone }) => tone)).toEqual(['lapis', 'saffron']);
    expect(legend(flows)).toEqual([]);
  });

  it('may be on two sides of zero', () => {
    expect(filling(rowsOf([...yearly([1e8, 5e8]), ...yearly([-4e8, -2e8], { flow: 'balance' })]))).toBe(
      'each',
    );
  });

  it('put the larger at the back whatever its place among the flows', () => {
    const rows = rowsOf([...yearly([1e8, 2e8]), ...yearly([5e8, 4e8], { flow: 'import' })]);
    expect(areas(rows).map(({ tone }) => tone)).toEqual(['saffron', 'lapis']);
  });
});

describe('areas that would hide each other', () => {
  it('are stacked where they are parts of a whole', () => {
    expect(filling(CROSSING)).toBe('stacked');
    const [lower, upper] = areas(CROSSING);
    expect([lower?.fill, upper?.fill]).toEqual(['solid', 'solid']);
    expect(upper?.points.slice(3).reverse()).toEqual(lower?.points.slice(0, 3));
    expect(legend(CROSSING)).toContain('Stacked');
  });

  it('reach as high as their sum', () => {
    const tops = stacked(chartSeries(CROSSING, ENGLISH.locale));
    const last = [...tops!.values()].filter(({ period }) => period.text === '2019').map(({ value }) => value);
    expect(last).toEqual([1e9, 5e9]);
    // The axis reaches the sum of 8 bn, not the highest value of 5.
    const ticks = drawn(CROSSING).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(ticks).toContain('$8bn');
  });

  it('speak each value as it is, and label none as if it stood on zero', () => {
    const { stops, marks } = drawn(CROSSING);
    expect(stops.map(({ label }) => /(\d) billion/.exec(label)?.[1])).toEqual(['5', '1', '5', '3', '4', '3']);
    expect(marks.filter((mark) => mark.kind === 'text' && mark.subject !== undefined)).toEqual([]);
  });

  it('name each in its middle, in its colour', () => {
    const names = drawn(CROSSING).marks.flatMap((mark) =>
      mark.kind === 'text' && mark.weight === 600 ? [mark] : [],
    );
    const [lower] = areas(CROSSING);
    const top = lower!.points[2]![1];
    expect(names.map(({ tone }) => tone)).toEqual(['lapis', 'saffron']);
    expect(names[0]!.y).toBeGreaterThan(top);
    expect(names[1]!.y).toBeLessThan(top);
  });

  it('set patterns past five, in the legend too where names have no room', () => {
    const many = unnamed(7, ['2018', '2019']);
    const crossed = {
      ...many,
      rows: many.rows.map((one) => (one.period.text === '2018' ? { ...one, value: 1e9 / one.value! } : one)),
    };
    const grounds = area(crossed, { width: 320, maxHeight: 150 }, ENGLISH);
    expect(grounds.marks.filter(isArea).map(({ pattern }) => pattern)).toEqual([
      ...new Array(5).fill(undefined),
      'dots',
      'dots',
    ]);
    expect(grounds.legend.filter(({ pattern }) => pattern === 'dots')).toHaveLength(2);
  });

  it('are not filled where they add up to nothing: other producers, gaps, less than zero, a whole beside its parts', () => {
    const [italy, china] = [CROSSING.rows.slice(0, 3), CROSSING.rows.slice(3)];
    const bare = [
      manyOf([...italy, ...china.slice(0, 2)]),
      manyOf([
        ...italy,
        ...china.map((one) => ({ ...one, observation: { ...one.observation, sources: [{ source: 'x' }] } })),
      ]),
      partners({ ITA: [5e9, -1e9, 5e9], CHN: [3e9, -4e9, 3e9] }),
      rowsOf([...yearly([5e8, 1e8]), ...yearly([3e8, 4e8], { flow: 'turnover' })]),
      partners({ ITA: [1e308, 1e307], CHN: [1e307, 1.7e308], RUS: [1.6e308, 1.7e308] }),
    ];
    for (const rows of bare) {
      expect(areas(rows)).toEqual([]);
      expect(legend(rows)).not.toContain('Stacked');
    }
  });

  it('hatch the sum of all others, which is derived', () => {
    const others = [7e9, 8e9, 9e9].map((value, i) => ({
      ...exportTo('other', String(2018 + i), value, { nature: 'derived' }),
      line: 'other',
    }));
    const grounds = areas(manyOf([...CROSSING.rows, ...others]));
    expect(grounds.map(({ fill }) => fill)).toEqual(['solid', 'solid', 'hatch']);
  });

  it('keep a claim at its own height, with its sign', () => {
    const claim = exportTo('ITA', '2019', 2e9, { nature: 'claim', id: 'claim' });
    const { marks } = drawn(manyOf([...CROSSING.rows, claim]));
    const dot = marks.filter(isDot).find(({ subject }) => subject === 'observation:claim');
    expect(dot?.sign?.fill).toBe('tint');
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === '“$2bn\u00a0claim')).toBe(true);
  });

  it('say how they are filled in Dari too', () => {
    const { legend: entries } = area(CROSSING, { width: 800 }, DARI);
    expect(entries.at(-1)?.label).not.toMatch(/[a-z]/);
  });

  it('of two years of eight partners have a dot for every value', () => {
    expect(drawn(TWO_YEARS).marks.filter(isDot)).toHaveLength(16);
  });
});
