import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTypeOf } from '@keruen/figure';
import { pointStop } from '../../src/layout/line/point-stop.ts';
import { rowStop } from '../../src/layout/rows/row-stop.ts';
import { speakRow } from '../../src/describe/chart.ts';
import { DARI, ENGLISH } from './medium.ts';
import { official, partnersOf } from './partner-years.ts';
import { row, STORY, type Part } from './sample-rows.ts';

const box = { x: 1, y: 2, width: 30, height: 40 };
const [first] = STORY.rows;
const size = { width: 400, height: 200 };

describe('rowStop', () => {
  it('is the row in words at its place, in the group of its series', () => {
    for (const { locale } of [ENGLISH, DARI])
      expect(rowStop(first!, box, STORY, locale)).toEqual({
        ...box,
        subject: 'observation:export-2018-statistic',
        label: speakRow(first!, STORY, locale),
        group: 'KAZ-AFG-export-',
      });
  });

  it('is in a group with whatever is about the same, and with nothing else', () => {
    const groupOf = (part: Part): string => rowStop(row(part), box, STORY, ENGLISH.locale).group;
    expect(groupOf({ period: '2019', nature: 'claim' })).toBe(groupOf({ period: '2022' }));
    const others: readonly Part[] = [
      {},
      { partner: 'UZB' },
      { reporter: 'UZB' },
      { product: 'HS11' },
      { flow: 'import' },
    ];
    expect(new Set(others.map(groupOf)).size).toBe(others.length);
  });

  it.each(['lines', 'rank', 'slope', 'stacked', 'mirror-statistics', 'columns'] as const)(
    'has a group for each partner in %s',
    async (name) => {
      const { layout } = await chartTypeOf(name);
      const rows = ['2022', '2023'].flatMap((year) =>
        ['ITA', 'CHN', 'RUS'].map((id) => official(id, year, 1e9)),
      );
      const { stops } = layout(partnersOf(rows), { width: 600 }, ENGLISH);
      expect(new Set(stops.map(({ group }) => group)).size).toBe(3);
    },
  );
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
