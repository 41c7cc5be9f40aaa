import { describe, expect, it } from 'vitest';
import { boundsOf, overlaps, signOf, type TextMark } from '@keruen/figure';

/** Every letter half as wide as it is high. */
const half = (text: string, size: number): number => text.length * size * 0.5;
const text: TextMark = { kind: 'text', x: 50, y: 20, text: 'abcd', size: 10, anchor: 'start', tone: 'ink' };

describe('boundsOf', () => {
  it.each([
    ['start', 'ltr', 50],
    ['start', 'rtl', 30],
    ['middle', 'ltr', 40],
    ['middle', 'rtl', 40],
    ['end', 'ltr', 30],
    ['end', 'rtl', 50],
  ] as const)('lets text with anchor %s in %s begin at %d', (anchor, dir, x) => {
    const box = boundsOf({ ...text, anchor }, half, dir);
    expect(box).toMatchObject({ x, width: 20 });
    expect(box?.y).toBeCloseTo(11.4);
    expect(box?.height).toBeCloseTo(11.2);
  });

  it('counts the sign at the value end of a bar', () => {
    const bar = { kind: 'bar', x: 10, y: 20, width: 8, height: 30, tone: 'lapis' } as const;
    const sign = signOf('claim', 'at-least');
    expect(boundsOf({ ...bar, toward: 'up', sign }, half)).toEqual({ x: 10, y: 13, width: 8, height: 37 });
    expect(boundsOf({ ...bar, toward: 'down', sign }, half)).toEqual({ x: 10, y: 20, width: 8, height: 37 });
    expect(boundsOf({ ...bar, toward: 'end', sign }, half)).toEqual({ x: 10, y: 20, width: 15, height: 30 });
    expect(boundsOf({ ...bar, toward: 'start', sign }, half)).toEqual({ x: 3, y: 20, width: 15, height: 30 });
    expect(boundsOf({ ...bar, toward: 'up', sign: signOf('statistic') }, half)).toEqual({
      x: 10,
      y: 20,
      width: 8,
      height: 30,
    });
  });

  it('holds lines, dots, rules and regions with their widths', () => {
    expect(
      boundsOf(
        {
          kind: 'line',
          points: [
            [0, 4],
            [10, 0],
          ],
          tone: 'ink',
          width: 2,
          stroke: 'solid',
        },
        half,
      ),
    ).toEqual({ x: -1, y: -1, width: 12, height: 6 });
    expect(boundsOf({ kind: 'dot', x: 5, y: 6, radius: 3, shape: 'ring', tone: 'ink' }, half)).toEqual({
      x: 2,
      y: 3,
      width: 6,
      height: 6,
    });
    expect(boundsOf({ kind: 'rule', x1: 8, y1: 2, x2: 0, y2: 2, tone: 'grid' }, half)).toEqual({
      x: -0.5,
      y: 1.5,
      width: 9,
      height: 1,
    });
    expect(boundsOf({ kind: 'region', x: 1, y: 2, width: 3, height: 4, tone: 'land' }, half)).toEqual({
      x: 1,
      y: 2,
      width: 3,
      height: 4,
    });
  });

  it('holds an area without a margin', () => {
    const points = [
      [4, 9],
      [10, 2],
      [16, 9],
    ] as const;
    expect(boundsOf({ kind: 'area', points, tone: 'lapis', fill: 'tint' }, half)).toEqual({
      x: 4,
      y: 2,
      width: 12,
      height: 7,
    });
  });

  it('says nothing of a ready path', () => {
    expect(
      boundsOf({ kind: 'path', d: 'M0 0', x: 0, y: 0, scale: 1, tone: 'land', fill: true, width: 1 }, half),
    ).toBeUndefined();
  });
});

describe('overlaps', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it('is false for boxes that share an edge', () => {
    expect(overlaps(box, { ...box, x: 10 })).toBe(false);
    expect(overlaps(box, { ...box, y: -10 })).toBe(false);
  });

  it('is true for boxes that share a point inside', () => {
    expect(overlaps(box, { x: 9.9, y: 9.9, width: 1, height: 1 })).toBe(true);
    expect(overlaps({ x: 4, y: 4, width: 1, height: 1 }, box)).toBe(true);
  });

  it('asks for white space where told to', () => {
    expect(overlaps(box, { ...box, x: 11 }, 2)).toBe(true);
    expect(overlaps(box, { ...box, x: 12 }, 2)).toBe(false);
  });
});
