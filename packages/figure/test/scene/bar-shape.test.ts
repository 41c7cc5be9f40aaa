import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATURES, QUALIFIERS } from '@keruen/data';
import { barEnd, barOutline, endReach, signOf, type BarMark } from '@keruen/figure';

const bar = (part: Partial<BarMark> = {}): BarMark => ({
  kind: 'bar',
  x: 10,
  y: 20,
  width: 16,
  height: 80,
  toward: 'up',
  tone: 'lapis',
  sign: signOf('statistic'),
  ...part,
});

/** Every pair of numbers in path data. */
const pairs = (path: string): (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('barOutline', () => {
  it('is the rectangle of an exact statistic, closed', () => {
    expect(barOutline(bar())).toBe('M26 20L26 100L10 100L10 20Z');
  });

  it.each([
    ['up', [10, 20], [26, 20]],
    ['down', [10, 100], [26, 100]],
    ['end', [26, 20], [26, 100]],
    ['start', [10, 20], [10, 100]],
  ] as const)('has its value end %s', (toward, a, b) => {
    const open = barOutline(bar({ toward, sign: signOf('statistic', 'at-least') }));
    const points = pairs(open);
    expect(open.endsWith('Z')).toBe(false);
    expect([points[0], points[points.length - 1]]).toEqual(expect.arrayContaining([a, b]));
  });

  it('keeps the stroke of an outlined bar inside the bar', () => {
    for (const [x, y] of pairs(barOutline(bar({ sign: signOf('claim') })))) {
      expect(x).toBeGreaterThanOrEqual(10.75);
      expect(x).toBeLessThanOrEqual(25.25);
      expect(y).toBeGreaterThanOrEqual(20.75);
      expect(y).toBeLessThanOrEqual(99.25);
    }
  });

  it('ends softly where a value is about so much', () => {
    const wavy = barOutline(bar({ sign: signOf('statistic', 'approx') }));
    expect(wavy).toContain('Q');
    expect(wavy.endsWith('Z')).toBe(true);
  });

  it('is open at the value of a target, which its goal tick closes', () => {
    const target = bar({ sign: signOf('target') });
    expect(barOutline(target).endsWith('Z')).toBe(false);
    expect(barEnd(target)).toBe('M8 20L28 20');
  });

  it('holds only finite numbers near the bar, whatever its size and sign', () => {
    const size = fc.double({ min: 0, max: 400, noNaN: true });
    const sign = fc.tuple(fc.constantFrom(...NATURES), fc.constantFrom(...QUALIFIERS));
    const toward = fc.constantFrom('up', 'down', 'start', 'end' as const);
    fc.assert(
      fc.property(size, size, toward, sign, (width, height, side, [nature, qualifier]) => {
        const mark = bar({ width, height, toward: side, sign: signOf(nature, qualifier) });
        const path = barOutline(mark) + barEnd(mark);
        expect(path).not.toMatch(/NaN|Infinity|e/);
        // Beyond its value a forecast fades onward, as far as it says.
        const near = nature === 'forecast' ? Math.max(8, endReach(mark.sign)) : 8;
        for (const [x, y] of pairs(path)) {
          expect(x).toBeGreaterThanOrEqual(10 - near);
          expect(x).toBeLessThanOrEqual(10 + width + near);
          expect(y).toBeGreaterThanOrEqual(20 - near);
          expect(y).toBeLessThanOrEqual(20 + height + near);
        }
      }),
    );
  });
});

describe('barEnd', () => {
  it('is nothing for an exact value', () => {
    expect(barEnd(bar())).toBe('');
    expect(barEnd(bar({ sign: signOf('derived') }))).toBe('');
  });

  it('points onward beyond the value for “at least”', () => {
    const [feet, tip] = pairs(barEnd(bar({ sign: signOf('claim', 'at-least') })));
    expect(tip?.[0]).toBe(18);
    expect(tip?.[1]).toBeLessThan(feet?.[1] ?? 0);
    expect(feet?.[1]).toBeLessThan(20);
  });

  it('closes with a cap and points back for “at most”', () => {
    const [left, right, feet, tip] = pairs(barEnd(bar({ sign: signOf('claim', 'at-most') })));
    expect([left, right]).toEqual([
      [8, 20],
      [28, 20],
    ]);
    expect(tip?.[1]).toBeGreaterThan(feet?.[1] ?? Infinity);
    expect(tip?.[1]).toBeLessThan(20);
  });

  it('caps both ends of a range', () => {
    expect(barEnd(bar({ sign: signOf('claim', 'exact', 9) }))).toBe('M8 20L28 20M8 100L28 100');
  });

  it('fades onward beyond a forecast, by strokes that grow shorter', () => {
    for (const qualifier of ['exact', 'approx', 'at-least'] as const) {
      const own = barEnd(bar({ sign: signOf('statistic', qualifier) }));
      const strokes = barEnd(bar({ sign: signOf('forecast', qualifier) })).slice(own.length);
      const ends = pairs(strokes);
      const lengths = [0, 2, 4].map((i) => ends[i + 1]![0] - ends[i]![0]);
      expect(lengths).toEqual([12, 8, 4]);
      const ys = [0, 2, 4].map((i) => ends[i]![1]);
      expect(ys).toEqual([...ys].sort((a, b) => b - a));
      expect(ys[0]).toBeLessThan(Math.min(20, ...pairs(own).map(([, y]) => y)));
    }
  });

  it.each(NATURES)('stays within the reach that labels keep clear of, for a %s', (nature) => {
    for (const qualifier of QUALIFIERS) {
      const mark = bar({ sign: signOf(nature, qualifier) });
      const highest = Math.min(20, ...pairs(barEnd(mark)).map(([, y]) => y));
      expect(20 - highest).toBeLessThanOrEqual(endReach(mark.sign));
    }
  });
});
