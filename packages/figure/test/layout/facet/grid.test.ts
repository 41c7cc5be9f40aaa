import { describe, expect, it } from 'vitest';
import { BETWEEN, GAP, gridOf, HEAD, panelHeight, panelWidth } from '../../../src/layout/facet/grid.ts';

describe('the grid of panels', () => {
  it('has as many side by side as are wide enough, and no hole where fewer do', () => {
    expect(gridOf(6, 800, false)).toEqual({ columns: 3, lines: 2 });
    expect(gridOf(6, 320, false)).toEqual({ columns: 2, lines: 3 });
    expect(gridOf(6, 1200, false)).toEqual({ columns: 3, lines: 2 });
    expect(gridOf(5, 800, false)).toEqual({ columns: 3, lines: 2 });
    expect(gridOf(4, 560, false)).toEqual({ columns: 2, lines: 2 });
    expect(gridOf(7, 640, false)).toEqual({ columns: 3, lines: 3 });
  });

  it('has two side by side on the narrowest phone', () => {
    expect(gridOf(6, 280, false)).toEqual({ columns: 2, lines: 3 });
    expect(panelWidth(gridOf(6, 280, false), 280, 0)).toBe(130);
  });

  it('has wide panels where their height follows from their rows', () => {
    expect(gridOf(6, 800, true)).toEqual({ columns: 2, lines: 3 });
    expect(gridOf(6, 320, true)).toEqual({ columns: 1, lines: 6 });
  });

  it('has one panel at least, in whatever room', () => {
    expect(gridOf(3, 10, false)).toEqual({ columns: 1, lines: 3 });
  });
});

describe('a panel', () => {
  const grid = { columns: 3, lines: 2 };

  it('is as wide as its share, the gaps taken off', () => {
    const width = panelWidth(grid, 800, 0);
    expect(3 * width + 2 * GAP).toBeLessThanOrEqual(800);
    expect(3 * (width + 1) + 2 * GAP).toBeGreaterThan(800);
  });

  it('is wider where the beginnings of the others lie under the gaps before them', () => {
    const width = panelWidth(grid, 800, 40);
    expect(width + 2 * (width - 40 + GAP)).toBeLessThanOrEqual(800);
    expect(width).toBeGreaterThan(panelWidth(grid, 800, 0));
  });

  it('is a little lower than wide, within limits', () => {
    expect(panelHeight(grid, 250, false, { width: 800 })).toBe(200);
    expect(panelHeight(grid, 150, false, { width: 320 })).toBe(150);
    expect(panelHeight(grid, 900, false, { width: 900 })).toBe(260);
  });

  it('is free where its height follows from its rows', () => {
    expect(panelHeight(grid, 300, true, { width: 800 })).toBeUndefined();
  });

  it('leaves room for the headings and gaps of all lines where a height is given', () => {
    for (const tall of [true, false]) {
      const height = panelHeight(grid, 400, tall, { width: 1300, maxHeight: 300 })!;
      expect(2 * (height + HEAD) + BETWEEN).toBeLessThanOrEqual(300);
      expect(2 * (height + 1 + HEAD) + BETWEEN).toBeGreaterThan(300);
    }
  });
});
