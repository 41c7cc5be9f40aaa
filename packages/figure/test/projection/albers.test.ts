import { geoConicEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { albersInverse } from '../../src/projection/albers-inverse.ts';
import { albers, type Point, type Projection } from '../../src/projection/albers.ts';

const latitude = fc.double({ min: -75, max: 75, noNaN: true });
const longitude = fc.double({ min: -179, max: 179, noNaN: true });

/** Parallels on one side of the equator, not so near to it that the cone becomes a cylinder. */
const parallels = fc
  .tuple(
    fc.double({ min: 5, max: 70, noNaN: true }),
    fc.double({ min: 5, max: 70, noNaN: true }),
    fc.boolean(),
  )
  .map(([a, b, south]): Point => (south ? [-a, -b] : [a, b]));

const options = fc.record({
  parallels,
  centre: fc.tuple(longitude, latitude),
  radius: fc.double({ min: 1, max: 5000, noNaN: true }),
  origin: fc.tuple(
    fc.double({ min: -2000, max: 2000, noNaN: true }),
    fc.double({ min: -2000, max: 2000, noNaN: true }),
  ),
});

const oracle = ({ parallels: [a, b], centre, radius, origin }: Parameters<typeof albers>[0]) =>
  geoConicEqualArea()
    .parallels([a, b])
    .rotate([-centre[0], 0])
    .center([0, centre[1]])
    .scale(radius)
    .translate([origin[0], origin[1]]);

const gap = (a: Point, b: readonly number[]): number => Math.hypot(a[0] - b[0]!, a[1] - b[1]!);

const shortest = (degrees: number): number => Math.abs((((degrees % 360) + 540) % 360) - 180);

describe('albers', () => {
  it('projects like d3-geo', () => {
    fc.assert(
      fc.property(options, longitude, latitude, (given, lon, lat) => {
        fc.pre(shortest(lon - given.centre[0]) < 179.9);
        const wanted = oracle(given)([lon, lat])!;
        expect(gap(albers(given)([lon, lat]), wanted)).toBeLessThan(1e-6 * given.radius);
      }),
    );
  });

  it('finds the place again from its point', () => {
    fc.assert(
      fc.property(options, longitude, latitude, (given, lon, lat) => {
        fc.pre(shortest(lon - given.centre[0]) < 179.9);
        const [backLon, backLat] = albersInverse(given)(albers(given)([lon, lat]));
        expect(backLat).toBeCloseTo(lat, 5);
        expect(shortest(backLon - lon)).toBeLessThan(1e-4);
      }),
    );
  });

  it('puts the middle of the map at its origin', () => {
    fc.assert(
      fc.property(options, (given) => {
        expect(gap(albers(given)(given.centre), given.origin)).toBeLessThan(1e-6 * given.radius);
      }),
    );
  });

  it('keeps areas: a cell of the sphere and its picture are equally large', () => {
    fc.assert(
      fc.property(
        options,
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -150, max: 150, noNaN: true }),
        (given, south, east) => {
          const project = albers(given);
          const side = 0.01;
          const west = given.centre[0] + east;
          const [ox, oy] = project([west, south]);
          // Seen from one corner: products of coordinates far from the origin would drown so small an area.
          const corner = (x: number, y: number): Point => {
            const [px, py] = project([west + x * side, south + y * side]);
            return [px - ox, py - oy];
          };
          const ring = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
          const drawn =
            Math.abs(
              ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % 4]![1] - ring[(i + 1) % 4]![0] * y, 0),
            ) / 2;
          const rad = Math.PI / 180;
          const true_ =
            given.radius ** 2 * side * rad * (Math.sin((south + side) * rad) - Math.sin(south * rad));
          expect(drawn / true_).toBeCloseTo(1, 2);
        },
      ),
    );
  });

  it('keeps lengths along its two parallels', () => {
    const project = albers({ parallels: [32, 50], centre: [57, 42], radius: 1216, origin: [0, 0] });
    for (const lat of [32, 50]) {
      const length = gap(project([60, lat]), project([60.01, lat]));
      expect(length / (1216 * 0.01 * (Math.PI / 180) * Math.cos((lat * Math.PI) / 180))).toBeCloseTo(1, 5);
    }
  });

  const region: Projection = albers({
    parallels: [32, 50],
    centre: [57, 42],
    radius: 1216,
    origin: [488, 400],
  });

  it('draws north up and east to the right in the middle of a northern map', () => {
    const [x, y] = region([57, 42]);
    expect(region([57, 43])[1]).toBeLessThan(y);
    expect(region([58, 42])[0]).toBeGreaterThan(x);
    expect(region([57, 50])[0]).toBeCloseTo(x, 9);
  });

  it('goes the short way over the date line', () => {
    const far = albers({ parallels: [30, 50], centre: [170, 40], radius: 100, origin: [0, 0] });
    expect(far([-175, 40])[0]).toBeGreaterThan(0);
    expect(far([-175, 40])[0]).toBeCloseTo(-far([155, 40])[0], 9);
  });

  it('gives longitudes between −180 and 180', () => {
    const far = { parallels: [30, 50], centre: [170, 40], radius: 100, origin: [0, 0] } as const;
    expect(albersInverse(far)(albers(far)([-175, 40]))[0]).toBeCloseTo(-175, 9);
  });
});
