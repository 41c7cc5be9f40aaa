import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/projection/albers.ts';
import { azimuthal, degreesBetween, RIM } from '../../src/projection/azimuthal.ts';
import { EARTH, equalEarth } from '../../src/projection/equal-earth.ts';
import { middleOf, middleOfWays, windowOf } from '../../src/projection/window-of.ts';

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);
const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('degreesBetween', () => {
  it('is what d3-geo measures', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(degreesBetween(a, b)).toBeCloseTo((geoDistance(a, b) * 180) / Math.PI, 5);
      }),
    );
  });
});

describe('azimuthal', () => {
  it('is d3-geo’s, as far as the rim', () => {
    fc.assert(
      fc.property(place, place, (centre, at) => {
        fc.pre(degreesBetween(centre, at) < RIM - 0.01);
        const d3 = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(500).translate([7, 9]);
        expect(apart(azimuthal({ centre, radius: 500, origin: [7, 9] })(at), d3(at)!)).toBeLessThan(1e-3);
      }),
    );
  });

  it('brings what lies beyond it back to the rim', () => {
    const project = azimuthal({ centre: [0, 0], radius: 1, origin: [0, 0] });
    const rim = 2 * Math.sin((RIM / 2) * (Math.PI / 180));
    for (const at of [
      [170, 5],
      [-175, -3],
      [180, 0.001],
    ] as const)
      expect(apart(project(at), [0, 0])).toBeCloseTo(rim, 9);
    expect(project([180, 0]).every(Number.isFinite)).toBe(true);
  });
});

describe('equalEarth', () => {
  it('is d3-geo’s', () => {
    fc.assert(
      fc.property(place, (at) => {
        const d3 = geoEqualEarth().scale(300).translate([0, 0]).rotate([-30, 0]);
        const own = at[0] - 30 < -180 ? at[0] + 360 : at[0];
        fc.pre(Math.abs(Math.abs(own - 30) - 180) > 0.01);
        expect(
          apart(equalEarth({ middle: 30, radius: 300, origin: [0, 0] })([own, at[1]]), d3(at)!),
        ).toBeLessThan(1e-3);
      }),
    );
  });

  it('ends where the whole earth does, and goes on beyond', () => {
    const project = equalEarth({ middle: 0, radius: 1, origin: [0, 0] });
    expect(project([180, 0])[0]).toBeCloseTo(EARTH[0], 6);
    expect(project([0, -90])[1]).toBeCloseTo(EARTH[1], 6);
    expect(project([200, 0])[0]).toBeGreaterThan(EARTH[0]);
  });
});

describe('middleOf', () => {
  it('is about as far from all that is farthest as can be, wherever most places lie', () => {
    const middle = middleOf([
      [0, 0],
      [1, 0],
      [2, 0],
      [0.5, 0],
      [60, 0],
    ]);
    expect(Math.abs(middle[0] - 30)).toBeLessThan(1);
    expect(
      Math.abs(
        middleOf([
          [170, 10],
          [-170, 10],
        ])[0],
      ),
    ).toBeGreaterThan(178);
    expect(middleOf([])).toEqual([0, 0]);
  });
});

describe('middleOfWays', () => {
  it('leaves the cut where no way leads', () => {
    expect(
      middleOfWays([
        [
          [100, 0],
          [-120, 0],
        ],
      ]),
    ).toBeCloseTo(170, -1);
    expect(
      middleOfWays([
        [
          [-70, 0],
          [100, 0],
        ],
      ]),
    ).toBeCloseTo(15, -1);
  });

  it('and where all are crossed, on one that the fewest cross', () => {
    const round: Point[][] = [
      [
        [120, 30],
        [-118, 34],
      ],
      [
        [-118, 34],
        [-74, 40],
      ],
      [
        [-74, 40],
        [4, 52],
      ],
      [
        [4, 52],
        [32, 30],
      ],
      [
        [32, 30],
        [120, 30],
      ],
      [
        [32, 30],
        [120, 30],
      ],
    ];
    const cut = middleOfWays(round) + 180;
    expect(((cut % 360) + 360) % 360 < 32 || ((cut % 360) + 360) % 360 > 120).toBe(true);
  });
});

describe('windowOf', () => {
  const near = (middle: number | undefined, [lon, lat]: Point): Point =>
    middle === undefined ? [lon, lat] : [lon - 360 * Math.round((lon - middle) / 360), lat];

  it('holds every place, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (ways) => {
          const window = windowOf(ways);
          for (const at of ways.flat()) {
            const [x, y] = window.project(near(window.middle, at));
            expect(x).toBeGreaterThanOrEqual(-1);
            expect(x).toBeLessThanOrEqual(window.width + 1);
            expect(y).toBeGreaterThanOrEqual(-1);
            expect(y).toBeLessThanOrEqual(window.height + 1);
          }
          expect(window.width).toBeGreaterThan(200);
          expect(window.height).toBeGreaterThan(200);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'the North Sea and the Baltic',
      [
        [
          [4.5, 52],
          [10, 53.5],
          [18.6, 54.4],
        ],
      ],
      true,
    ],
    [
      'over the date line',
      [
        [
          [140, 35],
          [-165, 55],
        ],
      ],
      true,
    ],
    [
      'about the pole',
      [
        [
          [30, 70],
          [-150, 71],
        ],
      ],
      true,
    ],
    [
      'from Shanghai to Rotterdam',
      [
        [
          [121.5, 31.2],
          [103.8, 1.3],
          [32.5, 30],
          [4.5, 52],
        ],
      ],
      false,
    ],
    [
      'round the earth',
      [
        [
          [121, 31],
          [-118, 34],
          [-74, 40.7],
          [4.5, 52],
          [32.5, 30],
          [121, 31],
        ],
      ],
      false,
    ],
  ] as const)('draws %s azimuthally: %s', (_, ways, isAzimuthal) => {
    const window = windowOf(ways as unknown as Point[][]);
    expect(window.centre !== undefined).toBe(isAzimuthal);
    expect(window.middle === undefined).toBe(isAzimuthal);
  });

  it('does not magnify places on one spot without end, and says how long a px is', () => {
    const window = windowOf([
      [
        [10, 50],
        [10.01, 50],
      ],
    ]);
    expect(window.width * window.kilometres).toBeGreaterThan(2290);
    expect(window.least * window.kilometres).toBeCloseTo(0.36 * 6371, 0);
    const [a, b] = [window.project([10, 50]), window.project([11, 50])];
    expect(apart(a, b) * window.kilometres).toBeCloseTo(degreesBetween([10, 50], [11, 50]) * 111.19, 0);
  });

  it('is quick for ten thousand legs', () => {
    const ways = Array.from({ length: 10_000 }).map((_, i): Point[] => [
      [(i % 360) - 180, (i % 150) - 75],
      [((i + 7) % 360) - 180, ((i + 3) % 150) - 75],
    ]);
    expect(windowOf(ways).middle).toBeDefined();
  });
});
