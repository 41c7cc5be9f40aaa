import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodBands } from '../../../src/layout/rows/period-bands.ts';
import { placedSeries, placesOf, ranksOf, staysOf } from '../../../src/layout/line/rank-places.ts';
import type { ChartSeries } from '../../../src/layout/rows/chart-series.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { official, partnersOf } from '../partner-years.ts';
import { row, rowsOf } from '../sample-rows.ts';

const years = (...of: string[]) => of.map((year) => official('ITA', year, 1e9));
const series = (rows: ChartSeries['rows']): ChartSeries => ({
  name: 'Italy',
  tone: 'lapis',
  coloured: true,
  ground: { tone: 'lapis' },
  rows,
});

describe('places', () => {
  it('are those of the values within their period, the largest first', () => {
    const rows = [official('ITA', '2022', 3), official('CHN', '2022', 9), official('CHN', '2023', 1)];
    const places = placesOf(periodBands(partnersOf(rows)), 'USD');
    expect(rows.map((one) => places.get(one))).toEqual([2, 1, 1]);
  });

  it('count every official number once, without a gap, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bands = periodBands(rows);
        const places = placesOf(bands, 'USD');
        for (const { slots } of bands) {
          const own = slots.map(({ row: one }) => places.get(one)).filter((place) => Number.isInteger(place));
          expect(own.sort((a, b) => a! - b!)).toEqual(own.map((_, i) => i + 1));
        }
      }),
    );
  });

  it('lie between two for a claim, and are none for a missing number', () => {
    const rows = [
      row({ id: 'a', value: 9 }),
      row({ id: 'claim', value: 5, nature: 'claim' }),
      row({ id: 'b', value: 3 }),
      row({ id: 'none', value: null }),
    ];
    const places = placesOf(periodBands(rowsOf(rows)), 'USD');
    expect(rows.map((one) => places.get(one))).toEqual([1, 1.5, 2, undefined]);
  });
});

describe('ranks', () => {
  it('are shared by equal values, each at a place of its own; what only stands between has none', () => {
    const rows = [9, 5, 5, 5, 2].map((value, i) => row({ id: `${i}`, value }));
    const bands = periodBands(rowsOf([...rows, row({ id: 'claim', value: 3, nature: 'claim' })]));
    const places = placesOf(bands, 'USD');
    expect(rows.map((one) => places.get(one))).toEqual([1, 2, 3, 4, 5]);
    expect([...ranksOf(bands, places).values()]).toEqual([1, 2, 2, 2, 5]);
  });
});

describe('stays', () => {
  const bands = periodBands(partnersOf(years('2019', '2020', '2021', '2022', '2023')));

  it('are one where no period on show is left out', () => {
    expect(staysOf(series(years('2020', '2021', '2022')), bands)).toEqual([0, 0, 0]);
  });

  it('begin anew after each gap', () => {
    expect(staysOf(series(years('2019', '2021', '2022', '2023').slice(0, 4)), bands)).toEqual([0, 1, 1, 1]);
    expect(staysOf(series(years('2019', '2021', '2023')), bands)).toEqual([0, 1, 2]);
  });

  it('do not mind years that nobody has', () => {
    const few = periodBands(partnersOf(years('2008', '2012', '2016')));
    expect(staysOf(series(years('2008', '2012', '2016')), few)).toEqual([0, 0, 0]);
  });

  it('cut the line of a series, and leave the rest of its rows alone', () => {
    const own = series(years('2019', '2021', '2022'));
    const placed = placedSeries(own, [0, 1, 1], new Map(own.rows.map((one) => [one, 4])));
    const [a, b, c] = placed.rows;
    expect(a!.line).not.toBe(b!.line);
    expect(b!.line).toBe(c!.line);
    expect(placed.rows.map(({ value }) => value)).toEqual([4, 4, 4]);
    expect(a!.observation).toBe(own.rows[0]!.observation);
  });
});
