import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/read/code/areas.ts';
import { isGroup, isKnownGroup, isOneState } from '../../src/value/groups.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All that three letters can be. */
const EVERY = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));

describe('a group of states', () => {
  it.each([
    'WLD',
    'EUU',
    'EUR',
    '97',
    'W',
    'EU',
    'EU28',
    'EA19',
    'EU27_2020',
    'EXT_EU27_2020',
    'EAEU',
    'CIS',
  ])('%s is one that is known', (id) => {
    expect([isKnownGroup(id), isGroup(id), isOneState(id)]).toEqual([true, true, false]);
  });

  it.each(['1C_080', '899', 'U', '_X', 'B_PPI'])('%s may be one: nobody knows the code', (id) => {
    expect([isKnownGroup(id), isGroup(id), isOneState(id)]).toEqual([false, true, false]);
  });

  it.each(['AFG', 'XKX', 'S19', 'taliban-authorities', 'Central Asia', 'Ауғанстан', 'P7', 'my_partner', ''])(
    '“%s” is none',
    (id) => {
      expect([isKnownGroup(id), isGroup(id)]).toEqual([false, false]);
    },
  );

  it('is no state of ISO 3166-1, as every state is one', () => {
    const states = EVERY.filter((id) => areaOf(id) === id && id !== 'WLD');
    expect(states.length).toBeGreaterThan(245);
    expect(states.filter((id) => isGroup(id) || !isOneState(id))).toEqual([]);
  });

  it('is never one state', () => {
    const id = fc.string({ unit: fc.constantFrom(...'AEUWXZ019_abя -'), maxLength: 12 });
    fc.assert(
      fc.property(id, (word) => {
        expect(isGroup(word) && isOneState(word)).toBe(false);
        if (isKnownGroup(word)) expect(isGroup(word)).toBe(true);
      }),
    );
  });
});
