import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/index.ts';
import { byStanding, endsOf, stateOn } from '../../../src/query/actor/relation-state.ts';
import { relation } from '../../fixture.ts';

const span = (dateFrom?: string, dateTo?: string, more: Partial<Relation> = {}): Relation =>
  relation('one', { dateFrom, dateTo, ...more });

const on = (one: Relation, asOf: string, others: readonly Relation[] = []) =>
  stateOn(one, [one, ...others], asOf);

describe('how a relation stands on a date', () => {
  it('holds from its first day to its last', () => {
    const one = span('2005-03-15', '2023-12-29');
    expect(on(one, '2005-03-14')).toBe('later');
    expect(on(one, '2005-03-15')).toBe('holds');
    expect(on(one, '2023-12-29')).toBe('holds');
    expect(on(one, '2023-12-30')).toBe('ended');
  });

  it('holds for ever where it is an act: it has happened', () => {
    const act = relation('act', { on: '2005', dateTo: '2006' });
    expect(on(act, '2004')).toBe('later');
    expect(on(act, '2026')).toBe('holds');
  });

  it('is there when its period is over where it is trade, and on its day where it is another act', () => {
    const trade = relation('trade', { type: 'trades-with', on: '2024' });
    expect(['2023-12-31', '2024-01', '2024-12-30'].map((date) => on(trade, date))).toEqual(
      Array.from({ length: 3 }, () => 'later'),
    );
    expect(['2024-12-31', '2024', '2026'].map((date) => on(trade, date))).toEqual([
      'holds',
      'holds',
      'holds',
    ]);
    expect(on(relation('act', { type: 'engages', on: '2024' }), '2024-01')).toBe('holds');
  });

  it('is not settled while its end is given as a span that has begun', () => {
    const one = span('2005', '2023-12/2024-06');
    expect(on(one, '2023-11')).toBe('holds');
    expect(on(one, '2023-12')).toBe('holds');
    expect(on(one, '2024-01')).toBe('unsettled');
    expect(on(one, '2024-06-30')).toBe('unsettled');
    expect(on(one, '2024-07')).toBe('ended');
  });

  it('is denied where its source denies it, but not before or after', () => {
    const denial = span('2020', '2022', { negated: true });
    expect(['2019', '2021', '2023'].map((date) => on(denial, date))).toEqual(['later', 'denied', 'ended']);
  });

  it('ends with a record of the same kind that contradicts it and has an end', () => {
    const open = span('2015', undefined, { conflictsWith: ['known'] });
    const known = relation('known', { dateFrom: '2005', dateTo: '2023' });
    expect(on(open, '2024', [known])).toBe('ended');
    expect(on(open, '2024', [{ ...known, type: 'sanctions' }])).toBe('holds');
    expect(on({ ...open, conflictsWith: [] }, '2024', [known])).toBe('holds');
    expect(endsOf(open, [known])).toEqual(['2023']);
  });

  it('holds where it has no date, or none that is a date', () => {
    expect(on(span(), '1900')).toBe('holds');
    expect(on(span('long ago', 'some day'), '1900')).toBe('holds');
  });

  it('never goes back as time goes on', () => {
    const order = ['later', 'holds', 'unsettled', 'ended'];
    const year = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(year, fc.nat(10), fc.nat(3), fc.array(year), (from, long, vague, dates) => {
        const one = span(String(from), `${from + long}/${from + long + vague}`);
        const states = [...dates].sort().map((date) => order.indexOf(on(one, String(date))));
        expect(states).toEqual([...states].sort());
      }),
    );
  });
});

describe('which account says how things stand', () => {
  const stated = (id: string, state: ReturnType<typeof on>, more: Partial<Relation> = {}) => ({
    relation: relation(id, more),
    state,
  });
  const first = (...all: readonly ReturnType<typeof stated>[]) => [...all].sort(byStanding)[0]!.relation.id;

  it('is one about the date itself, then one that was over, then one to come', () => {
    const [now, was, then] = [
      stated('now', 'denied', { confidence: 'low' }),
      stated('was', 'ended'),
      stated('then', 'later'),
    ];
    expect(first(then, was, now)).toBe('now');
    expect(first(then, was)).toBe('was');
  });

  it('is the surest, whether it says yes or no', () => {
    expect(
      first(stated('yes', 'holds', { confidence: 'low' }), stated('no', 'denied', { confidence: 'high' })),
    ).toBe('no');
  });

  it('is the earliest of equals, but what ended last', () => {
    const early = { dateFrom: '2001' };
    const late = { dateFrom: '2011' };
    expect(first(stated('late', 'holds', late), stated('early', 'holds', early))).toBe('early');
    expect(first(stated('late', 'ended', late), stated('early', 'ended', early))).toBe('late');
    expect(first(stated('late', 'later', late), stated('early', 'later', early))).toBe('early');
  });
});
