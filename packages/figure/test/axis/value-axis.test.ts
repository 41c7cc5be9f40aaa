import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear } from '@keruen/figure';
import { axisGutter, fewTicks, tickLabels, valueAxis } from '../../src/axis/value-axis.ts';
import { locale as en } from '../../src/locale/languages/en.ts';

const letters = (text: string, size: number): number => text.length * size;

describe('fewTicks', () => {
  it('are two to five round values within the domain', () => {
    const value = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(value, value, fc.integer({ min: -3, max: 9 }), (low, high, power) => {
        const domain = [-low * 10 ** power, high * 10 ** power] as const;
        const values = fewTicks(domain);
        expect(values.length).toBeGreaterThanOrEqual(1);
        expect(values.length).toBeLessThanOrEqual(5);
        for (const tick of values) expect(tick >= domain[0] && tick <= domain[1]).toBe(true);
      }),
    );
  });

  it('always hold zero, where bars begin', () => {
    for (const high of [1, 7, 978e6, 4e9, 1.7e308]) expect(fewTicks([0, high])).toContain(0);
    expect(fewTicks([-6e8, 1.1e9])).toContain(0);
  });

  it('are those of the first chart', () => {
    expect(fewTicks([0, 4e9])).toEqual([0, 1e9, 2e9, 3e9, 4e9]);
  });
});

describe('tickLabels', () => {
  it('say the unit once, at the top', () => {
    expect(tickLabels([0, 2e9, 4e9], 'USD', en).map(({ text }) => text)).toEqual(['0', '2bn', '$4bn']);
  });

  it('say per cent at every value', () => {
    expect(tickLabels([0, 50], 'percent', en).map(({ text }) => text)).toEqual(['0%', '50%']);
  });
});

describe('axisGutter', () => {
  const labels = [
    { value: 0, text: '0' },
    { value: 1, text: '$1bn' },
  ];

  it('holds the widest label and a gap', () => {
    expect(axisGutter(labels, 640, letters)).toBe(4 * 11 + 8);
  });

  it('is none where labels would take more than a quarter', () => {
    expect(axisGutter(labels, 100, letters)).toBe(0);
  });
});

describe('valueAxis', () => {
  const at = linear([0, 10], [100, 0]);
  const labels = [0, 5, 10].map((value) => ({ value, text: String(value) }));

  it('draws a thin rule for every value but zero, which is the axis', () => {
    const { grid, zero } = valueAxis(labels, at, 40, 300);
    expect(grid.map(({ y1, x1, x2, tone }) => [y1, x1, x2, tone])).toEqual([
      [50, 40, 300, 'grid'],
      [0, 40, 300, 'grid'],
    ]);
    expect(zero).toMatchObject([{ y1: 100, y2: 100, tone: 'axis' }]);
  });

  it('sets labels at the end of the gutter, on their rules', () => {
    const { labels: texts } = valueAxis(labels, at, 40, 300);
    expect(texts.map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
      [32, 104, 'end'],
      [32, 54, 'end'],
      [32, 4, 'end'],
    ]);
  });

  it('has no labels without a gutter', () => {
    expect(valueAxis(labels, at, 0, 300).labels).toEqual([]);
  });
});
