import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { Routes } from '@keruen/data';
import { distance } from '../../../src/layout/corridor/curve.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { detailAt } from '../../../src/layout/corridor/detail.ts';
import { tracksOf } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import { networkOf, orderIn } from '../../../src/layout/corridor/strand-order.ts';
import { strandLines } from '../../../src/layout/corridor/strand-lines.ts';
import { chainsOf, type Passage } from '../../../src/layout/corridor/strand-passages.ts';
import { tonesOf } from '../../../src/layout/corridor/strand-tones.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import type { Point } from '../../../src/projection/albers.ts';
import type { LineMark, TextMark } from '../../../src/scene/mark.ts';
import { corridorOf, dari, english, leg, place, real, routesOf, steps } from '../corridor-fixture.ts';

const all = dataset.corridors.map(({ id }) => id);

const laid = (routes: Routes, width = 800) => {
  const tracks = tracksOf(routes, viewOf(routes.places, { width }));
  const chains = chainsOf(routes, tracks);
  return { tracks, chains, network: networkOf(chains) };
};

/** Two corridors along one way: `a` leaves it to the north at both ends, `b` to the south. */
const NODES = [
  place('nw', 50, 50),
  place('sw', 50, 40),
  place('p', 55, 45),
  place('q', 60, 45),
  place('r', 65, 45),
  place('ne', 70, 50),
  place('se', 70, 40),
];
const LEGS = ['nw-p', 'sw-p', 'p-q', 'r-q', 'r-ne', 'r-se'].map((id) => leg(id));
const north = ['nw-p', 'p-q', '!r-q', 'r-ne'];
const south = ['sw-p', 'p-q', '!r-q', 'r-se'];
const back = (ids: readonly string[]): string[] =>
  [...ids].reverse().map((id) => (id.startsWith('!') ? id.slice(1) : `!${id}`));

describe('chainsOf', () => {
  it('follows each corridor along the legs that are drawn, each once', () => {
    const { chains } = laid(real('titr'));
    const walked = chains.flat().map(({ track }) => track.step.leg.id);
    expect(new Set(walked).size).toBe(walked.length);
    for (const chain of chains) chain.slice(1).forEach((one, i) => expect(one.start).toBe(chain[i]!.end));
    expect(chains[0]!.every(({ main }) => main)).toBe(true);
  });

  it('breaks where a leg is not drawn', () => {
    const routes = routesOf(LEGS, [corridorOf('a', north)], NODES);
    const { tracks } = laid(routes);
    const without = tracks.filter(({ step }) => step.leg.id !== 'p-q');
    expect(chainsOf(routes, without).map(({ length }) => length)).toEqual([1, 2]);
  });

  it('tells whether a corridor runs as the line of a leg does', () => {
    const routes = routesOf(LEGS, [corridorOf('a', north), corridorOf('b', back(south))], NODES);
    const of = (corridor: number): Passage[] =>
      laid(routes)
        .chains.flat()
        .filter((one) => one.corridor === corridor);
    expect(of(0).every(({ forward }) => forward)).toBe(true);
    expect(
      of(1)
        .filter(({ track }) => track.corridors.length > 1)
        .some(({ forward }) => forward),
    ).toBe(false);
  });
});

describe('orderIn', () => {
  it('looks at each place a few times, however long two corridors go together', () => {
    const asked = (count: number): number => {
      const nodes = new Array<undefined>(count + 1)
        .fill(undefined)
        .map((_, i) => place(`p${i}`, 50 + (i % 20), 40 + Math.floor(i / 20) / 10));
      const legs = nodes.slice(1).map(({ id }, i) => leg(`p${i}-${id}`));
      const ids = legs.map(({ id }) => id);
      const { tracks, network } = laid(routesOf(legs, [corridorOf('a', ids), corridorOf('b', ids)], nodes));
      let found = 0;
      const counting = {
        ...network,
        at: (one: number, where: (typeof nodes)[number]) => {
          found += 1;
          return network.at(one, where);
        },
      };
      const order = orderIn(counting);
      for (const track of tracks) order(track);
      return found;
    };
    expect(asked(400)).toBeLessThan(asked(100) * 4.2);
  });

  const orders = (first: readonly string[], second: readonly string[]): number[][] => {
    const { tracks, network } = laid(
      routesOf(LEGS, [corridorOf('a', first), corridorOf('b', second)], NODES),
    );
    return tracks
      .filter(({ corridors }) => corridors.length > 1)
      .map((track) => {
        const order = orderIn(network)(track).map(({ corridor }) => corridor);
        // From west to east, whichever way the line runs.
        return track.line[0]![0] < track.line.at(-1)![0] ? order : order.reverse();
      });
  };

  it('lays left what leaves to the left, in whichever order and direction corridors are walked', () => {
    expect(orders(north, south)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(orders(south, north)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(orders(north, back(south))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(orders(back(north), south)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('keeps one order along all that is shared where the ends do not agree', () => {
    const crossing = ['sw-p', 'p-q', '!r-q', 'r-ne'];
    const other = ['nw-p', 'p-q', '!r-q', 'r-se'];
    const [first, second] = orders(crossing, other);
    expect(first).toEqual(second);
    // The line of a leg may run the other way than those beside it: as the corridor that walks it first does.
    const turned = corridorOf('t', ['r-q']);
    const routes = routesOf(LEGS, [turned, corridorOf('a', crossing), corridorOf('b', other)], NODES);
    const { tracks, network } = laid(routes);
    const west = (id: string): number[] => {
      const track = tracks.find(({ step }) => step.leg.id === id)!;
      const order = orderIn(network)(track).flatMap(({ corridor }) => (corridor ? [corridor] : []));
      return track.line[0]![0] < track.line.at(-1)![0] ? order : order.reverse();
    };
    expect(tracks.find(({ step }) => step.leg.id === 'r-q')!.step.reverse).toBe(false);
    expect(west('r-q')).toEqual(west('p-q'));
  });

  it('keeps one order where corridors are the same all the way', () => {
    const [first, second] = orders(north, north);
    expect(first).toEqual(second);
    const [there, here] = orders(north, back(north));
    expect(there).toEqual(here);
  });

  it('gives each corridor of a leg one place', () => {
    const { tracks, network } = laid(real(...all));
    for (const track of tracks) {
      const order = orderIn(network)(track).map(({ corridor }) => corridor);
      expect([...order].sort((a, b) => a - b)).toEqual(track.corridors);
    }
  });

  it('is the same on legs that follow each other wherever the same two run together', () => {
    const { chains, network } = laid(real(...all));
    let compared = 0;
    for (const chain of chains)
      chain.slice(1).forEach((next, i) => {
        const one = chain[i]!;
        for (const other of network.on(one.track)) {
          const on = network.on(next.track).find(({ corridor }) => corridor === other.corridor);
          if (other.corridor === one.corridor || !on) continue;
          const side = (a: Passage, b: Passage): boolean => {
            const order = orderIn(network)(a.track);
            return order.indexOf(b) > order.indexOf(a) === a.forward;
          };
          expect(side(next, on)).toBe(side(one, other));
          compared += 1;
        }
      });
    expect(compared).toBeGreaterThan(40);
  });
});

describe('strandLines', () => {
  const { chains } = laid(real(...all));
  const lines = strandLines(chains, ({ corridor }) => (corridor % 3) * 5 - 5);
  const walked = (one: Passage): readonly Point[] =>
    one.forward ? lines.get(one)! : [...lines.get(one)!].reverse();

  it('joins the legs of a corridor without a gap', () => {
    for (const chain of chains)
      chain.slice(1).forEach((one, i) => {
        expect(distance(walked(chain[i]!).at(-1)!, walked(one)[0]!)).toBeLessThan(0.01);
      });
  });

  it('turns from leg to leg in an arc: no corner is sharper than the smooth line it follows', () => {
    // The line of the first leg bends towards `n` at its end; the second corridor goes on to `e` with a corner.
    const cornered = routesOf(
      [leg('w-m'), leg('m-n'), leg('m-e')],
      [corridorOf('a', ['w-m', 'm-n']), corridorOf('b', ['w-m', 'm-e'])],
      [place('w', 50, 45), place('m', 60, 45), place('n', 58, 52), place('e', 58, 38)],
    );
    const own = laid(cornered);
    const made = strandLines(own.chains, ({ corridor }) => 3 - corridor * 6);
    const line = own.chains[1]!.flatMap((one) => made.get(one)!).filter(
      (p, i, points) => !i || distance(p, points[i - 1]!) > 0.01,
    );
    const angle = (i: number): number => {
      const [a, b, c] = [line[i - 1]!, line[i]!, line[i + 1]!];
      const bend = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
      return Math.abs(Math.atan2(Math.sin(bend), Math.cos(bend)));
    };
    for (let i = 1; i < line.length - 1; i += 1) expect(angle(i)).toBeLessThan(0.7);
  });

  it('lies as far beside its leg as it is told, away from its ends', () => {
    const routes = routesOf(LEGS, [corridorOf('a', ['p-q'])], NODES);
    const own = laid(routes);
    fc.assert(
      fc.property(fc.integer({ min: -12, max: 12 }), (by) => {
        const [passage] = own.chains.flat();
        const line = strandLines(own.chains, () => by).get(passage!)!;
        const middle = line[line.length >> 1]!;
        const reach = Math.min(...passage!.track.line.map((p) => distance(p, middle)));
        expect(Math.abs(reach - Math.abs(by))).toBeLessThan(0.6);
      }),
    );
  });

  it('lets a branch begin where its corridor is', () => {
    const routes = routesOf(
      LEGS,
      [
        corridorOf('a', north, {
          branches: [{ from: 'r', to: 'se', legs: steps(['r-se']), label: 'b' }],
        }),
      ],
      NODES,
    );
    const own = laid(routes);
    const made = strandLines(own.chains, ({ main }) => (main ? 4 : 0));
    const branch = own.chains.at(-1)![0]!;
    const main = own.chains[0]!.at(-1)!;
    expect(distance(made.get(branch)![0]!, made.get(main)![0]!)).toBeLessThan(6);
  });

  it('is finite for a leg from a place to itself', () => {
    const routes = routesOf(
      [leg('p-p'), leg('p-q')],
      [corridorOf('a', ['p-p', 'p-q']), corridorOf('b', ['p-q'])],
      NODES,
    );
    const own = laid(routes);
    for (const line of strandLines(own.chains, () => 3).values())
      for (const [x, y] of line) expect(Number.isFinite(x + y)).toBe(true);
  });
});

describe('tonesOf', () => {
  it('gives corridors of one leg different tones, as far as there are tones', () => {
    const { tracks } = laid(real(...all));
    const tones = tonesOf(all.length, tracks);
    for (const { corridors } of tracks)
      expect(new Set(corridors.map((one) => tones[one])).size).toBe(corridors.length);
    expect(tones).not.toContain('madder');
  });

  it('uses all four before one comes again', () => {
    expect(new Set(tonesOf(4, [])).size).toBe(4);
    const seven = tonesOf(7, []);
    expect(seven.filter((tone) => tone === seven[0])).toHaveLength(2);
  });
});

describe('strands', () => {
  const scene = (ids: readonly string[], medium = english) =>
    corridor({ routes: real(...ids), strands }, { width: 960 }, medium);

  it('draws every leg once for each corridor that uses it', () => {
    const routes = real(...all);
    const drawn = scene(all).marks.filter(
      (mark): mark is LineMark => mark.kind === 'line' && mark.subject !== undefined,
    );
    const tracks = tracksOf(routes, viewOf(routes.places, { width: 960 }));
    for (const { step, corridors, startsInside, endsInside } of tracks)
      if (startsInside || endsInside)
        expect(drawn.filter(({ subject }) => subject === `leg:${step.leg.id}`)).toHaveLength(
          corridors.length,
        );
    expect(drawn.filter(({ arrow }) => arrow).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps lines of one leg apart by white space', () => {
    const routes = real('titr', 'northern');
    const own = laid(routes, 960);
    const detail = detailAt(960);
    const shared = scene(['titr', 'northern']).marks.filter(
      (mark): mark is LineMark => mark.kind === 'line' && mark.subject === 'leg:aktogay-moyynty',
    );
    expect(own.tracks.length).toBeGreaterThan(0);
    const [a, b] = shared.map(({ points }) => points[points.length >> 1]!);
    const apart = Math.min(...shared[1]!.points.map((p) => distance(p, a!)));
    expect(apart).toBeGreaterThan(detail.main);
    expect(distance(a!, b!)).toBeLessThan(40);
  });

  it('numbers corridors in the legend and on their lines, in the digits of the language', () => {
    const numbers = (medium: typeof english): string[] =>
      scene(all, medium)
        .marks.filter((mark): mark is TextMark => mark.kind === 'text' && !mark.subject)
        .map(({ text }) => text);
    expect(scene(all).legend[0]!.label).toBe('1 Trans-Caspian International Transport Route');
    expect(numbers(english)).toEqual(expect.arrayContaining(['1', '2', '3', '5', '7', '8', '12']));
    expect(numbers(dari)).toContain('۱۲');
    expect(scene(all, dari).legend[0]!.label).toMatch(/^۱ /);
  });

  it('lays the same picture twice', () => {
    expect(scene(all)).toEqual(scene(all));
  });
});
