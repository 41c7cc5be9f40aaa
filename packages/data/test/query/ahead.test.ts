import { describe, expect, it } from 'vitest';
import { profile, publishedLater, relationsAmong } from '../../src/index.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { isAhead } from '../../src/query/relation-state.ts';
import { relation } from '../fixture.ts';

const trade = dataset.relations.filter(({ type }) => type === 'trades-with');
/** Last day of a year, month or span, as text that sorts. */
const end = (on: string): string => {
  const [year, month = '12', day = '99'] = on.split('/').at(-1)!.replace('~', '').split('-');
  return [year, month, day].join();
};

describe('trade of a period', () => {
  it('counts on no card before the period is over, whoever it is of', () => {
    expect(trade.length).toBeGreaterThan(7);
    for (const { id, from, to, on } of trade)
      for (const asOf of ['2022-06', '2023-12-30', '2024-01', '2024-12', '2025-08', '2025-12'])
        for (const actor of [from, to]) {
          const act = profile(dataset, { actor, asOf })!.relations.find((one) => one.relation.id === id);
          if (act) expect(act.later, `${id} ${asOf}`).toBe(end(on!) > end(asOf));
        }
  });

  it('of 2024 is later than January 2024, in the matrix too', () => {
    const act = (asOf: string) =>
      profile(dataset, { actor: 'KAZ', toward: 'AFG', asOf })!.relations.find(
        (one) => one.relation.id === 'r-kaz-afg-2024',
      );
    expect(act('2024-01')?.later).toBe(true);
    expect(act('2024-12')?.later).toBe(false);
    const { groups } = relationsAmong(dataset, { actors: ['KAZ'], toward: ['AFG'], asOf: '2024-01' });
    const states = groups
      .flatMap(({ pairs }) => pairs.flatMap(({ cells }) => cells.flatMap(({ accounts }) => accounts)))
      .filter(({ relation: { type } }) => type === 'trades-with')
      .map(({ relation: { on }, state }) => [on, state]);
    expect(states).toEqual([
      ['2022', 'holds'],
      ['2023', 'holds'],
      ['2024', 'later'],
      ['2025-01/2025-08', 'later'],
    ]);
  });
});

describe('isAhead', () => {
  it('is trade whose period is not over, and any other act only where it begins later', () => {
    const on = (type: 'trades-with' | 'engages') => relation('r', { type, on: '2024' });
    expect(isAhead(on('trades-with'), '2024-11')).toBe(true);
    expect(isAhead(on('trades-with'), '2024')).toBe(false);
    expect(isAhead(on('engages'), '2024-11')).toBe(false);
    expect(isAhead(on('engages'), '2023')).toBe(true);
  });
});

describe('an act whose earliest source is of later says so', () => {
  const dateOf = (id: string): string | undefined => dataset.sources.find((one) => one.id === id)?.date;

  it('of every relation, on a date before it', () => {
    const known = dataset.relations.filter(({ knownFrom }) => knownFrom);
    expect(known.length).toBeGreaterThan(20);
    for (const { id, knownFrom, sources } of known) {
      // What a note rests on is no source of the act.
      const dates = sources.filter(({ at }) => at !== 'note').map(({ source }) => dateOf(source)!);
      expect(
        dates.every((date) => date >= knownFrom!),
        id,
      ).toBe(true);
      expect(dates, id).toContain(knownFrom);
    }
  });

  it('as the figures of 2023 do, and those of 2022 do not', () => {
    const one = (id: string) => dataset.relations.find((each) => each.id === id)!;
    expect(publishedLater(one('r-kaz-afg-2023'), '2024-01')).toBe('2024-07-25');
    expect(publishedLater(one('r-kaz-afg-2023'), '2024-08')).toBeUndefined();
    expect(publishedLater(one('r-kaz-afg-2022'), '2024-01')).toBeUndefined();
  });
});
