import { describe, expect, it } from 'vitest';
import type { Observation, PeriodKind } from '../../../src/index.ts';
import { lineOf, markBreaks, seriesOf } from '../../../src/query/trade/line.ts';
import { parsePeriod } from '../../../src/value/period.ts';
import type { Row } from '../../../src/query/trade/rows.ts';
import { observation } from '../../fixture.ts';

const known = new Map<string, Observation>(
  [
    observation({ id: 'exports' }),
    observation({ id: 'imports', flow: 'import' }),
    observation({ id: 'elsewhere', sources: [{ source: 'article' }] }),
    observation({ id: 'claimed', nature: 'claim' }),
  ].map((each) => [each.id, each]),
);

const line = (fields: Partial<Observation>): string | undefined =>
  lineOf(observation(fields), (id) => known.get(id));

describe('seriesOf', () => {
  it('is what is measured, whoever measures it', () => {
    expect(seriesOf(observation())).toBe(
      seriesOf(observation({ sources: [{ source: 'article' }], value: 1 })),
    );
    expect(seriesOf(observation())).not.toBe(seriesOf(observation({ flow: 'import' })));
    expect(seriesOf(observation())).not.toBe(seriesOf(observation({ product: 'HS1101' })));
    expect(seriesOf(observation())).not.toBe(seriesOf(observation({ partner: 'UZB' })));
  });
});

describe('lineOf', () => {
  it('joins statistics of one producer', () => {
    expect(line({ period: '2021' })).toBe(line({ period: '2022', value: 1 }));
  });

  it.each<[string, Partial<Observation>]>([
    ['producers', { sources: [{ source: 'article' }] }],
    ['flows', { flow: 'import' }],
    ['units', { unit: 'KZT' }],
    ['valuations', { valuation: 'CIF' }],
    ['kinds of period', { periodKind: 'month', period: '2022-08' }],
    ['products', { product: 'HS1101' }],
    ['partners', { partner: 'UZB' }],
    ['lengths', { periodKind: 'range', period: '2022-01/2022-03' }],
  ])('keeps different %s apart', (_, fields) => {
    expect(line(fields)).toBeDefined();
    expect(line(fields)).not.toBe(line({}));
  });

  it('joins years, months and quarters of the Solar Hijri calendar, each with their like', () => {
    const year = line({ period: '2022-03-21/2023-03-20', periodKind: 'year' });
    const month = line({ period: '2022-03-21/2022-04-20', periodKind: 'range' });
    const quarter = line({ period: '2022-03-21/2022-06-21', periodKind: 'range' });
    expect(line({ period: '2023-03-21/2024-03-19', periodKind: 'year' })).toBe(year);
    expect(line({ period: '2022-12-22/2023-01-20', periodKind: 'range' })).toBe(month);
    expect(line({ period: '2022-12-22/2023-03-20', periodKind: 'range' })).toBe(quarter);
    expect(new Set([year, month, quarter, line({}), undefined]).size).toBe(5);
  });

  it.each<[string, Partial<Observation>]>([
    ['a claim', { nature: 'claim' }],
    ['a target', { nature: 'target' }],
    ['a forecast', { nature: 'forecast' }],
    ['a withdrawn value', { rank: 'deprecated' }],
    ['a range of years', { period: '2024/2025' }],
    ['months of two years', { period: '2021-10/2022-03' }],
    ['an interval without an end', { period: '2022-01/..' }],
    ['an interval of days', { period: '2022-01-15/2022-03-14' }],
    ['a value of two producers', { sources: [{ source: 'bureau' }, { source: 'article' }] }],
    ['a value of nobody', { sources: [] }],
  ])('gives none to %s', (_, fields) => {
    expect(line(fields)).toBeUndefined();
  });

  it('joins quarters with quarters, halves of years with halves, and none with another', () => {
    const of = (period: string): string | undefined => line({ period, periodKind: 'range' });
    expect(of('2022-01/2022-03')).toBeDefined();
    expect(of('2022-01/2022-03')).toBe(of('2023-10/2023-12'));
    expect(of('2022-01/2022-06')).toBe(of('2022-07/2022-12'));
    expect(new Set(['2022-01/2022-03', '2022-01/2022-06', '2022-01/2022-09', '2022'].map(of)).size).toBe(4);
  });

  it('joins fiscal years that lie in two years each, and marketing years, but no longer time', () => {
    const of = (period: string, periodKind: PeriodKind = 'fiscal') => line({ period, periodKind });
    expect(of('2021/2022')).toBeDefined();
    expect(of('2022/2023')).toBe(of('2021/2022'));
    expect(of('2022-07/2023-06')).toBe(of('2021/2022'));
    expect(of('2021/2022', 'marketing')).not.toBe(of('2021/2022'));
    expect([of('2021/2023'), of('2021/2022', 'range'), of('2021/..')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts two citations of one producer as one', () => {
    const sources = [
      { source: 'bureau', at: 'table 1' },
      { source: 'bureau', at: 'table 2' },
    ];
    expect(line({ sources })).toBe(line({}));
  });

  it('joins values derived from nothing but statistics of their own producer', () => {
    expect(line({ nature: 'derived', inputs: ['exports', 'imports'] })).toBeDefined();
  });

  it.each([
    ['no inputs', []],
    ['a claim among the inputs', ['exports', 'claimed']],
    ['an input of another producer', ['exports', 'elsewhere']],
    ['an input that is not there', ['exports', 'gone']],
  ])('does not join a derived value with %s', (_, ids) => {
    expect(line({ nature: 'derived', inputs: ids })).toBeUndefined();
  });
});

describe('markBreaks', () => {
  const row = (year: string, on: string | undefined, fields: Partial<Observation> = {}): Row => ({
    observation: observation({ id: `o-${year}`, period: year, ...fields }),
    value: 1,
    period: parsePeriod(year)!,
    ...(on === undefined ? {} : { line: on }),
    breaksBefore: false,
    conflicts: [],
  });
  const breaks = (rows: readonly Row[]): readonly boolean[] =>
    markBreaks(rows).map((each) => each.breaksBefore);

  it('cuts where another producer begins, and only there', () => {
    expect(breaks([row('2012', 'a'), row('2016', 'a'), row('2018', 'b'), row('2019', 'b')])).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('does not cut before the first value', () => {
    expect(breaks([row('2018', 'b')])).toEqual([false]);
    expect(breaks([row('2018', 'b', { obsStatus: ['break'] })])).toEqual([false]);
  });

  it('cuts where the producer flags a break', () => {
    expect(breaks([row('2018', 'b'), row('2019', 'b', { obsStatus: ['break'] })])).toEqual([false, true]);
  });

  it('looks at each series by itself', () => {
    const imports = { flow: 'import' } as const;
    expect(
      breaks([row('2016', 'a'), row('2016', 'c', imports), row('2018', 'a'), row('2018', 'd', imports)]),
    ).toEqual([false, false, false, true]);
  });

  it('does not cut between a year and its months', () => {
    const month = { periodKind: 'month' } as const;
    expect(breaks([row('2021', 'y'), row('2022-01', 'm', month), row('2022', 'y')])).toEqual([
      false,
      false,
      false,
    ]);
    expect(breaks([row('2022-01', 'm', month), row('2022', 'y'), row('2022-02', 'n', month)])).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('does not cut where two producers go on side by side, nor before the second begins beside the first', () => {
    const both = ['2021', '2022'].flatMap((year) => [row(year, 'a'), row(year, 'b')]);
    expect(breaks(both)).toEqual([false, false, false, false]);
    expect(breaks([row('2020', 'a'), ...both])).toEqual([false, false, true, false, false]);
    expect(breaks([...both, row('2023', 'b'), row('2024', 'a')])).toEqual([
      ...[false, false, false, false],
      ...[false, true],
    ]);
  });

  it('does not cut before a missing number, of whomever it is, unless a break is flagged there', () => {
    const none = { ...row('2019', 'b'), value: null };
    expect(breaks([row('2018', 'a'), none, row('2020', 'a')])).toEqual([false, false, false]);
    const flagged = { ...row('2019', 'a', { obsStatus: ['break'] }), value: null };
    expect(breaks([row('2018', 'a'), flagged, row('2020', 'a')])).toEqual([false, true, false]);
  });

  it('passes over values without a line', () => {
    expect(breaks([row('2018', 'a'), row('2018', undefined), row('2019', 'a')])).toEqual([
      false,
      false,
      false,
    ]);
  });
});
