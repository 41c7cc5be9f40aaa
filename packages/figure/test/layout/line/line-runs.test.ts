import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRuns } from '../../../src/layout/line/line-runs.ts';
import { row, type Part } from '../sample-rows.ts';

const at = (line: string | undefined, year: number, value: number | null, part: Part = {}) => ({
  ...row({ id: `${line}-${year}`, period: String(year), value, ...part }),
  line,
});

const years = (rows: Parameters<typeof lineRuns>[0]): string[][] =>
  lineRuns(rows).map((run) => run.map(({ period }) => period.text));

describe('lineRuns', () => {
  it('joins rows of one line', () => {
    expect(years([at('a', 2020, 1), at('a', 2021, 2), at('a', 2022, 3)])).toEqual([['2020', '2021', '2022']]);
  });

  it('cuts where a number is missing', () => {
    const rows = [
      at('a', 2018, 1),
      at('a', 2019, 2),
      at('a', 2020, null),
      at('a', 2021, 3),
      at('a', 2022, 4),
    ];
    expect(years(rows)).toEqual([
      ['2018', '2019'],
      ['2021', '2022'],
    ]);
  });

  it('never joins two producers, though their years follow each other', () => {
    expect(years([at('a', 2012, 1), at('a', 2016, 2), at('b', 2018, 3), at('b', 2019, 4)])).toEqual([
      ['2012', '2016'],
      ['2018', '2019'],
    ]);
  });

  it('leaves claims, targets and single values out', () => {
    expect(years([at('a', 2021, 1), at(undefined, 2022, 9, { nature: 'claim' }), at('b', 2023, 2)])).toEqual(
      [],
    );
  });

  it('holds every row at most once, and only rows with a line and a number', () => {
    const any = fc.array(
      fc.record({
        line: fc.constantFrom('a', 'b', undefined),
        value: fc.option(fc.integer(), { nil: null }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(any, (drawn) => {
        const rows = drawn.map(({ line, value }, i) => at(line, 1900 + i, value));
        const joined = lineRuns(rows).flat();
        expect(new Set(joined).size).toBe(joined.length);
        for (const one of joined)
          expect([one.line === undefined, one.value === null]).toEqual([false, false]);
        for (const run of lineRuns(rows)) expect(new Set(run.map(({ line }) => line)).size).toBe(1);
      }),
    );
  });
});
