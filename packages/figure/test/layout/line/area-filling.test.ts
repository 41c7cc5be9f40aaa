import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { fillingOf, stacked, type Filling } from '../../../src/layout/line/area-filling.ts';
import { chartSeries } from '../../../src/layout/rows/chart-series.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { ENGLISH } from '../medium.ts';
import { exportTo, manyOf } from '../partner-rows.ts';

const YEARS = ['2021', '2022', '2023'];

/** Exports to each partner in three years. */
const yearsOf = (values: Readonly<Record<string, readonly number[]>>): Rows =>
  manyOf(
    Object.entries(values).flatMap(([partner, of]) =>
      of.map((value, i) => exportTo(partner, YEARS[i]!, value * 1e9)),
    ),
  );

const filling = (rows: Rows): Filling => fillingOf(chartSeries(rows, ENGLISH.locale), rows);

describe('fillingOf', () => {
  it('fills each from zero where one is always within the other', () => {
    expect(filling(yearsOf({ ITA: [1, 2, 3], CHN: [2, 3, 4] }))).toBe('each');
    expect(filling(yearsOf({ ITA: [1, 2, 3] }))).toBe('each');
  });

  it('stacks parts of a whole that cross', () => {
    expect(filling(yearsOf({ ITA: [1, 2, 3], CHN: [3, 2.5, 1] }))).toBe('stacked');
  });

  it('draws only lines where what crosses does not add up at every period', () => {
    expect(filling(yearsOf({ ITA: [1, 2, 3], CHN: [3, 1] }))).toBe('bare');
    expect(filling(yearsOf({ ITA: [1, 5], CHN: [3, 2, 1] }))).toBe('bare');
    expect(filling(yearsOf({ ITA: [1, -2, 3], CHN: [3, -1, 1], RUS: [2, 2, 2] }))).toBe('bare');
  });

  it('fills each on its own side of zero', () => {
    expect(filling(yearsOf({ ITA: [1, 5, 1], CHN: [-3, -1, -3] }))).toBe('each');
  });

  it('never stacks what two producers publish', () => {
    const one = yearsOf({ ITA: [1, 2, 3] });
    const other = YEARS.map((year, i) =>
      exportTo('CHN', year, [3, 2.5, 1][i]! * 1e9, { sources: [{ source: 'comtrade' }] }),
    );
    expect(filling(manyOf([...one.rows, ...other]))).toBe('bare');
  });
});

describe('stacked', () => {
  it('stands each series on those before it', () => {
    const rows = yearsOf({ ITA: [1, 2, 3], CHN: [3, 2.5, 1] });
    const [first, second] = chartSeries(rows, ENGLISH.locale);
    const lifted = stacked([first!, second!])!;
    expect(first!.rows.map((one) => lifted.get(one)!.value)).toEqual([1e9, 2e9, 3e9]);
    expect(second!.rows.map((one) => lifted.get(one)!.value)).toEqual([4e9, 4.5e9, 4e9]);
  });

  it('is nothing where a sum has no end', () => {
    const rows = yearsOf({ ITA: [1.7e299, 1], CHN: [1.7e299, 1] });
    expect(stacked(chartSeries(rows, ENGLISH.locale))).toBeUndefined();
  });

  it('changes the height of a row and nothing else', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const lifted = stacked(chartSeries(rows, ENGLISH.locale));
        for (const [row, { value, ...rest }] of lifted ?? []) {
          expect({ ...rest, value: row.value }).toEqual(row);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
