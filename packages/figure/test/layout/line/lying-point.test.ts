import fc from 'fast-check';
import { QUALIFIERS } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { lyingPoint } from '../../../src/layout/line/lying-point.ts';
import { REACH } from '../../../src/layout/line/point-marks.ts';
import { boundsOf } from '../../../src/scene/bounds.ts';
import { isDot, isLine } from '../kinds.ts';
import { row, type Part } from '../sample-rows.ts';

/** A px for a unit from 100. */
const marks = (part: Part) => lyingPoint(row(part), 50, (value) => 100 + value, 'lapis', 3);

/** The px that strokes reach, of all of them. */
const xs = (part: Part): number[] =>
  marks(part)
    .filter(isLine)
    .flatMap(({ points }) => points.map(([x]) => x));

describe('lyingPoint', () => {
  it('is a dot on its line where its value is', () => {
    expect(marks({ value: 40 })).toMatchObject([{ kind: 'dot', x: 140, y: 50, radius: 3, tone: 'lapis' }]);
    expect(marks({ value: null })).toEqual([]);
  });

  it('points to greater values for at least, to smaller ones for at most', () => {
    for (const x of xs({ value: 40, qualifier: 'at-least' })) expect(x).toBeGreaterThan(140);
    for (const x of xs({ value: 40, qualifier: 'at-most' }))
      expect(Math.abs(x - 140)).toBeLessThanOrEqual(REACH);
    expect(Math.min(...xs({ value: 40, qualifier: 'at-most' }))).toBeLessThan(140);
  });

  it('lies along the line for a range, with caps at both ends', () => {
    const range = marks({ value: 40, high: 90 });
    const corners = range.flatMap((mark) => (mark.kind === 'area' ? mark.points : []));
    expect(new Set(corners.map(([x]) => x))).toEqual(new Set([140, 190]));
    const caps = range.filter(isLine).map(({ points }) => points.map(([x]) => x));
    expect(caps).toEqual([
      [140, 140],
      [190, 190],
    ]);
  });

  it('keeps its sign within its reach, whatever its qualifier', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUALIFIERS), fc.integer({ min: -90, max: 400 }), (qualifier, value) => {
        for (const mark of marks({ value, qualifier })) {
          const { x, y, width, height } = boundsOf(mark, () => 0)!;
          expect(x).toBeGreaterThanOrEqual(100 + value - REACH - 1);
          expect(x + width).toBeLessThanOrEqual(100 + value + REACH + 1);
          expect(y).toBeGreaterThanOrEqual(50 - REACH);
          expect(y + height).toBeLessThanOrEqual(50 + REACH);
        }
        expect(marks({ value, qualifier }).filter(isDot)).toHaveLength(1);
      }),
    );
  });
});
