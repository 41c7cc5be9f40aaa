import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, curve, evenly, lengths, middleOf, wave } from '../../../src/layout/corridor/curve.ts';
import type { Point } from '../../../src/projection/albers.ts';

const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const points = fc.array(point, { minLength: 2, maxLength: 12 });

/** A smooth line through points, span after span. */
const through = (points: readonly Point[]): Point[][] =>
  points.slice(1).map((p, i) => curve(points[i - 1], points[i]!, p, points[i + 2]));
const gap = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('curve', () => {
  it('runs through every point, a span between each two neighbours', () => {
    fc.assert(
      fc.property(points, (knots) => {
        const spans = through(knots);
        spans.forEach((span, i) => {
          expect(span[0]).toEqual(knots[i]);
          expect(span.at(-1)).toEqual(knots[i + 1]);
        });
      }),
    );
  });

  it('is finite everywhere, also where points fall together', () => {
    fc.assert(
      fc.property(points, fc.nat(11), (knots, at) => {
        const twice = [...knots.slice(0, at), ...knots.slice(at, at + 1), ...knots.slice(at)];
        for (const [x, y] of through(twice).flat())
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
    );
  });

  it('leaves a straight line straight', () => {
    for (const [x, y] of through([
      [0, 0],
      [30, 30],
      [90, 90],
      [100, 100],
    ]).flat())
      expect(x).toBeCloseTo(y, 6);
  });

  it('has pieces of about 6 px', () => {
    const [span] = through([
      [0, 0],
      [60, 0],
    ]);
    expect(span).toHaveLength(11);
  });

  it('bends smoothly: no corner sharper than 35° where the points turn by 60°', () => {
    const line = through([
      [0, 0],
      [100, 0],
      [150, 86],
    ]).flatMap((span, i) => (i ? span.slice(1) : span));
    for (let i = 2; i < line.length; i += 1) {
      const [a, b, c] = [line[i - 2]!, line[i - 1]!, line[i]!];
      const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
      expect(Math.abs(turn)).toBeLessThan((35 * Math.PI) / 180);
    }
  });

  it('does not swing out where the way turns back on itself', () => {
    const back = through([
      [0, 0],
      [100, 0],
      [10, 5],
    ]);
    for (const [x] of back.flat()) expect(x).toBeLessThanOrEqual(100.001);
  });

  it('bends nothing for a neighbour without coordinates', () => {
    const free = curve(undefined, [0, 0], [60, 0], undefined);
    expect(curve([Number.NaN, 5], [0, 0], [60, 0], [80, Number.NaN])).toEqual(free);
  });

  it('has the direction half way between both spans where they meet', () => {
    const [first, second] = through([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
    for (const [a, b] of [first!.slice(-2), second!.slice(0, 2)])
      expect(Math.atan2(b![1] - a![1], b![0] - a![0])).toBeCloseTo(Math.PI / 4, 0);
  });
});

describe('beside', () => {
  it('moves a line to its right by so many px', () => {
    expect(
      beside(
        [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
        3,
      ),
    ).toEqual([
      [0, 3],
      [10, 3],
      [20, 3],
    ]);
    expect(
      beside(
        [
          [0, 0],
          [0, 10],
        ],
        3,
      ),
    ).toEqual([
      [-3, 0],
      [-3, 10],
    ]);
  });

  it('leaves it where it is for nothing', () => {
    const line: Point[] = [
      [1, 2],
      [3, 4],
    ];
    expect(beside(line, 0)).toEqual(line);
  });

  it('moves every point by just that much', () => {
    fc.assert(
      fc.property(points, fc.double({ min: -8, max: 8, noNaN: true }), (line, by) => {
        beside(line, by).forEach((p, i) => {
          const [a, b] = [line[i - 1] ?? line[i]!, line[i + 1] ?? line[i]!];
          if (gap(a, b) > 1e-6) expect(gap(p, line[i]!)).toBeCloseTo(Math.abs(by), 6);
        });
      }),
    );
  });
});

describe('evenly', () => {
  it('keeps the ends and equal distances along the line', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 40 }), (line, spans) => {
        const total = lengths(line).at(-1)!;
        fc.pre(total > 1);
        const even = evenly(line, spans);
        expect(even).toHaveLength(spans + 1);
        expect(gap(even[0]!, line[0]!)).toBeLessThan(1e-6);
        expect(gap(even.at(-1)!, line.at(-1)!)).toBeLessThan(1e-6);
        for (let i = 1; i < even.length; i += 1)
          expect(gap(even[i - 1]!, even[i]!)).toBeLessThanOrEqual(total / spans + 1e-6);
      }),
    );
  });

  it('stays on one spot for a line without length', () => {
    expect(
      evenly(
        [
          [5, 5],
          [5, 5],
        ],
        3,
      ),
    ).toEqual([
      [5, 5],
      [5, 5],
      [5, 5],
      [5, 5],
    ]);
  });
});

describe('middleOf', () => {
  it('is half way along, not half way between the ends', () => {
    expect(
      middleOf([
        [0, 0],
        [10, 0],
        [10, 30],
      ]),
    ).toEqual([10, 10]);
  });
});

describe('wave', () => {
  it('begins and ends on the line and swings no farther than its height', () => {
    const line: Point[] = [
      [0, 0],
      [100, 0],
    ];
    const swung = wave(line, 10, 1.5);
    expect(gap(swung[0]!, [0, 0])).toBeLessThan(1e-9);
    expect(gap(swung.at(-1)!, [100, 0])).toBeLessThan(1e-6);
    const heights = swung.map(([, y]) => Math.abs(y));
    expect(Math.max(...heights)).toBeLessThanOrEqual(1.5);
    expect(Math.max(...heights)).toBeGreaterThan(1.2);
  });

  it('has whole periods: ten on 100 px', () => {
    const ups = wave(
      [
        [0, 0],
        [100, 0],
      ],
      10,
      1,
    ).filter(([, y], i, all) => i > 0 && y < 0 && all[i - 1]![1] >= 0);
    expect(ups).toHaveLength(10);
  });

  it('is a wave of one period on the shortest line', () => {
    expect(
      wave(
        [
          [0, 0],
          [1, 0],
        ],
        10,
        1,
      ),
    ).toHaveLength(7);
  });
});

describe('lengths', () => {
  it('sums up from the start', () => {
    expect(
      lengths([
        [0, 0],
        [3, 4],
        [3, 10],
      ]),
    ).toEqual([0, 5, 11]);
    expect(lengths([])).toEqual([]);
  });
});
