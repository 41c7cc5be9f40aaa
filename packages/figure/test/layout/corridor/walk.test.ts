import { describe, expect, it } from 'vitest';
import { visited, walk } from '../../../src/layout/corridor/walk.ts';
import { corridorOf, leg, plain, real, routesOf, steps } from '../corridor-fixture.ts';

const legs = ['west-middle', 'middle-east', 'middle-north', 'lonely-lonelier'].map((id) => leg(id));

const forked = routesOf(legs, [
  corridorOf('forked', ['west-middle', 'middle-east'], {
    branches: [{ from: 'middle', to: 'north', legs: steps(['middle-north']), label: 'north' }],
    detached: [{ from: 'lonely', to: 'lonelier', legs: steps(['lonely-lonelier']), label: 'lonely' }],
  }),
  corridorOf('second', ['!middle-north', 'middle-east']),
]);

describe('walk', () => {
  it('goes along the main line, then branches, then detached parts, corridor after corridor', () => {
    const apart = routesOf(legs, [
      corridorOf('forked', ['west-middle'], {
        branches: [{ from: 'middle', to: 'north', legs: steps(['middle-north']), label: 'north' }],
        detached: [{ from: 'lonely', to: 'lonelier', legs: steps(['lonely-lonelier']), label: 'lonely' }],
      }),
      corridorOf('second', ['middle-east']),
    ]);
    expect(walk(apart).map(({ group, corridors, main }) => [group, corridors, main])).toEqual([
      ['forked', [0], true],
      ['forked/branch-1', [0], false],
      ['forked/detached-1', [0], false],
      ['second', [1], true],
    ]);
  });

  it('knows the legs before and after each in its own part', () => {
    expect(walk(forked).map(({ before, after }) => [before?.leg.id, after?.leg.id])).toEqual([
      [undefined, 'middle-east'],
      ['west-middle', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('gives every leg once, with its place among the legs of the part that has it first', () => {
    expect(
      walk(forked).map(({ step, position, count, group }) => [step.leg.id, position, count, group]),
    ).toEqual([
      ['west-middle', 1, 2, 'forked'],
      ['middle-east', 2, 2, 'forked'],
      ['middle-north', 1, 1, 'forked/branch-1'],
      ['lonely-lonelier', 1, 1, 'forked/detached-1'],
    ]);
  });

  it('knows every corridor that uses a leg, and whether it is on a main line of any', () => {
    const of = (id: string) => walk(forked).find(({ step }) => step.leg.id === id)!;
    expect(of('west-middle').corridors).toEqual([0]);
    expect(of('middle-east').corridors).toEqual([0, 1]);
    expect(of('middle-north')).toMatchObject({ corridors: [0, 1], main: true });
    expect(of('lonely-lonelier').main).toBe(false);
  });

  it('counts a leg that one corridor walks twice once for that corridor', () => {
    const twice = routesOf([leg('west-middle')], [corridorOf('twice', ['west-middle', '!west-middle'])]);
    expect(walk(twice)).toHaveLength(1);
    expect(walk(twice)[0]).toMatchObject({ corridors: [0], position: 1, count: 2 });
  });

  it('walks all 35 legs of the Trans-Caspian route and all 22 of the Afghan one', () => {
    expect(walk(real('titr'))).toHaveLength(35);
    expect(walk(real('kz-uz-af'))).toHaveLength(22);
    expect(walk(real('titr', 'kz-uz-af'))).toHaveLength(56);
  });

  it('is empty for no corridor', () => {
    expect(walk(routesOf([], []))).toEqual([]);
  });
});

describe('visited', () => {
  it('gives every place once, in the order in which it is reached', () => {
    expect(visited(walk(forked)).map(({ id }) => id)).toEqual([
      'west',
      'middle',
      'east',
      'north',
      'lonely',
      'lonelier',
    ]);
    expect(visited(walk(plain())).map(({ id }) => id)).toEqual(['west', 'middle', 'east']);
  });
});
