import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTypeOf } from '@keruen/figure';
import { textBounds } from '../../../src/scene/bounds.ts';
import { chartHeight, emptyScene, sentenceScene, soundWidth } from '../../../src/layout/empty-scene.ts';
import { plotOf } from '../../../src/layout/rows/plot.ts';
import { isText } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf } from '../sample-rows.ts';

describe('plotOf', () => {
  it('maps the domain from the foot to the head of the plot', () => {
    const { y, top, bottom } = plotOf([0, 100], 'USD', { width: 600 }, 0, ENGLISH);
    expect([y(0), y(100)]).toEqual([bottom, top]);
    expect(y(50)).toBe((top + bottom) / 2);
  });

  it('keeps room at its end for names', () => {
    expect(plotOf([0, 100], 'USD', { width: 600 }, 80, ENGLISH)).toMatchObject({ width: 600, right: 520 });
  });

  it('has room for the words of the axis, and none where there is no axis', () => {
    const few = plotOf([0, 4e9], 'USD', { width: 600 }, 0, ENGLISH);
    const none = plotOf(undefined, 'USD', { width: 600 }, 0, ENGLISH);
    expect(few.axis.labels.length).toBeGreaterThan(1);
    expect(none.axis.labels).toEqual([]);
    expect(few.left).toBeGreaterThan(none.left);
  });

  it('has a zero line, but none on a logarithmic scale', () => {
    const log = { ...ENGLISH, scale: 'log' } as const;
    expect(plotOf([0, 100], 'USD', { width: 600 }, 0, ENGLISH).axis.zero).toHaveLength(1);
    const { axis, y, top, bottom } = plotOf([1, 100], 'USD', { width: 600 }, 0, log);
    expect(axis.zero).toEqual([]);
    expect(y(10)).toBeCloseTo((top + bottom) / 2, 6);
  });

  it('is straight where a domain has zero, whatever is asked', () => {
    const straight = plotOf([0, 100], 'USD', { width: 600 }, 0, ENGLISH);
    const asked = plotOf([0, 100], 'USD', { width: 600 }, 0, { ...ENGLISH, scale: 'log' });
    expect([0, 25, 100].map(asked.y)).toEqual([0, 25, 100].map(straight.y));
    expect(asked.axis).toEqual(straight.axis);
  });

  it('is never lower than can be read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10, max: 2000 }),
        fc.integer({ min: 0, max: 900 }),
        (width, maxHeight) => {
          const { top, bottom, height, left, right } = plotOf(
            [0, 4e9],
            'USD',
            { width, maxHeight },
            0,
            ENGLISH,
          );
          expect(bottom - top).toBeGreaterThanOrEqual(60);
          expect(height).toBeGreaterThan(bottom);
          expect(right).toBeGreaterThan(left);
        },
      ),
    );
  });
});

describe('the room of a chart', () => {
  it('is as wide as its box, but never too narrow to draw in', () => {
    expect([600.7, 20, -5, Number.NaN, Infinity].map((width) => soundWidth({ width }))).toEqual([
      600, 130, 130, 130, 130,
    ]);
  });

  it('is a calm landscape, no higher than it may be', () => {
    expect(chartHeight({ width: 600 })).toBe(324);
    expect(chartHeight({ width: 200 })).toBe(200);
    expect(chartHeight({ width: 3000 })).toBe(420);
    expect(chartHeight({ width: 600, maxHeight: 150 })).toBe(150);
    expect(chartHeight({ width: 600, maxHeight: 900 })).toBe(324);
  });
});

describe('a plot in which nothing rises', () => {
  it.each(['lines', 'area', 'columns', 'stacked', 'growth'] as const)('is low: %s', async (name) => {
    const { layout } = await chartTypeOf(name);
    const rows = (value: number | null) =>
      rowsOf(['2020', '2021'].map((period) => row({ id: period, period, value, missing: 'unknown' })));
    const heightOf = (value: number | null) => layout(rows(value), { width: 800 }, ENGLISH).height;
    expect(heightOf(null)).toBeLessThan(140);
    expect(heightOf(5e8)).toBeGreaterThan(300);
  });
});

describe('a picture without data', () => {
  it('says so in the language of the figure, as low as its sentence', () => {
    for (const medium of [ENGLISH, DARI]) {
      const { marks, stops, description, height } = emptyScene(rowsOf([]), { width: 600 }, medium);
      expect(marks.filter(isText)).toMatchObject([{ x: 0, anchor: 'start', text: description }]);
      expect(height).toBeLessThan(40);
      expect(description).toBe(medium.locale.words.frame.noData);
      expect(stops).toEqual([]);
    }
  });

  it('stands in two lines where the room is too narrow for one', () => {
    const { marks, description, height } = emptyScene(rowsOf([]), { width: 130 }, ENGLISH);
    const lines = marks.filter(isText);
    expect(lines).toHaveLength(2);
    expect(lines.map(({ text }) => text).join(' ')).toBe(description);
    for (const { text, size } of lines) expect(ENGLISH.measure(text, size)).toBeLessThanOrEqual(130);
    const ends = lines.map((line) => textBounds(line, ENGLISH.measure)).map((box) => box.y + box.height);
    expect(ends[0]!).toBeLessThanOrEqual(textBounds(lines[1]!, ENGLISH.measure).y);
    expect(ends[1]!).toBeLessThanOrEqual(height);
  });

  it('is what any other sentence in its place is', () => {
    expect(sentenceScene('Nothing', { width: 400, maxHeight: 100 }, ENGLISH)).toMatchObject({
      width: 400,
      description: 'Nothing',
      legend: [],
    });
  });
});
