import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/read/index.ts';
import { observationsOf } from '../observations.ts';

const HEAD = 'period,reporter,partner,flow,value,unit,source,obsStatus';
const csv = (...rows: readonly string[]) => readCsv(`${HEAD}\n${rows.join('\n')}\n`);
const told = (...rows: readonly string[]) =>
  csv(...rows)
    .issues.filter(({ code }) => code === 'duplicate-figure')
    .map(({ path, expected, received }) => [path, expected, received]);

describe('a figure that stands twice in a long text', () => {
  it('is told with both lines and both values, and stays', () => {
    const rows = [
      '2022,KAZ,AFG,export,5,USD,,',
      '2022,KAZ,UZB,export,7,USD,,',
      '2022,KAZ,AFG,export,6,USD,,',
    ];
    expect(csv(...rows).issues).toEqual([
      {
        code: 'duplicate-figure',
        path: 'line 4',
        expected: 'another figure than line 2 gives, which is 5',
        received: '6',
        severity: 'warning',
      },
    ]);
    expect(observationsOf(csv(...rows))).toHaveLength(3);
  });

  it('is told though nothing else stands in the text, and behind empty lines', () => {
    expect(told('2022,,,,5,USD,,', '', '2022,,,,5,USD,,')).toEqual([
      ['line 4', 'another figure than line 2 gives, which is 5', '5'],
    ]);
  });

  it('is the same figure whatever its flag', () => {
    expect(told('2022,KAZ,AFG,export,5,USD,,', '2022,KAZ,AFG,export,6,USD,,provisional')).toHaveLength(1);
    expect(told('2022,KAZ,AFG,export,5,USD,,', '2022,KAZ,AFG,export,n/a,USD,,')).toHaveLength(1);
  });

  it.each([
    ['another source', '2022,KAZ,AFG,export,6,USD,Yearbook,'],
    ['another unit', '2022,KAZ,AFG,export,6,KGM,,'],
    ['another period', '2021,KAZ,AFG,export,6,USD,,'],
    ['a bound', '2022,KAZ,AFG,export,≥ 6,USD,,'],
    ['a target', '2022,KAZ,AFG,export,6 (target),USD,,'],
  ])('is another one with %s', (_, row) => {
    expect(told('2022,KAZ,AFG,export,5,USD,,', row)).toEqual([]);
  });

  it('is told apart by ids of its own', () => {
    const text = 'id,period,flow,value,unit\na,2022,export,5,USD\nb,2022,export,6,USD\n';
    expect(readCsv(text).issues).toEqual([]);
  });

  it('is told as often as it stands again, wherever that is', () => {
    const cell = fc.tuple(
      fc.constantFrom('2021', '2022'),
      fc.constantFrom('AFG', 'UZB', ''),
      fc.constantFrom('export', 'import'),
      fc.constantFrom('', 'provisional'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const rows = cells.map(
          ([period, partner, flow, flag], i) => `${period},KAZ,${partner},${flow},${i},USD,,${flag}`,
        );
        const figures = cells.map(([period, partner, flow]) => `${period} ${partner} ${flow}`);
        const again = figures.flatMap((figure, i) => (figures.indexOf(figure) < i ? `line ${i + 2}` : []));
        expect(told(...rows).map(([path]) => path)).toEqual(again);
      }),
    );
  });
});
