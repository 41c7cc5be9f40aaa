import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/index.ts';
import { relationsOn, withRulers } from '../../../src/query/actor/relation.ts';
import { datasetOf, relation } from '../../fixture.ts';

const rule = relation('rule', { from: 'movement', to: 'AFG', type: 'controls', dateFrom: '2021-08-15' });

function on(relations: readonly Relation[], asOf: string, theirs: readonly string[] | undefined = ['AFG']) {
  return relationsOn(datasetOf({ relations }), {
    ours: new Set(['KAZ']),
    theirs: theirs && new Set(theirs),
    asOf,
  });
}

const ids = (found: ReturnType<typeof on>): readonly string[] => found.map((each) => each.relation.id);

describe('withRulers', () => {
  const dataset = datasetOf({ relations: [rule] });

  it('adds the authorities that control the state on the date', () => {
    expect([...withRulers(dataset, 'AFG', '2024-01')]).toEqual(['AFG', 'movement']);
  });

  it('does not add them before they did, or after', () => {
    expect([...withRulers(dataset, 'AFG', '2020')]).toEqual(['AFG']);
    const ended = datasetOf({ relations: [{ ...rule, dateTo: '2023' }] });
    expect([...withRulers(ended, 'AFG', '2024')]).toEqual(['AFG']);
  });

  it('does not add those of whom it is denied', () => {
    expect([...withRulers(datasetOf({ relations: [{ ...rule, negated: true }] }), 'AFG', '2024')]).toEqual([
      'AFG',
    ]);
  });

  it('does not add the state to its authorities', () => {
    expect([...withRulers(dataset, 'movement', '2024')]).toEqual(['movement']);
  });
});

describe('which relations stand', () => {
  it('are those between the two, in either direction', () => {
    const all = [
      relation('out'),
      relation('in', { from: 'AFG', to: 'KAZ' }),
      relation('elsewhere', { to: 'UZB' }),
      relation('theirs', { from: 'UZB', to: 'AFG' }),
    ];
    expect(ids(on(all, '2024'))).toEqual(['out', 'in']);
    expect(ids(on(all, '2024', undefined as never))).toEqual(['out', 'in']);
  });

  it('are all of the actor where nobody else is named', () => {
    const all = [relation('a', { to: 'UZB' }), relation('b', { from: 'TJK', to: 'KAZ' })];
    const found = relationsOn(datasetOf({ relations: all }), {
      ours: new Set(['KAZ']),
      theirs: undefined,
      asOf: '2024',
    });
    expect(ids(found)).toEqual(['a', 'b']);
  });

  it('leave out a state of things that had ended', () => {
    const listed = relation('listed', { dateFrom: '2005-03-15', dateTo: '2023-12/2024-06' });
    expect(ids(on([listed], '2024-01'))).toEqual(['listed']);
    expect(ids(on([listed], '2024-07'))).toEqual([]);
  });

  it('keep an act for ever: it has happened', () => {
    expect(ids(on([relation('act', { on: '2005' })], '2026'))).toEqual(['act']);
  });

  it('are to come where they are trade of a year that is not over', () => {
    const trade = ['2022', '2023', '2024'].map((year) => relation(year, { type: 'trades-with', on: year }));
    expect(on(trade, '2024-01').map(({ relation: { id }, later }) => [id, later])).toEqual([
      ['2022', false],
      ['2023', false],
      ['2024', true],
    ]);
  });

  it('have trade of a year after what happened in it', () => {
    const acts = [
      relation('trade', { type: 'trades-with', on: '2023' }),
      relation('undated', { type: 'trades-with' }),
      relation('visit', { type: 'engages', on: '2023-08' }),
      relation('list', { type: 'delisted', on: '2023-12-29' }),
      relation('next', { type: 'engages', on: '2024-01-01' }),
    ];
    expect(ids(on(acts, '2024'))).toEqual(['undated', 'visit', 'list', 'trade', 'next']);
  });

  it('end a span of unknown end with the record that contradicts it and has one', () => {
    const known = relation('known', {
      type: 'lists-as-terrorist',
      dateFrom: '2005',
      dateTo: '2023',
      conflictsWith: ['other'],
    });
    const other = relation('other', {
      type: 'lists-as-terrorist',
      dateFrom: '2015',
      conflictsWith: ['known'],
    });
    expect(ids(on([known, other], '2020'))).toEqual(['known']);
    expect(ids(on([known, other], '2024'))).toEqual([]);
    expect(ids(on([known, { ...other, type: 'engages' }], '2024'))).toEqual(['other']);
  });

  it('are in order of date, undated ones first', () => {
    const all = [
      relation('b', { on: '2022' }),
      relation('c', { on: '2023-05' }),
      relation('a'),
      relation('d', { on: '2023-06' }),
    ];
    expect(ids(on(all, '2024'))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('contradictions', () => {
  const sure = relation('sure', {
    on: '2023-12-29',
    confidence: 'high',
    conflictsWith: ['article', 'later'],
  });
  const article = relation('article', {
    on: '2023-12-31',
    confidence: 'low',
    conflictsWith: ['sure', 'later'],
  });
  const later = relation('later', {
    on: '2024-06-03',
    confidence: 'medium',
    conflictsWith: ['sure', 'article'],
  });

  it('stand under the surest of those that contradict one another', () => {
    const [group, ...others] = on([article, later, sure], '2025');
    expect(others).toEqual([]);
    expect(group?.relation.id).toBe('sure');
    expect(group?.contradictedBy.map(({ id }) => id)).toEqual(['article', 'later']);
  });

  it('give the earlier of two that are equally sure', () => {
    const [group] = on([{ ...sure, confidence: 'low' }, article], '2025');
    expect(group?.relation.id).toBe('sure');
  });

  it('hold each relation once', () => {
    const chain = [
      relation('a', { on: '2020', conflictsWith: ['b'] }),
      relation('b', { on: '2021', confidence: 'medium', conflictsWith: ['a', 'c'] }),
      relation('c', { on: '2022', confidence: 'low', conflictsWith: ['b'] }),
    ];
    const shown = on(chain, '2024').flatMap((each) => [
      each.relation.id,
      ...each.contradictedBy.map(({ id }) => id),
    ]);
    expect([...shown].sort()).toEqual(['a', 'b', 'c']);
    expect(on(chain, '2024')[1]).toMatchObject({ relation: { id: 'c' }, contradictedBy: [] });
  });

  it('flag what is dated after the date, last and not among what was known', () => {
    const found = on([later, article, sure], '2024-01');
    expect(found.map((each) => [each.relation.id, each.later])).toEqual([
      ['sure', false],
      ['later', true],
    ]);
    expect(found[0]?.contradictedBy.map(({ id }) => id)).toEqual(['article']);
  });
});
