import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balance,
  breakdown,
  changes,
  growth,
  OTHER,
  query,
  rank,
  share,
  turnover,
} from '../../../src/index.ts';
import type { Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export'] };

const QUARTERS = ['01/03', '04/06', '07/09', '10/12'].map((months) => months.split('/'));

/** The months of a quarter, as EDTF. */
const quarter = (year: number, n: number): string =>
  QUARTERS[n]!.map((month) => `${year}-${month}`).join('/');

const of = (period: string, value: number, fields: Partial<Observation> = {}): Observation => {
  const id = [period, fields.partner, fields.flow].filter(Boolean).join(' ');
  return observation({ id, period, periodKind: period.includes('/') ? 'range' : 'year', value, ...fields });
};

const told = ({ rows }: Rows) =>
  rows.map(({ value, observation: { period, missing } }) => [period, value ?? missing]);

describe('a quarter', () => {
  const two = [of(quarter(2021, 0), 10), of(quarter(2022, 0), 15), of(quarter(2022, 1), 30)];

  it('grows over the same quarter of the year before, never over the one before it', () => {
    const answer = growth(datasetOf({ observations: two }), { ...ASKED, period: '2022' });
    expect(told(answer)).toEqual([
      [quarter(2022, 0), 1.5],
      [quarter(2022, 1), 'unknown'],
    ]);
    expect(answer.rows[0]?.observation.formula).toBe('export 2022-01/2022-03 / export 2021-01/2021-03');
  });

  it('has turnover and balance of its exports and imports', () => {
    const observations = [of(quarter(2022, 0), 15), of(quarter(2022, 0), 5, { flow: 'import' })];
    const dataset = datasetOf({ observations });
    expect(told(turnover(dataset, ASKED))).toEqual([[quarter(2022, 0), 20]]);
    expect(told(balance(dataset, ASKED))).toEqual([[quarter(2022, 0), 10]]);
  });

  it('has shares and places of its own, and others that are summed', () => {
    const partners = { AFG: 10, UZB: 20, KGZ: 30 };
    const observations = Object.entries(partners).flatMap(([partner, value]) => [
      of(quarter(2022, 0), value, { partner }),
      of('2022', value * 5, { partner }),
    ]);
    const dataset = datasetOf({ observations });
    const asked = { ...ASKED, partner: 'AFG' };
    expect(told(share(dataset, asked, 'partner'))).toEqual([
      [quarter(2022, 0), 1 / 6],
      ['2022', 1 / 6],
    ]);
    expect(told(rank(dataset, asked, 'partner')).map(([, place]) => place)).toEqual([3, 3]);
    const { rows } = breakdown(dataset, { ...ASKED, partner: '*', across: 'partner', top: 1 });
    expect(rows.filter(({ observation: one }) => one.partner === OTHER).map(({ value }) => value)).toEqual([
      30, 150,
    ]);
  });

  it('is joined with quarters by a line, computed or not', () => {
    const dataset = datasetOf({
      observations: [...two, of('2021', 40), of('2022', 70), of('2022-01/2022-06', 45)],
    });
    const lines = (answer: Rows): number => new Set(answer.rows.map(({ line }) => line)).size;
    expect(lines(query(dataset, ASKED))).toBe(3);
    expect(lines(growth(dataset, { ...ASKED, period: '2022' }))).toBe(3);
    expect(query(dataset, ASKED).rows.filter(({ breaksBefore }) => breaksBefore)).toEqual([]);
  });

  it('is never compared with a year', () => {
    const figures = (year: number): readonly Observation[] =>
      ['AFG', 'UZB'].flatMap((partner) => [
        of(`${year}`, year, { partner }),
        of(quarter(year, 3), year / 4, { partner }),
        of(quarter(year, 0), year / 5, { partner }),
      ]);
    const changed = (observations: readonly Observation[]) =>
      told(changes(datasetOf({ observations }), { ...ASKED, partner: '*' }));
    const all = [...figures(2021), ...figures(2022)];
    expect(changed(all)).toEqual([
      ['2021', 4042],
      ['2021/2022', 1],
      ['2021/2022', 1],
      ['2022', 4044],
    ]);
    const quarters = all.filter(({ periodKind }) => periodKind === 'range');
    const [, ...steps] = changed(quarters);
    expect(steps.map(([period]) => period)).toEqual(['2021-01/2022-12', '2021-01/2022-12', quarter(2022, 3)]);
  });
});

describe('a range of years', () => {
  it('is no figure to compute with', () => {
    const dataset = datasetOf({ observations: [of('2018/2019', 5), of('2020/2021', 10)] });
    expect(growth(dataset, ASKED).rows).toEqual([]);
    expect(query(dataset, ASKED).rows).toHaveLength(2);
  });
});

describe('quarters of a year', () => {
  it('grow as the formula says, whatever other periods are there', () => {
    const period = fc.oneof(
      fc.tuple(fc.integer({ min: 2018, max: 2022 }), fc.nat(3)).map(([year, n]) => quarter(year, n)),
      fc.integer({ min: 2018, max: 2022 }).map(String),
      fc.integer({ min: 2018, max: 2022 }).map((year) => `${year}-01/${year}-06`),
    );
    const records = fc.uniqueArray(fc.tuple(period, fc.integer({ min: 1, max: 1000 })), {
      selector: ([text]) => text,
    });
    fc.assert(
      fc.property(records, (all) => {
        const values = new Map(all);
        const observations = all.map(([text, value]) => of(text, value));
        const { rows } = growth(datasetOf({ observations }), ASKED);
        expect(rows).toHaveLength(all.length);
        for (const { value, observation: one } of rows) {
          const before = values.get(one.period!.replace(/\d{4}/g, (year) => String(Number(year) - 1)));
          expect(value ?? undefined).toBe(before && values.get(one.period!)! / before);
        }
      }),
    );
  });
});
