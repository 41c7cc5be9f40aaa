import { describe, expect, it } from 'vitest';
import { allowance, BOLD, MINOR, ranks } from '../../../src/layout/corridor/rank.ts';
import { MISLEADING } from '../../../src/layout/corridor/space.ts';
import { corridorOf, leg, place, real, routesOf, steps } from '../corridor-fixture.ts';

const rankIn = (...corridors: string[]): ((id: string) => number) => {
  const routes = real(...corridors);
  const rank = ranks(routes);
  return (id) => rank(routes.places.find((one) => one.id === id)!);
};

describe('ranks', () => {
  const titr = rankIn('titr');
  const afghan = rankIn('kz-uz-af');

  it('names ends first, then ports, capitals, border crossings, other cities, dry ports and junctions', () => {
    const inOrder = ['constanta', 'istanbul', 'aktau', 'tbilisi', 'dostyk', 'ganja', 'moyynty'].map(titr);
    expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });

  it('takes the ends of main lines and of branches that meet nothing again', () => {
    expect(['kostanay', 'mazar'].map(afghan)).toEqual([0, 0]);
    expect(['kabul', 'beyneu'].map(afghan)).toEqual([1, 1]);
  });

  it('takes no end of a branch that joins again, nor of a detached part', () => {
    expect(titr('moyynty')).toBe(MINOR);
    expect(afghan('syrdarya')).toBe(MINOR);
    expect(afghan('darbaza')).toBe(MINOR);
  });

  it('lets ends, ports and capitals stand nearer to other signs where they must, others to one', () => {
    for (const id of ['constanta', 'istanbul', 'aktau', 'tbilisi'])
      expect(allowance(titr(id))).toBe(Infinity);
    for (const id of ['dostyk', 'ganja', 'moyynty']) {
      expect(allowance(titr(id))).toBeGreaterThan(MISLEADING);
      expect(allowance(titr(id))).toBeLessThan(2 * MISLEADING);
    }
  });

  it('takes a capital before border crossings, a port that is one as a port', () => {
    const rank = ranks(routesOf([], []));
    const seat = { capital: true } as const;
    expect(rank({ ...place('c', 60, 45, ['city']), ...seat })).toBe(3);
    expect(rank({ ...place('c', 60, 45, ['border-crossing']), ...seat })).toBe(3);
    expect(rank({ ...place('c', 60, 45, ['port']), ...seat })).toBe(2);
    expect(rank(place('c', 60, 45, ['city']))).toBe(5);
  });

  it('sets the ends in bold', () => {
    expect(titr('istanbul')).toBeLessThanOrEqual(BOLD);
    expect(titr('aktau')).toBeGreaterThan(BOLD);
  });

  it('ranks a route without a main line', () => {
    const routes = routesOf(
      [leg('lonely-lonelier')],
      [
        corridorOf('none', [], {
          detached: [{ from: 'lonely', to: 'lonelier', legs: steps(['lonely-lonelier']), label: 'l' }],
        }),
      ],
    );
    expect(routes.places.map(ranks(routes))).toEqual([5, 5]);
  });
});
