import { describe, expect, it } from 'vitest';
import type { Place, Routes, RouteStep } from '@keruen/data';
import { OCEANS } from '../../../src/land/oceans.ts';
import { world } from '../../../src/land/world.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { unrolled } from '../../../src/layout/corridor/unrolled.ts';
import { worldGround } from '../../../src/layout/corridor/world-land.ts';
import type { Point } from '../../../src/projection/albers.ts';
import { windowOf } from '../../../src/projection/window-of.ts';
import { english } from '../corridor-fixture.ts';

const place = (id: string, lon: number, lat: number): Place => ({
  id,
  names: { en: id },
  country: '',
  lon,
  lat,
  kinds: [],
  confidence: 'medium',
  sources: [],
});

const step = (start: Place, end: Place, via?: readonly Point[], reverse = false): RouteStep => ({
  leg: {
    id: `${start.id}-${end.id}`,
    from: reverse ? end.id : start.id,
    to: reverse ? start.id : end.id,
    mode: 'sea',
    build: 'operating',
    service: 'normal',
    confidence: 'medium',
    sources: [],
    ...(via ? { via } : {}),
  },
  reverse,
  start,
  end,
  status: { build: 'operating', service: 'normal', undated: true },
});

const routesOf = (...main: RouteStep[]): Routes => ({
  query: { corridor: ['own'] },
  routes: [
    {
      corridor: {
        id: 'own',
        names: { en: 'Own' },
        build: 'operating',
        service: 'normal',
        main: [],
        branches: [],
        detached: [],
      },
      main,
      branches: [],
      detached: [],
    },
  ],
  places: [...new Set(main.flatMap(({ start, end }) => [start, end]))],
  sources: [],
});

const ways = (routes: Routes): Point[][] =>
  routes.routes.flatMap(({ main }) =>
    main.map(({ start, end, leg }): Point[] => [
      [start.lon, start.lat],
      ...(leg.via ?? []),
      [end.lon, end.lat],
    ]),
  );

const [shanghai, angeles, york, rotterdam] = [
  place('Shanghai', 121.5, 31.2),
  place('Los Angeles', -118.3, 33.7),
  place('New York', -74, 40.7),
  place('Rotterdam', 4.5, 51.9),
];

const round = routesOf(
  step(shanghai, angeles),
  step(angeles, york),
  step(york, rotterdam),
  step(rotterdam, shanghai),
);

const drawn = (routes: Routes, boundaries: 'neutral' | 'muted' | 'none' = 'neutral') => {
  const window = windowOf(ways(routes));
  return corridor(
    { routes: unrolled(routes, window), window, ground: worldGround(world, window, boundaries) },
    { width: 800 },
    english,
  );
};

describe('unrolled', () => {
  it('puts each place on the side of the cut where the window has it', () => {
    const window = windowOf(ways(round));
    for (const { lon } of unrolled(round, window).places)
      expect(Math.abs(lon - window.middle!)).toBeLessThanOrEqual(180);
  });

  it('lets a leg over the cut lead beyond the edge, and the others where they lead', () => {
    const window = windowOf(ways(round));
    const [route] = unrolled(round, window).routes;
    const beyond = route!.main.filter(({ end }) => Math.abs(end.lon - window.middle!) > 180);
    expect(beyond.map(({ leg }) => leg.id)).toEqual(['Shanghai-Los Angeles']);
    expect(beyond[0]!.end.id).toBe('Los Angeles');
  });

  it('follows points between the ends the short way, in either direction', () => {
    const via: Point[] = [
      [170, 40],
      [-170, 42],
      [-140, 40],
    ];
    for (const reverse of [false, true]) {
      const own = routesOf(
        step(shanghai, angeles, reverse ? [...via].reverse() : via, reverse),
        step(york, rotterdam),
      );
      const window = { ...windowOf(ways(own)), middle: 180 };
      const [one] = unrolled(own, window).routes[0]!.main;
      const lons = one!.leg.via!.map(([lon]) => lon);
      expect(reverse ? lons.reverse() : lons).toEqual([170, 190, 220]);
      expect(one!.end.lon).toBeCloseTo(241.7, 6);
    }
  });

  it('changes nothing on an azimuthal map', () => {
    const own = routesOf(step(york, rotterdam));
    const window = windowOf(ways(own));
    expect(window.middle).toBeUndefined();
    expect(unrolled(own, window)).toEqual(own);
  });

  it('counts points between the ends among what a picture is fitted to', () => {
    const wide = routesOf(step(york, rotterdam, [[-40, 10]]));
    const window = windowOf(ways(wide));
    expect(unrolled(wide, window).places.map(({ id }) => id)).toEqual(['New York', 'Rotterdam', '']);
    const { marks, height } = drawn(wide);
    const line = marks.flatMap((mark) => (mark.kind === 'line' && mark.subject ? [...mark.points] : []));
    for (const [, y] of line) expect(y).toBeLessThan(height);
  });
});

describe('a map of an author’s own corridors', () => {
  it('draws every leg, and one over the cut as an arrow that names where it leads', () => {
    const scene = drawn(round);
    const lines = scene.marks.flatMap((mark) => (mark.kind === 'line' && mark.subject ? [mark] : []));
    expect(lines.map(({ subject }) => subject).sort()).toEqual(
      round.routes[0]!.main.map(({ leg }) => `leg:${leg.id}`).sort(),
    );
    const arrow = lines.filter((mark) => mark.arrow);
    expect(arrow.map(({ subject }) => subject)).toEqual(['leg:Shanghai-Los Angeles']);
    const names = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(names.filter((name) => name === 'Los Angeles').length).toBe(2);
    expect(scene.stops.map(({ subject }) => subject)).toContain('node:Rotterdam');
  });

  it('has no kind of place in its legend where none is said', () => {
    expect(drawn(round).legend.map(({ label }) => label)).toEqual(['sea']);
  });

  it('covers with paper what lies beyond the edge of the earth, and nothing on an azimuthal map', () => {
    const paper = (routes: Routes) =>
      drawn(routes).marks.filter((mark) => mark.kind === 'path' && mark.tone === 'paper').length;
    expect(paper(round)).toBe(1);
    expect(paper(routesOf(step(york, rotterdam)))).toBe(0);
  });

  it('leaves lines between states out where they are not wanted, and draws them thinner where they are to be quiet', () => {
    const widths = (boundaries: 'neutral' | 'muted' | 'none') =>
      drawn(round, boundaries).marks.flatMap((mark) =>
        mark.kind === 'path' && mark.tone === 'border' && mark.d ? [mark.width] : [],
      );
    expect(widths('none').filter(Boolean)).toEqual([]);
    const [neutral, muted] = [widths('neutral'), widths('muted')];
    expect(neutral).toHaveLength(2);
    expect(muted[0]!).toBeLessThan(neutral[0]!);
  });

  it('names the oceans in five languages, and no other water than these', () => {
    for (const { names } of OCEANS)
      expect(Object.keys(names).sort()).toEqual(['en', 'fa-AF', 'kk', 'ps', 'ru']);
    const names = drawn(round).marks.flatMap((mark) =>
      mark.kind === 'text' && mark.tone === 'muted' ? [mark.text] : [],
    );
    expect(names).toContain('Atlantic Ocean');
    // A name may stand in two lines.
    const known = OCEANS.flatMap(({ names: { en } }) => [en, ...en!.split(' ')]);
    for (const name of names) expect(known).toContain(name);
  });
});
