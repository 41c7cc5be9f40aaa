import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointStop } from '../../src/layout/point-stop.ts';
import { rowStop } from '../../src/layout/row-stop.ts';
import { speakRow } from '../../src/describe/chart.ts';
import { DARI, ENGLISH } from './medium.ts';
import { row, STORY } from './sample-rows.ts';

const box = { x: 1, y: 2, width: 30, height: 40 };
const [first] = STORY.rows;
const size = { width: 400, height: 200 };

describe('rowStop', () => {
  it('is the row in words at its place, in the group of its flow', () => {
    for (const { locale } of [ENGLISH, DARI])
      expect(rowStop(first!, box, STORY, locale)).toEqual({
        ...box,
        subject: 'observation:export-2018-statistic',
        label: speakRow(first!, STORY, locale),
        group: 'export',
      });
  });

  it('is in the group of its measure where it has no flow', () => {
    const gdp = row({ measure: 'gdp', flow: undefined, value: 1 });
    expect(rowStop(gdp, box, STORY, ENGLISH.locale).group).toBe('gdp');
  });
});

describe('pointStop', () => {
  const stopAt = (x: number, y: number, step: number) =>
    pointStop({ row: first!, x, y }, step, size, STORY, ENGLISH);

  it('is around its point, as wide as there is room between neighbours', () => {
    expect(stopAt(200, 100, 40)).toMatchObject({ x: 180, y: 88, width: 40, height: 24 });
    expect(stopAt(200, 100, 400)).toMatchObject({ x: 176, width: 48 });
  });

  it('is large enough for a finger even where points are close', () => {
    expect(stopAt(200, 100, 3)).toMatchObject({ width: 24, height: 24 });
  });

  it('never leaves the picture, and holds its point', () => {
    const at = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(at(400), at(200), at(600), (x, y, step) => {
        const stop = stopAt(x, y, step);
        expect(stop.x).toBeGreaterThanOrEqual(0);
        expect(stop.y).toBeGreaterThanOrEqual(0);
        expect(stop.x + stop.width).toBeLessThanOrEqual(size.width);
        expect(stop.y + stop.height).toBeLessThanOrEqual(size.height);
        expect(x).toBeGreaterThanOrEqual(stop.x);
        expect(x).toBeLessThanOrEqual(stop.x + stop.width);
        expect(y).toBeGreaterThanOrEqual(stop.y);
        expect(y).toBeLessThanOrEqual(stop.y + stop.height);
      }),
    );
  });
});
