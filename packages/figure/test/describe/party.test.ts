import type { Rows } from '@keruen/data';
import { query } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partyOf } from '../../src/describe/party.ts';
import { topicOf } from '../../src/describe/topic.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';
import { rowById, trade, withRows } from './trade-fixture.ts';

type Side = 'reporter' | 'partner';

/** Rows of which each is of one of the ids on a side. */
const rowsOf = (side: Side, ids: readonly string[]): Rows => {
  const row = rowById('c031');
  return withRows(ids.map((id) => ({ ...row, observation: { ...row.observation, [side]: id } })));
};

const ask = (side: Side, asked: string | undefined, locale = en, rows?: Rows) => {
  const found = rows ?? rowsOf(side, asked?.split(' ').filter(Boolean) ?? ['AFG']);
  return partyOf(side, { ...found, query: { ...found.query, [side]: asked } }, locale);
};

const said = (partner: string | undefined, locale = en, rows?: Rows) => ask('partner', partner, locale, rows);

describe('partyOf', () => {
  test('names one, two and three, and counts more', () => {
    expect(said('AFG')).toBe('\u2068Afghanistan\u2069');
    expect(said('AFG KAZ')).toBe('\u2068Afghanistan\u2069 and \u2068Kazakhstan\u2069');
    expect(withoutMarks(said('AFG KAZ UZB')!)).toBe('Afghanistan, Kazakhstan and UZB');
    expect(said('RUS CHN ITA UZB TUR AFG')).toBe('6 partners');
    expect(said('RUS CHN ITA UZB TUR AFG', fa)).toBe('۶ شریک تجارتی');
  });

  test('counts nobody twice, nor room between the names', () => {
    expect(said('AFG  AFG ')).toBe(said('AFG'));
    expect(said('RUS CHN ITA UZB RUS')).toBe('4 partners');
  });

  test('names nobody where anybody or nobody is asked for', () => {
    for (const partner of ['', ' ', '*', '* WLD', 'AFG *']) expect(said(partner)).toBeUndefined();
    expect(said(undefined, en, rowsOf('partner', ['AFG', 'KAZ']))).toBeUndefined();
  });

  test('names who is the same in all rows, though not asked for: without them it would be all trade', () => {
    expect(said(undefined)).toBe(said('AFG'));
    expect(said(undefined, en, rowsOf('partner', ['AFG', 'AFG']))).toBe(said('AFG'));
    expect(ask('reporter', undefined)).toBe(said('AFG'));
    expect(said(undefined, en, rowsOf('partner', ['W00']))).toBeUndefined();
    expect(said(undefined, en, rowsOf('partner', ['Wheat']))).toBeUndefined();
    expect(said(undefined, en, withRows([]))).toBeUndefined();
    const { actors, ...rows } = rowsOf('partner', ['AFG']);
    const named = (kind: 'area' | 'organisation') =>
      said(undefined, en, { ...rows, actors: actors.map((one) => ({ ...one, kind })) });
    expect([named('area'), named('organisation')]).toEqual([said('AFG'), undefined]);
  });

  test('says nothing of many reporters: their number is none of trade', () => {
    const of = (reporter: string) => ask('reporter', reporter);
    expect(withoutMarks(of('KAZ AFG')!)).toBe('Kazakhstan and Afghanistan');
    expect(of('KAZ AFG UZB TJK')).toBeUndefined();
  });

  test('names nobody of whom nothing is on show', () => {
    expect(said('AFG KAZ', en, trade)).toBe('\u2068Afghanistan\u2069');
    expect(said('RUS CHN ITA UZB KAZ AFG', en, rowsOf('partner', ['KAZ', 'AFG']))).toBe(said('KAZ AFG'));
    expect(ask('reporter', 'KAZ AFG', en, trade)).toBe('\u2068Kazakhstan\u2069');
  });

  test('names all who are asked for where nothing is on show, or a rest of them', () => {
    expect(said('AFG KAZ', en, withRows([]))).toBe(said('AFG KAZ'));
    expect(said('AFG KAZ', en, rowsOf('partner', ['AFG', 'other']))).toBe(said('AFG KAZ'));
  });

  test('takes several words for one name where a row has them', () => {
    const rows = rowsOf('partner', ['Central and South Asia']);
    expect(said('Central and South Asia', en, rows)).toBe('\u2068Central and South Asia\u2069');
  });

  test('never lets a star through, nor an id that has a name, whoever is asked for', () => {
    const ids = ['RUS', 'CHN', 'UZB', 'AFG', 'KGZ', 'PER', 'WLD', '*'];
    const asked = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(asked, fc.constantFrom(en, fa), (partner, locale) => {
        const found = query(dataset, {
          measure: 'trade-value',
          reporter: 'KAZ',
          partner,
          flow: ['export'],
          period: '2022',
        });
        expect(topicOf(found, locale)).not.toMatch(/[*]|RUS|CHN|UZB|AFG|KGZ|PER|WLD/);
      }),
      { numRuns: 60 },
    );
  });
});
