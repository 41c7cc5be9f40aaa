import { describe, expect, it } from 'vitest';
import { tracksOf, type Track } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import type { Point } from '../../../src/projection/albers.ts';
import { corridorOf, leg, place, PLACES, plain, real, routesOf } from '../corridor-fixture.ts';
import type { Routes } from '@keruen/data';

const view = viewOf(PLACES, { width: 900 });
const tracks = (routes: Routes): Track[] => tracksOf(routes, view);
const gap = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const nearest = (line: readonly Point[], p: Point): number => Math.min(...line.map((q) => gap(p, q)));

describe('tracksOf', () => {
  it('begins and ends each line at its places, in the direction of the walk', () => {
    for (const { step, line } of [...tracks(plain()), ...tracks(real('titr')), ...tracks(real('kz-uz-af'))]) {
      expect(gap(line[0]!, view.place(step.start))).toBeLessThan(1e-6);
      expect(gap(line.at(-1)!, view.place(step.end))).toBeLessThan(1e-6);
    }
  });

  it('runs through the points between, whichever way the leg is walked', () => {
    const via = [
      [52, 47],
      [56, 43],
    ] as const;
    const there = routesOf([leg('west-middle', { via })], [corridorOf('a', ['west-middle'])]);
    const back = routesOf([leg('west-middle', { via })], [corridorOf('a', ['!west-middle'])]);
    for (const routes of [there, back]) {
      const { line } = tracks(routes)[0]!;
      for (const [lon, lat] of via) expect(nearest(line, view.place({ lon, lat }))).toBeLessThan(1e-6);
    }
    expect(gap(tracks(there)[0]!.line[0]!, tracks(back)[0]!.line.at(-1)!)).toBeLessThan(1e-6);
  });

  it('says which ends lie in the window', () => {
    const away = routesOf(
      [leg('middle-east'), leg('east-far'), leg('far-farther')],
      [corridorOf('away', ['middle-east', 'east-far', 'far-farther'])],
    );
    expect(tracks(away).map(({ startsInside, endsInside }) => [startsInside, endsInside])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it('joins legs of a main line without a corner where they run straight on', () => {
    const [first, second] = tracks(plain());
    const [a, b, c] = [first!.line.at(-2)!, first!.line.at(-1)!, second!.line[1]!];
    const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    expect(Math.abs(turn)).toBeLessThan(0.1);
  });

  it('lays shared track on itself: two legs by the same points between', () => {
    const shared = [[66, 42]] as const;
    const routes = routesOf(
      [leg('middle-east', { via: shared }), leg('east-lonely', { via: shared })],
      [corridorOf('hairpin', ['middle-east', 'east-lonely'])],
    );
    const [there, back] = tracks(routes);
    const tail = there!.line.slice(-2);
    expect(back!.line.slice(0, 2)).toEqual([...tail].reverse());
  });

  it('leaves out a leg whose place has no coordinates', () => {
    const lost = [...PLACES.filter(({ id }) => id !== 'east'), place('east', Number.NaN, 45)];
    const routes = routesOf(
      [leg('west-middle'), leg('middle-east')],
      [corridorOf('a', ['west-middle', 'middle-east'])],
      lost,
    );
    expect(tracks(routes).map(({ step }) => step.leg.id)).not.toContain('middle-east');
    for (const [x, y] of tracks(routes).flatMap(({ line }) => line))
      expect(Number.isFinite(x + y)).toBe(true);
  });
});

describe('ways over water', () => {
  const titr = tracks(real('titr'));
  const line = (id: string): readonly Point[] => titr.find(({ step }) => step.leg.id === id)!.line;

  it('round the cape of Absheron', () => {
    const tip = view.place({ lon: 50.4, lat: 40.35 });
    for (const id of ['aktau-alat', 'kuryk-alat']) {
      const level = line(id).filter(([, y]) => Math.abs(y - tip[1]) < 4);
      expect(level.length).toBeGreaterThan(0);
      for (const [x] of level) expect(x).toBeGreaterThan(tip[0]);
    }
  });

  it('to one port keep clear of each other half way', () => {
    const middle = (id: string): Point => line(id)[line(id).length >> 1]!;
    const chordMiddle = (id: string): Point => {
      const [a, b] = [line(id)[0]!, line(id).at(-1)!];
      return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    };
    expect(nearest(line('batumi-constanta'), chordMiddle('batumi-constanta'))).toBeGreaterThan(8);
    expect(nearest(line('poti-constanta'), chordMiddle('poti-constanta'))).toBeLessThan(5);
    expect(nearest(line('poti-constanta'), middle('batumi-constanta'))).toBeGreaterThan(11);
    expect(nearest(line('aktau-alat'), middle('kuryk-alat'))).toBeGreaterThan(4);
  });

  it('need no cape where nothing is in the way', () => {
    expect(
      line('turkmenbashi-alat').every(([, y]) => Math.abs(y - line('turkmenbashi-alat')[0]![1]) < 14),
    ).toBe(true);
  });
});
