import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATURES } from '@keruen/data';
import { signOf } from '@keruen/figure';
import { barMarks, plainLook, reachFrom, type Lane } from '../../../src/layout/bar/bar-marks.ts';
import { row, type Part } from '../sample-rows.ts';

/** A px for a unit from zero at 300. */
const up: Lane = { start: 10, size: 20, at: (value) => 300 - value, upright: true };
const along: Lane = { start: 10, size: 20, at: (value) => 300 + value, upright: false };

const bars = (part: Part, lane = up) => barMarks(row(part), lane);

describe('barMarks', () => {
  it('stand on zero, or hang from it', () => {
    expect(bars({ value: 40 })).toMatchObject([{ x: 10, y: 260, width: 20, height: 40, toward: 'up' }]);
    expect(bars({ value: -40 })).toMatchObject([{ x: 10, y: 300, width: 20, height: 40, toward: 'down' }]);
  });

  it('lie to the end, or back to the start', () => {
    expect(bars({ value: 40 }, along)).toMatchObject([
      { x: 300, y: 10, width: 40, height: 20, toward: 'end' },
    ]);
    expect(bars({ value: -40 }, along)).toMatchObject([{ x: 260, width: 40, toward: 'start' }]);
  });

  it('are none where a number is missing, and without extent for zero', () => {
    expect(bars({ value: null })).toEqual([]);
    expect(bars({ value: 0 })).toMatchObject([{ height: 0 }]);
  });

  it('show the smallest value that is not zero', () => {
    for (const value of [1e-9, -1e-9])
      for (const [lane, side] of [
        [up, 'height'],
        [along, 'width'],
      ] as const)
        expect(bars({ value }, lane)[0]![side]).toBe(1.5);
  });

  it('are a band for a range, in the surface of its nature, on a quiet ground from zero', () => {
    for (const nature of NATURES) {
      const [ground, band, ...rest] = bars({ value: 40, high: 100, nature });
      expect(rest).toEqual([]);
      expect(ground).toMatchObject({ y: 260, height: 40, tone: 'grid', sign: signOf('statistic') });
      expect(band).toMatchObject({ y: 200, height: 60, tone: 'lapis', sign: signOf(nature, 'exact', 100) });
    }
  });

  it('carry the sign of their nature and the colour of their flow', () => {
    const [bar] = bars({ value: 1, nature: 'claim', qualifier: 'at-least', flow: 'import', id: 'c' });
    expect(bar).toMatchObject({
      tone: 'saffron',
      sign: { fill: 'tint', end: 'onward' },
      subject: 'observation:c',
    });
  });

  it('take a pattern only where they are full', () => {
    const look = (part: Part) => ({ ...plainLook(row(part)), pattern: 'dots' as const });
    const patternOf = (part: Part) => barMarks(row(part), up, look(part))[0]!.pattern;
    expect(patternOf({ value: 1 })).toBe('dots');
    expect(patternOf({ value: 1, nature: 'claim' })).toBeUndefined();
  });

  it('begin at the base and end at the value, on half pixels', () => {
    const value = fc.double({ min: -250, max: 250, noNaN: true });
    fc.assert(
      fc.property(value, value, (from, to) => {
        const one = row({ value: to });
        const [bar] = barMarks(one, up, { tone: 'lapis', reach: reachFrom(from, one) });
        const [near, far] = [300 - from, 300 - to];
        const [top, bottom] = [bar!.y, bar!.y + bar!.height];
        expect(Math.abs(Math.min(near, far) - top)).toBeLessThanOrEqual(2);
        expect(Math.abs(Math.max(near, far) - bottom)).toBeLessThanOrEqual(2);
        expect([bar!.y * 2, bar!.height * 2].every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('reachFrom', () => {
  it('goes from the base to the value, or nowhere where it is missing', () => {
    expect(reachFrom(100, row({ value: 120, high: 130 }))).toEqual([100, 120, 130]);
    expect(reachFrom(100, row({ value: null }))).toEqual([100, 100, undefined]);
  });
});
