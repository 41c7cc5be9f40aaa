import { describe, expect, it } from 'vitest';
import type { Leg, Place, Routes, RouteStep } from '@keruen/data';
import { unrolled } from '../../../src/layout/corridor/unrolled.ts';
import type { EarthWindow } from '../../../src/projection/window-of.ts';

const at = (id: string, lon: number, lat = 0): Place =>
  ({ id, lon, lat, names: { en: id }, kind: 'port' }) as unknown as Place;

const step = (start: Place, end: Place, via?: Leg['via'], reverse = false): RouteStep =>
  ({
    leg: { id: `${start.id}-${end.id}`, from: start.id, to: end.id, mode: 'sea', ...(via && { via }) },
    start,
    end,
    reverse,
  }) as unknown as RouteStep;

const routes = (...steps: readonly RouteStep[]): Routes =>
  ({
    places: [...new Set(steps.flatMap(({ start, end }) => [start, end]))],
    routes: [{ corridor: { id: 'way' }, main: steps, branches: [], detached: [] }],
  }) as unknown as Routes;

const middle = (lon: number): EarthWindow => ({ middle: lon }) as unknown as EarthWindow;

const TOKYO = at('tokyo', 139.8, 35.6);
const OAKLAND = at('oakland', -122.3, 37.8);
const SINGAPORE = at('singapore', 103.8, 1.3);

const ways = ({ routes: [route] }: Routes): readonly (readonly number[])[] =>
  route!.main.map(({ start, leg, end }) => [start.lon, ...(leg.via ?? []).map(([lon]) => lon), end.lon]);

describe('routes unrolled for an earth that is cut open', () => {
  it('put every place on the side where the window has it', () => {
    const { places } = unrolled(routes(step(TOKYO, OAKLAND)), middle(180));
    expect(places.map(({ lon }) => Math.round(lon * 10) / 10)).toEqual([139.8, 237.7]);
  });

  it('lead over the cut to a place beyond the edge, never back across the picture', () => {
    const [[start, end] = []] = ways(unrolled(routes(step(TOKYO, OAKLAND)), middle(0)));
    expect(start).toBeCloseTo(139.8);
    expect(end).toBeCloseTo(237.7);
  });

  it.each([false, true])(
    'follow points between the ends a step at a time (walked against the leg: %s)',
    (reverse) => {
      const via: Leg['via'] = [
        [170, 40],
        [-170, 45],
      ];
      const way = reverse ? step(OAKLAND, TOKYO, via, true) : step(TOKYO, OAKLAND, via);
      const [lons = []] = ways(unrolled(routes(way), middle(0)));
      const walked = reverse ? [lons[0]!, ...lons.slice(1, -1).toReversed(), lons.at(-1)!] : lons;
      for (const [i, lon] of walked.slice(1).entries()) expect(Math.abs(lon - walked[i]!)).toBeLessThan(180);
    },
  );

  it('keep a way that crosses no cut as it is', () => {
    expect(ways(unrolled(routes(step(SINGAPORE, TOKYO)), middle(100)))).toEqual([[103.8, 139.8]]);
  });

  it('count the points of legs among the places a picture is fitted to, without an id', () => {
    const told = routes(step(SINGAPORE, TOKYO, [[120, 20]]));
    const round = unrolled(told, {} as unknown as EarthWindow);
    expect(round.places.map(({ id, lon }) => [id, lon])).toEqual([
      ['singapore', 103.8],
      ['tokyo', 139.8],
      ['', 120],
    ]);
    expect(round.routes).toEqual(told.routes);
  });
});
