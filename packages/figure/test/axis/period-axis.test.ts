import { describe, expect, it } from 'vitest';
import { boundsOf, overlaps } from '@keruen/figure';
import { periodAxis } from '../../src/axis/period-axis.ts';

const letters = (text: string, size: number): number => text.length * size * 0.5;

const years = (count: number, width: number) =>
  [...new Array(count).keys()].map((i) => ({
    text: String(2000 + i),
    x: 40 + i * width,
    width,
    kept: false,
  }));

describe('periodAxis', () => {
  it('centres every label under its band where there is room', () => {
    const labels = periodAxis(years(4, 50), 200, [40, 240], letters);
    expect(labels.map(({ text, x, y, anchor }) => [text, x, y, anchor])).toEqual([
      ['2000', 65, 200, 'middle'],
      ['2001', 115, 200, 'middle'],
      ['2002', 165, 200, 'middle'],
      ['2003', 215, 200, 'middle'],
    ]);
  });

  it('keeps every second, third … where there is not', () => {
    const labels = periodAxis(years(50, 10), 200, [0, 560], letters);
    const shown = labels.map(({ text }) => Number(text));
    expect(shown[0]).toBe(2000);
    expect(new Set(shown.slice(1).map((year, i) => year - (shown[i] ?? 0)))).toEqual(new Set([3]));
  });

  it('keeps the label of a range whatever must go', () => {
    const range = { text: '2024–2025', x: 540, width: 20, kept: true };
    const labels = periodAxis([...years(50, 10), range], 200, [40, 560], letters);
    expect(labels.map(({ text }) => text)).toContain('2024–2025');
  });

  it('never lets labels touch or leave', () => {
    for (const width of [1, 2, 5, 9, 17, 23, 31]) {
      const stop = 40 + width * 40;
      const boxes = periodAxis(years(40, width), 200, [40, stop], letters).map((mark) =>
        boundsOf(mark, letters)!,
      );
      boxes.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(40);
        expect(a.x + a.width).toBeLessThanOrEqual(stop);
        boxes.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false));
      });
    }
  });

  it('has no labels without periods', () => {
    expect(periodAxis([], 10, [0, 100], letters)).toEqual([]);
  });
});
