import { describe, expect, it } from 'vitest';
import { LISTS, merge } from '../../src/schema/merge.ts';
import { actor, datasetOf, observation, place } from '../fixture.ts';

describe('merge', () => {
  const fuller = actor('KAZ', { description: 'State in Central Asia.' });
  const first = datasetOf({
    id: 'first',
    title: 'First',
    actors: [fuller],
    observations: [observation({ id: 'a' })],
  });
  const second = datasetOf({
    id: 'second',
    asOf: '2026',
    actors: [actor('KAZ'), actor('AFG')],
    observations: [observation({ id: 'a', value: 1 }), observation({ id: 'b' })],
    nodes: [place('aktau')],
  });

  it('is called what the first part is called', () => {
    expect(merge(first, second)).toMatchObject({ format: 1, id: 'first', title: 'First' });
    expect(merge(first, second).asOf).toBeUndefined();
  });

  it('has every record once, and the earlier part’s where two have one id', () => {
    const whole = merge(first, second);
    expect(whole.actors).toEqual([fuller, actor('AFG')]);
    expect(whole.observations.map(({ id, value }) => [id, value])).toEqual([
      ['a', 978],
      ['b', 978],
    ]);
    expect(whole.nodes).toEqual([place('aktau')]);
    expect(whole.sources).toEqual(first.sources);
  });

  it('is the part itself where there is one', () => {
    expect(merge(first)).toEqual(first);
  });

  it('changes none of its parts', () => {
    const before = JSON.stringify([first, second]);
    merge(first, second);
    expect(JSON.stringify([first, second])).toBe(before);
  });

  it('knows every list of a dataset', () => {
    const lists = Object.entries(datasetOf()).filter(([, value]) => Array.isArray(value));
    expect([...LISTS].sort()).toEqual(lists.map(([key]) => key).sort());
  });
});
