import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Branch, Route } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { ladderOf, type Ladder } from '../../../src/layout/schematic/rows.ts';
import { corridorOf, leg, place, real, routesOf, steps } from '../corridor-fixture.ts';

const ids = ({ rows }: Ladder): string[] => rows.map(({ place: { id }, lane }) => `${id} ${lane}`);

const branch = (legs: readonly string[], joins = false): Branch => ({
  from: '',
  to: '',
  legs: steps(legs),
  label: '',
  joins,
});

const NODES = [...'abcdefghijklmnopqrstuvwxyz'].map((id, i) => place(id, 40 + i, 45));
const ladder = (
  main: readonly string[],
  branches: readonly Branch[] = [],
  detached: readonly Branch[] = [],
) => {
  const used = [main, ...[...branches, ...detached].map(({ legs }) => legs.map((step) => step.leg))].flat();
  const legs = [...new Set(used.map((id) => id.replace('!', '')))].map((id) => leg(id));
  const [route] = routesOf(legs, [corridorOf('r', main, { branches, detached })], NODES).routes;
  return ladderOf(route!);
};

/** What would make a ladder unreadable: a leg that runs over a place or another leg of its lane. */
function faults({ rows, edges }: Ladder): string[] {
  const found: string[] = [];
  edges.forEach((edge, i) => {
    if (edge.from > edge.to) found.push(`${edge.step.leg.id} runs up`);
    for (let row = edge.from + 1; row < edge.to; row += 1)
      if (rows[row]!.lane === edge.lane) found.push(`${edge.step.leg.id} over ${rows[row]!.place.id}`);
    for (const other of edges.slice(i + 1))
      if (other.lane === edge.lane && other.from < edge.to && edge.from < other.to)
        found.push(`${edge.step.leg.id} along ${other.step.leg.id}`);
  });
  return found;
}

describe('ladderOf', () => {
  it('lists the main line in order', () => {
    const made = ladder(['a-b', 'b-c']);
    expect(ids(made)).toEqual(['a 0', 'b 0', 'c 0']);
    expect(made.edges.map(({ from, to, lane, main }) => [from, to, lane, main])).toEqual([
      [0, 1, 0, true],
      [1, 2, 0, true],
    ]);
  });

  it('puts a branch below the place where it leaves, in a lane of its own', () => {
    expect(ids(ladder(['a-b', 'b-c'], [branch(['b-x', 'x-y'])]))).toEqual([
      'a 0',
      'b 0',
      'x 1',
      'y 1',
      'c 0',
    ]);
  });

  it('leaves to the main line the place where a branch comes back, and keeps its lane until there', () => {
    const made = ladder(['a-b', 'b-c', 'c-d'], [branch(['a-x', 'x-d'], true), branch(['b-y'])]);
    expect(ids(made)).toEqual(['a 0', 'x 1', 'b 0', 'y 2', 'c 0', 'd 0']);
    expect(made.edges.find(({ step }) => step.leg.id === 'x-d')).toMatchObject({ from: 1, to: 5, lane: 1 });
  });

  it('gives a lane again once it is free', () => {
    expect(ids(ladder(['a-b', 'b-c'], [branch(['a-x']), branch(['b-y'])]))).toEqual([
      'a 0',
      'x 1',
      'b 0',
      'y 1',
      'c 0',
    ]);
  });

  it('gives two branches of one place two lanes', () => {
    expect(ids(ladder(['a-b'], [branch(['a-x']), branch(['a-y'])]))).toEqual(['a 0', 'x 1', 'y 2', 'b 0']);
  });

  it('turns a branch that ends where the main line is', () => {
    const made = ladder(['a-b', 'b-c'], [branch(['x-y', 'y-b'])]);
    expect(ids(made)).toEqual(['a 0', 'b 0', 'y 1', 'x 1', 'c 0']);
    expect(faults(made)).toEqual([]);
  });

  it('lays a branch of a branch beside it', () => {
    expect(ids(ladder(['a-b'], [branch(['a-x', 'x-y']), branch(['x-z'])]))).toEqual([
      'a 0',
      'x 1',
      'z 2',
      'y 1',
      'b 0',
    ]);
  });

  it('begins anew with what is detached, and says so', () => {
    const made = ladder(['a-b'], [], [branch(['x-y'])]);
    expect(made.rows.map(({ apart }) => apart)).toEqual([false, false, true, false]);
    expect(ids(made)).toEqual(['a 0', 'b 0', 'x 0', 'y 0']);
  });

  it('has every place and every leg of the real corridors once, and nothing runs over anything', () => {
    for (const { id } of dataset.corridors) {
      const [route] = real(id).routes as [Route];
      const made = ladderOf(route);
      const all = [route.main, ...[...route.branches, ...route.detached].map((part) => part.steps)].flat();
      expect(new Set(made.rows.map((row) => row.place)).size).toBe(made.rows.length);
      expect(new Set(made.rows.map((row) => row.place))).toEqual(
        new Set(all.flatMap(({ start, end }) => [start, end])),
      );
      expect(made.edges.map(({ step }) => step.leg.id).sort()).toEqual(
        all.map(({ leg: { id: one } }) => one).sort(),
      );
      expect(faults(made)).toEqual([]);
    }
  });

  it('is readable whatever leaves and comes back where', () => {
    const line = [...'abcdefgh'];
    const main = line.slice(1).map((to, i) => `${line[i]}-${to}`);
    const way = fc.record({
      from: fc.integer({ min: 0, max: 7 }),
      to: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
      own: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(way, { maxLength: 5 }), (ways) => {
        const free = [...'ijklmnopqrstuvwxyz'];
        const branches = ways.map(({ from, to, own }) => {
          const stops = [
            line[from]!,
            ...free.splice(0, own),
            ...(to === undefined || to === from ? [] : [line[to]!]),
          ];
          return branch(stops.slice(1).map((stop, i) => `${stops[i]}-${stop}`));
        });
        const made = ladder(main, branches);
        expect(made.edges).toHaveLength(7 + branches.reduce((sum, one) => sum + one.legs.length, 0));
        expect(faults(made)).toEqual([]);
        expect(ids(made).filter((id) => id.endsWith(' 0'))).toEqual(line.map((id) => `${id} 0`));
      }),
    );
  });

  it('is empty for a route without legs, and bears a leg from a place to itself', () => {
    expect(ladder([])).toEqual({ rows: [], edges: [] });
    expect(ids(ladder(['a-a', 'a-b']))).toEqual(['a 0', 'b 0']);
  });
});
