import { parsePeriod, type Rows, type TradeQuery } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import {
  chartTypeOf,
  loadedChartType,
  STANDING_FROM,
  type ChartType,
  type Medium,
  type Scene,
} from '@keruen/figure';
import { chartBands } from '../../src/layout/rows/chart-bands.ts';
import { locale as kk } from '../../src/locale/languages/kk.ts';
import { locale as ps } from '../../src/locale/languages/ps.ts';
import { formatPeriod } from '../../src/locale/period.ts';
import { isText } from './kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from './medium.ts';
import { realRows } from './real-charts.ts';
import { row, rowsOf, STORY } from './sample-rows.ts';

const MEDIA: readonly Medium[] = [
  ENGLISH,
  RUSSIAN,
  DARI,
  { ...ENGLISH, locale: kk },
  { ...ENGLISH, locale: ps },
];

const { layout: columns } = await chartTypeOf('columns');
const { layout: mirror } = await chartTypeOf('mirror');
const { layout: stacked } = await chartTypeOf('stacked');
const { layout: lines } = await chartTypeOf('lines');
const { layout: standing } = loadedChartType('columns', { wide: true }) as ChartType;

const AFGHANISTAN: Partial<TradeQuery> = { flow: ['export', 'import', 'turnover'], period: '2019/2025' };

const answers: readonly (readonly [name: string, rows: Rows])[] = [
  ['the first chart', STORY],
  ['the years since 2019', await realRows('columns', AFGHANISTAN)],
  ['all there is of Afghanistan', await realRows('columns', { flow: ['export', 'import', 'turnover'] })],
  ['exports since 2021', await realRows('columns', { period: '2021/2025' })],
  ...(await Promise.all(
    ['UZB', 'TKM', 'IRN'].map(async (partner) => [partner, await realRows('columns', { partner })] as const),
  )),
];

const told = ({ marks }: Scene): ReadonlyMap<string, number> =>
  new Map(marks.filter(isText).map(({ text, x }) => [text, x]));

/** Ranges whose name is nowhere, or not under their own bars; a picture without a time axis names every band in its rows. */
function unnamed(scene: Scene, rows: Rows, { locale, measure }: Medium): string[] {
  if (!scene.time) return [];
  const texts = scene.marks.filter(isText);
  const grounds = scene.marks.filter((mark) => mark.kind === 'region');
  return chartBands(rows, locale)
    .bands.filter(({ apart }) => apart)
    .flatMap(({ name }, i) => {
      const { x, width } = grounds[i]!;
      const half = measure(name, 12) / 2;
      const inside = texts.some(
        (mark) => mark.text === name && mark.x - half >= x - 1 && mark.x + half <= x + width + 1,
      );
      return inside ? [] : [name];
    });
}

describe.each(answers)('the axis of %s', (_, rows) => {
  it.each([480, 520, 560, 640, STANDING_FROM, 800, 960])(
    'names every range under its own bars at %d px',
    (width) => {
      for (const medium of MEDIA)
        for (const layout of width < STANDING_FROM ? [columns, mirror] : [columns, mirror, standing])
          expect(unnamed(layout(rows, { width }, medium), rows, medium)).toEqual([]);
    },
  );
});

const monthly = (count: number): string[] =>
  [...new Array(count).keys()].map(
    (i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
const yearly = (from: number, count: number): string[] =>
  [...new Array(count).keys()].map((i) => String(from + i));
const official = (periods: readonly string[]): Rows =>
  rowsOf(
    periods.map((period, i) => ({ ...row({ id: `o${i}`, period, value: 1e8 + i * 1e7 }), line: 'one' })),
  );

/** Months from one named period to the next. */
function distances(scene: Scene, periods: readonly string[], { locale }: Medium): Set<number> {
  const texts = told(scene);
  const months = periods
    .map((text) => parsePeriod(text)!)
    .filter((period) => texts.has(formatPeriod(period, locale)))
    .map(({ from }) => from!.year * 12 + (from!.month ?? 1) - 1);
  return new Set(months.slice(1).map((month, i) => month - months[i]!));
}

describe('an axis without room for all', () => {
  const series = {
    months: monthly(24),
    few: monthly(8),
    thirty: yearly(1994, 30),
    hundred: yearly(1924, 100),
  };

  it.each(Object.entries(series))('names %s at round distances from round dates', (_, periods) => {
    const rows = official(periods);
    for (const medium of MEDIA)
      for (const layout of [columns, mirror, stacked, lines])
        for (const width of [480, 640, 800, 1000]) {
          const steps = [...distances(layout(rows, { width }, medium), periods, medium)];
          expect(steps).toHaveLength(1);
          expect([1, 2, 3, 6, 12, 24, 60, 120, 240, 600]).toContain(steps[0]);
        }
  });

  it('names the same years under columns and lines', () => {
    for (const [layout, width] of [
      [columns, 480],
      [lines, 320],
    ] as const) {
      const texts = told(layout(official(series.thirty), { width }, ENGLISH));
      for (const year of ['1995', '2005', '2015']) expect([...texts.keys()]).toContain(year);
      expect([...texts.keys()]).not.toContain('1994');
    }
  });

  it('fills the plot with the months there are', () => {
    const { time, width } = lines(official(series.few), { width: 640 }, ENGLISH);
    expect(time!.periods.at(-1)!.x2).toBeCloseTo(width, 0);
  });

  it('lies where not each of a few can be named', () => {
    const periods = ['2008', '2012', '2015', '2016', '2019', '2022-08', '2023-09', '2024-01'];
    const scene = columns(official(periods), { width: 480 }, ENGLISH);
    expect(scene.time).toBeUndefined();
    expect([...told(scene).keys()]).toEqual(expect.arrayContaining(['2012', 'August 2022']));
    expect(columns(official(periods), { width: 1200 }, ENGLISH).time).toBeDefined();
  });
});
