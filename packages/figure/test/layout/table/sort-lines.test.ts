import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortBy, sortKey, sortLines, tableOf, type Table, type TableLine } from '@keruen/figure';
import { locale as en } from '../../../src/locale/languages/en.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { row, rowsOf } from '../sample-rows.ts';

const heads = (lines: readonly TableLine[]): string[] => lines.map(({ head }) => head);

const yearly = (values: readonly (number | null)[]): Table =>
  tableOf(
    rowsOf(
      values.map((value, i) =>
        row({
          id: `${i}`,
          period: String(2000 + i),
          value,
          ...(value === null ? { missing: 'unknown' as const } : {}),
        }),
      ),
    ),
    en,
  );

const named = (names: readonly string[]): Table => ({
  ...yearly([]),
  by: 'name',
  columns: ['Partner', 'Exports'],
  lines: names.map((head) => ({ head, cells: [[]] })),
});

describe('by value', () => {
  // As texts 9, 100 and 1,000 would stand the other way round.
  const table = yearly([9, 1000, null, 100, -5]);

  it('orders numbers as numbers, whatever their digits', () => {
    expect(heads(sortLines(table, { column: 1, down: false }))).toEqual([
      '2004',
      '2000',
      '2003',
      '2001',
      '2002',
    ]);
  });

  it('keeps what is missing last, the largest first too', () => {
    expect(heads(sortLines(table, { column: 1, down: true }))).toEqual([
      '2001',
      '2003',
      '2000',
      '2004',
      '2002',
    ]);
  });

  it('leaves equal values, and several missing ones, in the order of time', () => {
    const even = yearly([1, null, 1, null, 1]);
    for (const down of [true, false])
      expect(heads(sortLines(even, { column: 1, down }))).toEqual(['2000', '2002', '2004', '2001', '2003']);
  });

  it('takes the official number of a cell that also holds a claim', () => {
    const rows = [
      row({ id: 'a', period: '2001', value: 5 }),
      row({ id: 'b', period: '2001', value: 90, nature: 'claim' }),
      row({ id: 'c', period: '2002', value: 7 }),
    ];
    expect(heads(sortLines(tableOf(rowsOf(rows), en), { column: 1, down: true }))).toEqual(['2002', '2001']);
  });
});

describe('by series and by period', () => {
  it('orders periods as time does, not as their words do', () => {
    const months = ['2022-12', '2023-01', '2023-02', '2023-04'].map((period, i) =>
      row({ id: `${i}`, period, value: 1 }),
    );
    const table = tableOf(rowsOf(months), en);
    expect(heads(sortLines(table, { column: 0, down: true }))).toEqual([
      'April 2023',
      'February 2023',
      'January 2023',
      'December 2022',
    ]);
  });

  it('orders names by their letters, without marks, direction and case', () => {
    const table = named(['Turkey', 'états', '\u2068Iran\u2069', 'Estonia']);
    expect(heads(sortLines(table, { column: 0, down: false }))).toEqual([
      'Estonia',
      'états',
      '\u2068Iran\u2069',
      'Turkey',
    ]);
  });
});

it('is the table as it was where nobody has sorted it', () => {
  const table = yearly([3, 1, 2]);
  expect(sortLines(table, undefined)).toBe(table.lines);
});

it('holds every line once in any order, and comes back to the first by sorting by period', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(4), fc.boolean(), (rows, column, down) => {
      const table = tableOf(rows, en);
      const sorted = sortLines(table, { column: column % table.columns.length, down });
      expect(new Set(sorted)).toEqual(new Set(table.lines));
      expect(sorted).toHaveLength(table.lines.length);
      if (table.by === 'period')
        expect(sortLines({ ...table, lines: [...table.lines] }, { column: 0, down: false })).toEqual(
          table.lines,
        );
    }),
    { numRuns: 60 },
  );
});

describe('whatever has a key', () => {
  it('is ordered either way, what has none last, equal ones as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })),
        fc.boolean(),
        (keys, down) => {
          const items = keys.map((key, place) => ({ key, place }));
          const sorted = sortBy(items, ({ key }) => key, down);
          expect([...sorted].sort((a, b) => a.place - b.place)).toEqual(items);
          sorted.slice(1).forEach((next, i) => {
            const { key, place } = sorted[i]!;
            if (key === undefined) expect(next.key).toBeUndefined();
            if (key === next.key) expect(next.place).toBeGreaterThan(place);
            else if (next.key !== undefined) expect(key! < next.key).toBe(!down);
          });
        },
      ),
    );
  });

  it('takes letters without their marks, in one case, and no signs of isolation', () => {
    expect(sortKey('\u2068Türkiye\u2069')).toBe('turkiye');
    expect(sortKey('\u200fTürkiye\u200e')).toBe('turkiye');
    expect(sortBy(['Turkmenistan', 'türkiye', 'Uzbekistan', 'Élan'], sortKey, false)).toEqual([
      'Élan',
      'türkiye',
      'Turkmenistan',
      'Uzbekistan',
    ]);
  });
});
