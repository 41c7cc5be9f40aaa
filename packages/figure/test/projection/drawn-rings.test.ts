import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/projection/albers.ts';
import { dense, edgeOf, linesIn, ringsIn } from '../../src/projection/drawn-rings.ts';
import { areaOf } from '../../src/projection/paths.ts';
import { windowOf } from '../../src/projection/window-of.ts';

const round: Point[][] = [
  [
    [121, 31],
    [-118, 34],
    [-74, 40],
    [4, 52],
    [32, 30],
    [121, 31],
  ],
];

const whole = windowOf(round);
const arctic = windowOf([
  [
    [30, 70],
    [-150, 71],
  ],
]);

/** A ring around a point, as shores run. */
const about = ([lon, lat]: Point, by: number): Point[] => [
  [lon - by, lat - by],
  [lon - by, lat + by],
  [lon + by, lat + by],
  [lon + by, lat - by],
];

describe('dense', () => {
  it('keeps every point and leaves no gap above two degrees', () => {
    const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), (line) => {
        const found = dense(line);
        for (const at of line) expect(found).toContainEqual([at[0] + 0, at[1] + 0]);
        found.slice(1).forEach((b, i) => {
          expect(Math.abs(b[0] - found[i]![0])).toBeLessThanOrEqual(2 + 1e-9);
          expect(Math.abs(b[1] - found[i]![1])).toBeLessThanOrEqual(2 + 1e-9);
        });
      }),
    );
  });
});

describe('ringsIn', () => {
  it('cuts a ring at the edge of the earth into pieces on both sides', () => {
    const cut = whole.middle! + 180;
    const pieces = ringsIn([about([cut, 0], 5)], whole);
    expect(pieces).toHaveLength(2);
    const middles = pieces.map((ring) => ring.reduce((sum, [x]) => sum + x, 0) / ring.length);
    expect(Math.abs(middles[0]! - middles[1]!)).toBeGreaterThan(whole.width / 2);
  });

  it('leaves a ring away from it whole, and of the area that it has on the sphere', () => {
    const pieces = ringsIn([about([whole.middle!, 20], 5)], whole);
    expect(pieces).toHaveLength(1);
    const band = (Math.sin((25 * Math.PI) / 180) - Math.sin((15 * Math.PI) / 180)) * ((10 * Math.PI) / 180);
    const radius = 6371 / whole.kilometres;
    expect(Math.abs(areaOf(pieces[0]!))).toBeCloseTo(band * radius ** 2, -2);
  });

  it('takes a ring around a pole for all that lies beyond it', () => {
    const polar: Point[] = Array.from({ length: 36 }).map((_, i) => [i * 10 - 180, -70]);
    const area = ringsIn([polar], whole).reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0);
    const cap = 2 * Math.PI * (1 - Math.sin((70 * Math.PI) / 180)) * (6371 / whole.kilometres) ** 2;
    expect(area / cap).toBeCloseTo(1, 1);
  });

  it('draws a ring around the middle of an azimuthal map as one ring, without a seam', () => {
    const polar: Point[] = Array.from({ length: 36 }).map((_, i) => [i * 10 - 180, 80]);
    const [ring, ...more] = ringsIn([polar], arctic);
    expect(more).toEqual([]);
    const middle = arctic.project([0, 90]);
    for (const p of ring!) {
      const away = Math.hypot(p[0] - middle[0], p[1] - middle[1]) * arctic.kilometres;
      expect(away).toBeGreaterThan(1000);
      expect(away).toBeLessThan(1250);
    }
  });

  it('lets no chord of a shore on the far side cross the picture', () => {
    const far = ringsIn([about([arctic.centre![0] + 3, -arctic.centre![1] + 1], 12)], arctic)[0]!;
    const middle = arctic.project(arctic.centre!);
    far.forEach((b, i) => {
      const a = far.at(i - 1)!;
      for (const t of [0.25, 0.5, 0.75]) {
        const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
        expect(Math.hypot(x - middle[0], y - middle[1])).toBeGreaterThan(arctic.width / 2);
      }
    });
  });
});

describe('linesIn', () => {
  it('draws a line over the edge on both sides of it', () => {
    const cut = whole.middle! + 180;
    const line: Point[] = [
      [cut - 5, 10],
      [cut + 5, 10],
    ];
    expect(linesIn([line], whole)).toHaveLength(2);
    expect(linesIn([line], arctic)).toHaveLength(1);
  });

  it('bends a straight line of latitude as the projection does', () => {
    const [line] = linesIn(
      [
        [
          [-120, 49],
          [-95, 49],
        ],
      ],
      arctic,
    );
    expect(line!.length).toBeGreaterThan(10);
  });
});

describe('edgeOf', () => {
  it('is the outline of the whole earth', () => {
    const edge = edgeOf(whole);
    const area = Math.abs(areaOf(edge)) * whole.kilometres ** 2;
    expect(area / (4 * Math.PI * 6371 ** 2)).toBeCloseTo(1, 2);
  });
});
