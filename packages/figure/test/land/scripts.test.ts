import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aralToday, isAral } from '../../scripts/land-aral.ts';
import { simplify } from '../../scripts/land-arcs.ts';
import { classOf, isBorder } from '../../scripts/land-borders.ts';
import { clipLine, clipRing } from '../../scripts/land-clip.ts';
import { areaOf, linesPath, ringsPath, snap } from '../../scripts/land-path.ts';
import type { Point } from '../../src/projection/albers.ts';
import { parse, winding } from './path-data.ts';

const whole = fc.integer({ min: -3000, max: 3000 });
const vertex = fc.tuple(whole, whole);
const line = fc.array(vertex, { minLength: 2, maxLength: 40 });

describe('simplify', () => {
  it('keeps the ends and a subset of the vertices in their order', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 1e5, noNaN: true }), (given, area) => {
        const kept = simplify(given, area);
        expect(kept[0]).toBe(given[0]);
        expect(kept.at(-1)).toBe(given.at(-1));
        let from = 0;
        for (const p of kept) {
          from = (given as readonly Point[]).indexOf(p, from) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('leaves no triangle smaller than the area', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 1, max: 1e5, noNaN: true }), (given, area) => {
        const kept = simplify(given, area);
        for (let i = 1; i + 1 < kept.length; i += 1) {
          expect(Math.abs(areaOf([kept[i - 1]!, kept[i]!, kept[i + 1]!]))).toBeGreaterThanOrEqual(
            area - 1e-6,
          );
        }
      }),
    );
  });

  it('drops the smallest triangle first', () => {
    const bump: Point[] = [
      [0, 0],
      [10, 1],
      [20, 0],
      [30, 8],
      [40, 0],
    ];
    expect(simplify(bump, 20)).toEqual([
      [0, 0],
      [20, 0],
      [30, 8],
      [40, 0],
    ]);
  });
});

const frame = { left: 0, top: 0, right: 100, bottom: 50 };

describe('clipRing', () => {
  it('keeps a ring inside and drops one outside', () => {
    const inside: Point[] = [
      [10, 10],
      [20, 10],
      [20, 20],
    ];
    expect(clipRing(inside, frame)).toEqual(inside);
    expect(
      clipRing(
        [
          [200, 10],
          [220, 10],
          [220, 20],
        ],
        frame,
      ),
    ).toEqual([]);
  });

  it('gives the frame for a ring around it, whichever way it runs', () => {
    const around: Point[] = [
      [-50, -50],
      [150, -50],
      [150, 100],
      [-50, 100],
    ];
    expect(areaOf(clipRing(around, frame))).toBe(5000);
    expect(areaOf(clipRing([...around].reverse(), frame))).toBe(-5000);
  });

  it('holds no point outside, and the same points inside as before', () => {
    fc.assert(
      fc.property(
        fc.array(vertex, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 49 }),
        (ring, x, y) => {
          const cut = clipRing(ring, frame);
          for (const [px, py] of cut) {
            expect(px).toBeGreaterThanOrEqual(-1e-9);
            expect(px).toBeLessThanOrEqual(100 + 1e-9);
            expect(py).toBeGreaterThanOrEqual(-1e-9);
            expect(py).toBeLessThanOrEqual(50 + 1e-9);
          }
          const probe = [x + 0.37, y + 0.41] as const;
          expect(winding(probe, [cut])).toBe(winding(probe, [ring]));
        },
      ),
    );
  });
});

describe('clipLine', () => {
  it('keeps the runs inside with one vertex beyond either end', () => {
    const path: Point[] = [
      [-30, 5],
      [-10, 5],
      [10, 5],
      [20, 5],
      [120, 5],
      [140, 5],
      [140, 30],
      [110, 30],
      [90, 30],
    ];
    expect(clipLine(path, frame)).toEqual([
      [
        [-10, 5],
        [10, 5],
        [20, 5],
        [120, 5],
      ],
      [
        [110, 30],
        [90, 30],
      ],
    ]);
  });

  it('keeps a line inside as it is and drops one outside', () => {
    expect(
      clipLine(
        [
          [1, 1],
          [2, 2],
        ],
        frame,
      ),
    ).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
    expect(
      clipLine(
        [
          [-1, 1],
          [-2, 2],
        ],
        frame,
      ),
    ).toEqual([]);
  });
});

describe('path data', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        expect(parse(linesPath(lines))).toEqual(lines.map((one) => ({ line: one, closed: false })));
        expect(parse(ringsPath(lines))).toEqual(lines.map((one) => ({ line: one, closed: true })));
      }),
    );
  });

  it('is written with as few signs as can be read', () => {
    expect(
      linesPath([
        [
          [1, 2],
          [3, -4],
          [3, 5],
        ],
      ]),
    ).toBe('M1 2l2-6 0 9');
    expect(
      ringsPath([
        [
          [-1, -2],
          [-3, 4],
          [5, 6],
        ],
      ]),
    ).toBe('M-1-2l-2 6 8 2z');
  });

  it('snaps to whole units without doubles and spikes', () => {
    expect(
      snap([
        [0.2, 0.4],
        [0.4, 0.1],
        [5.6, 5.4],
        [0.1, 0.3],
        [9, 9],
      ]),
    ).toEqual([
      [0, 0],
      [9, 9],
    ]);
  });
});

describe('classOf', () => {
  it.each([
    ['Russia', 'Ukraine', 33.7, 46.1, 'disputed'],
    ['Russia', 'Ukraine', 38.2, 49, 'international'],
    ['India', 'Pakistan', 74, 34.4, 'disputed'],
    ['India', 'Pakistan', 71, 28, 'international'],
    ['China', 'India', 78.7, 33.6, 'disputed'],
    ['China', 'India', 82, 30, 'international'],
    ['Siachen Glacier', 'China', 77, 35.5, 'disputed'],
    ['Israel', 'Palestine', 35, 32, 'disputed'],
    ['Jordan', 'Palestine', 35.5, 32, 'disputed'],
    ['Israel', 'Jordan', 35.2, 30.5, 'international'],
    ['Israel', 'Egypt', 34.6, 30.5, 'international'],
    ['Israel', 'Syria', 35.8, 33, 'disputed'],
    ['Lebanon', 'Syria', 36.3, 34, 'international'],
    ['Cyprus', 'N. Cyprus', 33.3, 35.1, 'disputed'],
    ['Afghanistan', 'Pakistan', 71.09, 34.12, 'international'],
    ['Kazakhstan', 'Uzbekistan', 69.2, 41.4, 'international'],
  ] as const)('%s and %s at %d, %d: %s', (a, b, lon, lat, wanted) => {
    expect(classOf({ between: [a, b], at: [lon, lat] })).toBe(wanted);
    expect(classOf({ between: [b, a], at: [lon, lat] })).toBe(wanted);
  });
});

describe('isBorder', () => {
  it('draws no line around what coarser editions have in the outline of a state', () => {
    expect(isBorder(['Kazakhstan', 'Baikonur'])).toBe(false);
    expect(isBorder(['Cyprus', 'Akrotiri'])).toBe(false);
    expect(isBorder(['Dhekelia', 'Cyprus U.N. Buffer Zone'])).toBe(false);
  });

  it('draws every other, the line across Cyprus once', () => {
    expect(isBorder(['Kazakhstan', 'Uzbekistan'])).toBe(true);
    expect(isBorder(['N. Cyprus', 'Cyprus U.N. Buffer Zone'])).toBe(true);
    expect(isBorder(['N. Cyprus', 'Cyprus'])).toBe(true);
  });
});

describe('the Aral Sea', () => {
  const old: Point[] = [
    [58.3, 44.5],
    [60.1, 44.2],
    [60, 45.8],
    [61.3, 46.4],
    [60.2, 46.7],
    [58.5, 45.9],
  ];

  it('is known by where it lies', () => {
    expect(isAral(old)).toBe(true);
    expect(
      isAral([
        [57.4, 41.9],
        [57.6, 42],
        [57.5, 41.7],
      ]),
    ).toBe(false);
  });

  it('is the northern sea and the western basin, the eastern basin dry', () => {
    const today = aralToday(old);
    expect(today).toHaveLength(2);
    expect(winding([60.7, 46.4], today)).not.toBe(0);
    expect(winding([58.8, 45.2], today)).not.toBe(0);
    expect(winding([59.8, 45], today)).toBe(0);
  });
});
