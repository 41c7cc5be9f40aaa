import { describe, expect, it } from 'vitest';
import { query } from '../../../src/index.ts';
import type { Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { actor, datasetOf, observation, source, statement } from '../../fixture.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export', 'import', 'turnover'] };

function ask(observations: readonly Observation[], asked: Partial<TradeQuery> = {}): Rows {
  return query(datasetOf({ observations }), { ...ASKED, ...asked });
}

const idsOf = ({ rows }: Rows): readonly string[] => rows.map((row) => row.observation.id);

describe('which records are rows', () => {
  it('has the measure asked for alone', () => {
    const rows = ask([observation({ id: 'a' }), observation({ id: 'b', measure: 'unit-value' })]);
    expect(idsOf(rows)).toEqual(['a']);
  });

  it('has the reporter and the partner asked for', () => {
    const all = [
      observation({ id: 'a' }),
      observation({ id: 'b', reporter: 'UZB' }),
      observation({ id: 'c', partner: 'WLD' }),
    ];
    expect(idsOf(ask(all, { reporter: 'KAZ', partner: 'AFG' }))).toEqual(['a']);
    expect(idsOf(ask(all, { reporter: 'KAZ' }))).toEqual(['a', 'c']);
    expect(idsOf(ask(all))).toEqual(['a', 'b', 'c']);
  });

  it('does not exclude a record that names no reporter: the page around it does', () => {
    const bare = observation({ id: 'a', reporter: undefined, partner: undefined });
    expect(idsOf(ask([bare], { reporter: 'KAZ', partner: 'AFG' }))).toEqual(['a']);
  });

  it('has the flows asked for, and every flow where none is', () => {
    const all = [
      observation({ id: 'a', flow: 'import' }),
      observation({ id: 'b', flow: 'balance' }),
      observation({ id: 'c', flow: undefined }),
    ];
    expect(idsOf(ask(all))).toEqual(['a']);
    expect(idsOf(ask(all, { flow: [] }))).toEqual(['a', 'b', 'c']);
  });

  it('has totals alone unless products are asked for', () => {
    const all = [
      observation({ id: 'a' }),
      observation({ id: 'b', product: 'HS1101' }),
      observation({ id: 'c', product: 'HS1001' }),
    ];
    expect(idsOf(ask(all))).toEqual(['a']);
    expect(idsOf(ask(all, { product: [] }))).toEqual(['a']);
    expect(idsOf(ask(all, { product: ['HS1101'] }))).toEqual(['b']);
    expect(idsOf(ask(all, { product: ['*'] }))).toEqual(['b', 'c']);
  });

  it('has what lies within the window, ends included', () => {
    const all = ['2017', '2018', '2024/2025', '2025', '2025/2026', '2026'].map((period) =>
      observation({ id: period, period }),
    );
    expect(idsOf(ask(all, { period: '2018/2025' }))).toEqual(['2018', '2024/2025', '2025']);
    expect(idsOf(ask(all, { period: '2018' }))).toEqual(['2018']);
    expect(idsOf(ask(all, { period: 'whenever' }))).toHaveLength(6);
  });

  it('leaves out a record without a period, or with one that is no date', () => {
    const all = [observation({ id: 'a', period: undefined }), observation({ id: 'b', period: 'soon' })];
    expect(idsOf(ask(all))).toEqual([]);
  });

  it('never computes a turnover that the dataset does not hold', () => {
    const all = [observation({ id: 'a' }), observation({ id: 'b', flow: 'import' })];
    expect(idsOf(ask(all, { flow: ['turnover'] }))).toEqual([]);
  });

  it('has no rows and no unit for a dataset without any', () => {
    expect(ask([])).toMatchObject({ unit: '', rows: [], notes: [], sources: [], products: [] });
  });
});

describe('the order of rows', () => {
  it('is by period, then by flow as asked, then statistics before what is derived, claimed or hoped for', () => {
    const natures = ['forecast', 'target', 'claim', 'derived', 'statistic'] as const;
    const all = [
      ...natures.map((nature) => observation({ id: nature, nature, period: '2022', flow: 'turnover' })),
      observation({ id: 'earlier', period: '2021', flow: 'turnover' }),
      observation({ id: 'import', flow: 'import' }),
      observation({ id: 'export', flow: 'export' }),
    ];
    const order = ['statistic', 'derived', 'claim', 'target', 'forecast'];
    expect(idsOf(ask(all))).toEqual(['earlier', 'export', 'import', ...order]);
    expect(idsOf(ask(all, { flow: ['turnover', 'import'] }))).toEqual(['earlier', ...order, 'import']);
  });

  it('does not depend on the order of the dataset', () => {
    const all = ['b', 'a', 'c'].map((id) => observation({ id }));
    expect(idsOf(ask(all))).toEqual(['a', 'b', 'c']);
    expect(idsOf(ask([...all].reverse()))).toEqual(['a', 'b', 'c']);
  });
});

describe('what a row says', () => {
  it('has the number in whole units', () => {
    const { rows } = ask([observation({ value: 978002.617, high: 978002.7, scale: 3 })]);
    expect(rows[0]).toMatchObject({ value: 978002617, high: 978002700 });
  });

  it('keeps a reported zero and a missing value apart', () => {
    const { rows } = ask([
      observation({ id: 'zero', value: 0, period: '2012' }),
      observation({ id: 'gap', value: null, missing: 'not-reported', period: '2013' }),
    ]);
    expect(rows.map(({ value }) => value)).toEqual([0, null]);
  });

  it('names the rows on show that contradict it, and no others', () => {
    const { rows } = ask([
      observation({ id: 'a', conflictsWith: ['b', 'hidden'] }),
      observation({ id: 'b', conflictsWith: ['a'] }),
    ]);
    expect(rows.map(({ conflicts }) => conflicts)).toEqual([['b'], ['a']]);
  });

  it('marks where another producer begins', () => {
    const { rows } = ask([
      observation({ id: 'a', period: '2016', sources: [{ source: 'article' }] }),
      observation({ id: 'b', period: '2018' }),
    ]);
    expect(rows.map(({ breaksBefore }) => breaksBefore)).toEqual([false, true]);
    expect(rows[0]?.line).not.toBe(rows[1]?.line);
  });
});

describe('as of a date', () => {
  const all = [
    observation({ id: 'before', period: '2022' }),
    observation({ id: 'published-later', period: '2023', knownFrom: '2024-07-25' }),
    observation({ id: 'after', period: '2024' }),
  ];

  it('leaves out what lies after it', () => {
    expect(idsOf(ask(all, { asOf: '2023-12' }))).toEqual(['before', 'published-later']);
    expect(idsOf(ask(all, { asOf: '2024-01' }))).toHaveLength(3);
  });

  it('keeps what became known later, and says since when', () => {
    const later = (asOf: string | undefined): readonly (string | undefined)[] =>
      ask(all, { asOf }).rows.map((row) => row.publishedLater);
    expect(later('2024-01')).toEqual([undefined, '2024-07-25', undefined]);
    expect(later('2024-07')).toEqual([undefined, undefined, undefined]);
    expect(later(undefined)).toEqual([undefined, undefined, undefined]);
  });
});

describe('one unit', () => {
  const all = [
    observation({ id: 'claim', nature: 'claim', unit: 'KZT', period: '2020' }),
    observation({ id: 'statistic', unit: 'USD' }),
  ];

  it('is the unit of the statistics', () => {
    const rows = ask(all);
    expect(rows.unit).toBe('USD');
    expect(idsOf(rows)).toEqual(['statistic']);
  });

  it('shows records in another unit as notes instead of dropping them', () => {
    expect(ask(all).notes.map(({ record }) => record.id)).toEqual(['claim']);
  });

  it('shows such a record once, also where a row names it', () => {
    const linked = [all[0]!, observation({ id: 'statistic', conflictsWith: ['claim'] })];
    expect(ask(linked).notes).toMatchObject([{ record: { id: 'claim' }, contradicts: ['statistic'] }]);
  });
});

describe('a record that no longer holds', () => {
  const observations = [
    observation({ id: 'old', value: 1, unit: 'EUR', rank: 'deprecated' }),
    observation({ id: 'new', value: 2, conflictsWith: ['old'] }),
  ];
  const { rows, notes, unit } = query(datasetOf({ observations }), {
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: ['export'],
  });

  it('is a note beside what took its place', () => {
    expect(rows.map(({ observation: { id } }) => id)).toEqual(['new']);
    expect(notes).toMatchObject([{ record: { id: 'old' }, contradicts: ['new'] }]);
    expect(unit).toBe('USD');
  });
});

describe('what stands beside the rows', () => {
  const dataset = datasetOf({
    sources: [
      source({ date: '2024-07-25' }),
      source({ id: 'article', date: '2026-01' }),
      source({ id: 'unused' }),
    ],
    observations: [
      observation({ related: ['s'], attribution: 'minister', product: 'HS1101' }),
      observation({ id: 'other', measure: 'unit-value' }),
    ],
    statements: [statement({ subject: 'AFG', related: ['o'] })],
    actors: [actor('AFG'), actor('KAZ'), actor('minister', { kind: 'person' }), actor('UZB')],
    products: [
      { id: 'HS1001', edition: 'HS2022', names: { en: 'Wheat' } },
      { id: 'HS1101', edition: 'HS2022', names: { en: 'Flour' } },
    ],
  });
  const rows = query(dataset, { ...ASKED, reporter: 'KAZ', partner: 'AFG', product: ['*'] });

  it('has every source cited, rows first, and no other', () => {
    expect(rows.sources.map(({ id }) => id)).toEqual(['bureau', 'article']);
  });

  it('is dated by the sources of the rows, not of the notes', () => {
    expect(rows.dataAsOf).toBe('2024-07-25');
  });

  it('has the actors that the words of the figure need, reporter and partner first', () => {
    expect(rows.actors.map(({ id }) => id)).toEqual(['KAZ', 'AFG', 'minister']);
  });

  it('has each of several actors that are asked for, with rows or without', () => {
    const several = query(dataset, { ...ASKED, reporter: 'KAZ', partner: 'UZB AFG nobody', product: ['*'] });
    expect(several.actors.map(({ id }) => id)).toEqual(['KAZ', 'UZB', 'AFG', 'minister']);
  });

  it('has the products named', () => {
    expect(rows.products.map(({ id }) => id)).toEqual(['HS1101']);
  });

  it('keeps the question', () => {
    expect(rows.query).toMatchObject({ measure: 'trade-value', reporter: 'KAZ' });
  });
});
