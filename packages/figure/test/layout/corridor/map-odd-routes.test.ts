import { describe, expect, it } from 'vitest';
import { route, type Corridor, type Leg, type Place, type Routes } from '@keruen/data';
import { manyLegs, SHAPES } from '../../../bench/many-legs.ts';
import { land } from '../../../src/land/region.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import { schematic } from '../../../src/layout/schematic/schematic.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { inTurn } from '../../thorough.ts';
import { corridorOf, english, leg, place, routesOf, steps } from '../corridor-fixture.ts';

const ground = groundOf(land);

describe('what is wrong with routes', () => {
  const isFinite = (scene: Scene): boolean =>
    scene.marks.every(
      (mark) => mark.kind !== 'line' || mark.points.every(([x, y]) => Number.isFinite(x + y)),
    );

  const drawings = [
    ['map', (routes: Routes): Scene => corridor({ routes, ground, strands }, { width: 640 }, english)],
    ['schematic', (routes: Routes): Scene => schematic({ routes }, { width: 640 }, english)],
  ] as const;

  const nodes: readonly Place[] = [
    place('a', 50, 45),
    place('b', 55, 45),
    place('c', 60, 45),
    place('beyond', 900, 45),
    place('pole', 50, 120),
    place('nowhere', Number.NaN, Number.NaN),
  ];
  const odd: readonly (readonly [string, readonly Leg[], readonly Corridor[]])[] = [
    ['a place nobody knows', [leg('a-b'), leg('b-gone')], [corridorOf('r', ['a-b', 'b-gone'])]],
    ['a leg nobody knows', [leg('a-b')], [corridorOf('r', ['a-b', 'x-y'])]],
    ['a leg to itself', [leg('a-a'), leg('a-b')], [corridorOf('r', ['a-a', 'a-b'])]],
    [
      'coordinates out of range',
      [leg('a-b'), leg('b-beyond'), leg('b-pole')],
      [corridorOf('r', ['a-b', 'b-beyond', 'b-pole'])],
    ],
    ['no coordinates', [leg('a-b'), leg('b-nowhere')], [corridorOf('r', ['a-b', 'b-nowhere'])]],
    ['a loop', [leg('a-b'), leg('b-c'), leg('c-a')], [corridorOf('r', ['a-b', 'b-c', 'c-a'])]],
    ['pieces', [leg('a-b'), leg('c-beyond')], [corridorOf('r', ['a-b', 'c-beyond'])]],
    [
      'a branch that leaves nowhere',
      [leg('a-b'), leg('c-beyond')],
      [corridorOf('r', ['a-b'], { branches: [{ from: '', to: '', label: '', legs: steps(['c-beyond']) }] })],
    ],
    ['one corridor twice', [leg('a-b')], [corridorOf('r', ['a-b']), corridorOf('s', ['a-b', '!a-b', 'a-b'])]],
  ];

  for (const [name, draw] of drawings)
    it.each(odd)(`does not keep a ${name} from drawing what is sound: %s`, (_, legs, corridors) => {
      const scene = draw(routesOf(legs, corridors, nodes));
      expect(isFinite(scene)).toBe(true);
      const drawn = new Set(
        scene.marks.flatMap((mark) => (mark.kind === 'line' ? (mark.subject ?? []) : [])),
      );
      expect(drawn).toContain('leg:a-b');
      expect(scene.stops.some(({ subject }) => subject === 'leg:a-b')).toBe(true);
    });

  // Alone they take some seconds, beside browsers that are at work several times as long: the limit ends what hangs. `npm test` draws one of three.
  it.each(inTurn(SHAPES, 0, 3))('ten thousand legs, %s, are drawn whole', { timeout: 90_000 }, (shape) => {
    const many = manyLegs(10_000, shape);
    const routes = route(many, { corridor: many.corridors.map(({ id }) => id) });
    const scene = corridor({ routes, strands }, { width: 640 }, english);
    expect(isFinite(scene)).toBe(true);
    expect(scene.marks.length).toBeLessThan(8 * 10_000);
    const drawn = new Set(scene.stops.map(({ subject }) => subject));
    const missing = many.legs.filter(({ id }) => !drawn.has(`leg:${id}`));
    // What lies here and there may run beyond the window at both ends.
    if (shape !== 'scattered') expect(missing).toEqual([]);
  });

  it('does not keep a schematic of ten thousand legs from being drawn in seconds', () => {
    const many = new Array<undefined>(10_001)
      .fill(undefined)
      .map((_none, i) => place(`p${i}`, 30 + (i % 100) * 0.5, 30 + Math.floor(i / 100) * 0.2));
    const legs = many.slice(1).map(({ id }, i) => leg(`p${i}-${id}`));
    const long = corridorOf(
      'long',
      legs.map(({ id }) => id),
    );
    const scene = schematic({ routes: routesOf(legs, [long], many) }, { width: 640 }, english);
    expect(scene.stops.length).toBeGreaterThan(10_000);
    expect(isFinite(scene)).toBe(true);
  });
});
