import type { Flow, TradeQuery } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type ChartTypeName, type LegendEntry, type Scene } from '@keruen/figure';
import { isDot } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { realChart } from '../real-charts.ts';
import { row, rowsOf } from '../sample-rows.ts';

const AFGHANISTAN: Partial<TradeQuery> = {
  flow: ['export', 'import', 'turnover'],
  period: '2019/2025',
};
const ALL: Partial<TradeQuery> = { partner: '*', period: '2018/2023' };

const CHARTS: readonly (readonly [ChartTypeName, Partial<TradeQuery>])[] = [
  ['lines', AFGHANISTAN],
  ['lines', ALL],
  ['slope', { ...ALL, top: 12 }],
  ['dumbbell', ALL],
  ['dumbbell', AFGHANISTAN],
  ['rank', ALL],
  ['mirror-statistics', { partner: 'UZB', period: '2020/2023' }],
];

/** Keys that show a bar where the picture has none, whose look is that of no dot. */
const barred = ({ legend, marks }: Scene): LegendEntry[] => {
  const looks = new Set(marks.filter(isDot).map(({ sign }) => `${sign?.fill} ${sign?.outline}`));
  return legend.filter(({ tone, sign, shape }) => {
    if (!tone || (sign && sign.end !== 'flat')) return false;
    return !shape || (sign && !looks.has(`${sign.fill} ${sign.outline}`));
  });
};

describe.each(CHARTS)('keys of %s', (name, asked) => {
  it.each([320, 480, 800])('are dots as in its picture, at %d px', async (width) => {
    for (const medium of [ENGLISH, RUSSIAN, DARI])
      expect(barred(await realChart(name, asked, width, medium))).toEqual([]);
  });
});

describe('lines beyond the palette', () => {
  it('are told apart by their dots, and by the same in the key', async () => {
    const scene = await realChart('slope', { ...ALL, top: 12 }, 480, ENGLISH);
    const shapes = (partner: string) =>
      new Set(
        scene.marks
          .filter(isDot)
          .filter(({ subject }) => subject?.includes(`-${partner}-`))
          .map(({ shape }) => shape),
      );
    expect([...shapes('ITA')]).toEqual(['circle']);
    const quiet = ['GRC', 'ESP', 'CHE'].map((partner) => [...shapes(partner)]);
    expect(quiet.map((of) => of.length)).toEqual([1, 1, 1]);
    expect(new Set(quiet.flat()).size).toBe(3);
    expect(scene.legend.slice(0, 3).map(({ shape }) => shape)).toEqual(quiet.flat());
  });
});

describe('a dumbbell of two periods', () => {
  it('never sets walnut against the grey of the first', async () => {
    const { layout: dumbbell } = await chartTypeOf('dumbbell');
    for (const flow of ['balance', undefined]) {
      const rows = ['AFG', 'UZB'].flatMap((partner) =>
        ['2018', '2023'].map((period, i) =>
          row({ id: `${partner}-${period}`, partner, period, flow: flow as Flow, value: (i + 1) * 1e8 }),
        ),
      );
      const { marks, legend } = dumbbell(rowsOf(rows), { width: 640 }, ENGLISH);
      expect(new Set(marks.filter(isDot).map(({ tone }) => tone))).toEqual(new Set(['axis', 'lapis']));
      expect(legend.map(({ tone, shape }) => [tone, shape])).toEqual([
        ['axis', 'circle'],
        ['lapis', 'circle'],
      ]);
    }
  });
});
