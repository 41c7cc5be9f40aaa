import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesOfState, stateAt } from '../../../src/read/term/states.ts';

/** Names of states by CLDR, as they stand among the facts. */
const AREAS = readFileSync(new URL('../../../facts/areas.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const LISTED = AREAS.slice(1).filter(([id = '']) => namesOfState(id).en !== id);

describe('states in headers', () => {
  it('are called as the facts call them, in five languages', () => {
    expect(LISTED).toHaveLength(12);
    for (const [id = '', , , ...names] of LISTED) expect(Object.values(namesOfState(id))).toEqual(names);
  });

  it('are found by each of these names, and by their code', () => {
    for (const [id = '', , , ...names] of LISTED)
      for (const name of [id, ...names])
        expect(stateAt(`${name} rest`)).toMatchObject({ state: { id }, rest: 'rest' });
  });

  it.each([
    ['Казахстана', { id: 'KAZ' }],
    ['Узбекистаном', { id: 'UZB' }],
    ['Россию', { id: 'RUS' }],
    ['Ауғанстанға', { id: 'AFG', side: 'to' }],
    ['Қытайдан', { id: 'CHN', side: 'from' }],
    ['Түркиямен', { id: 'TUR', side: 'with' }],
    ['Ресейдің', { id: 'RUS', side: undefined }],
    ['Uzbek', { id: 'UZB' }],
  ])('are found in the form "%s"', (text, state) => {
    expect(stateAt(text)?.state).toEqual(state);
  });

  it.each(['', 'Wheat', 'Kazakhstans', 'TEU', 'afg', 'XYZ', '2022', 'constructor', 'toString'])(
    'are none in "%s"',
    (text) => {
      expect(stateAt(text)).toBeUndefined();
    },
  );

  it('have their code for a name where none is known', () => {
    expect(namesOfState('XYZ')).toEqual({ en: 'XYZ' });
    expect(namesOfState('constructor')).toEqual({ en: 'constructor' });
  });
});
