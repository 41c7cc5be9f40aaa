import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, chartTypes, mirror, type ChartType } from '@keruen/figure';
import { anyRows } from './arbitrary-rows.ts';
import { faults } from './faults.ts';
import { DARI, ENGLISH } from './medium.ts';
import { CHANGES, exportTo, LONG_NAMES, manyOf, ONE_YEAR, TWO_YEARS, unnamed } from './partner-rows.ts';
import { row, rowsOf, STORY } from './sample-rows.ts';
import { runs } from '../thorough.ts';

const WIDTHS = [280, 320, 360, 400, 479, 480, 512, 560, 600, 640, 720, 800, 960, 1100, 1280, 1440, 1600];

const all = await Promise.all(chartTypes.map(async (name) => ({ name, type: await chartTypeOf(name) })));

/** Every type that draws rows; the others have an answer of their own, or no picture. */
const types = all.flatMap(({ name, type }) => {
  if (!('layout' in type)) return [];
  const { layout, scales = [] }: ChartType = type;
  return [{ name, layout, scales }];
});

it('holds every type that draws rows', () => {
  const others = all.map(({ name }) => name).filter((name) => !types.some((one) => one.name === name));
  expect(others).toEqual(['timeline', 'table']);
});

const scaled = types.flatMap(({ name, layout, scales }) => scales.map((scale) => ({ name, layout, scale })));

describe.each(scaled)('$name on the scale “$scale”', ({ layout, scale }) => {
  it('lays out any rows at any width without a fault, a stop for each', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1600 }), fc.boolean(), (rows, width, dari) => {
        const medium = { ...(dari ? DARI : ENGLISH), scale };
        const scene = layout(rows, { width }, medium);
        expect(faults(scene, medium)).toEqual([]);
        expect(scene.stops).toHaveLength(rows.rows.length);
      }),
      { numRuns: runs(150) },
    );
  });

  it('is the same for the same data, and another than the linear one', () => {
    const medium = { ...ENGLISH, scale };
    const scene = layout(STORY, { width: 640 }, medium);
    expect(layout(STORY, { width: 640 }, medium)).toEqual(scene);
    expect(layout(STORY, { width: 640 }, ENGLISH).marks).not.toEqual(scene.marks);
  });
});

describe.each(types)('$name', ({ layout }) => {
  it.each(WIDTHS)('lays out the first chart at %d px without a fault', (width) => {
    for (const medium of [ENGLISH, DARI])
      expect(faults(layout(STORY, { width }, medium), medium)).toEqual([]);
  });

  it('lays out any rows at any width without a fault', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1600 }), fc.boolean(), (rows, width, dari) => {
        const medium = dari ? DARI : ENGLISH;
        expect(faults(layout(rows, { width }, medium), medium)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  const extremes = {
    'one datum': [row({ value: 5e8 })],
    'two data': [row({ value: 5e8 }), row({ flow: 'import', value: 4e6 })],
    'one missing datum': [row({ value: null, missing: 'not-reported' })],
    'all missing': ['2019', '2020', '2021'].map((period) =>
      row({ period, value: null, missing: 'suppressed' }),
    ),
    'all zero': [row({ value: 0 }), row({ flow: 'import', value: 0 })],
    'the ends of the doubles': [row({ value: 1e308 }), row({ flow: 'import', value: -1e308 })],
    'only negative values': [
      row({ flow: 'balance', value: -4e8 }),
      row({ flow: 'balance', period: '2023', value: -9e8 }),
    ],
    'a number that is none': [
      row({ value: Number.NaN }),
      row({ flow: 'import', value: Infinity, high: Number.NaN }),
    ],
    '50 periods': [...new Array(50).keys()].map((i) => row({ period: String(1975 + i), value: i * 1e7 })),
    '8 partners of one period': ONE_YEAR.rows,
    '8 partners of two periods': TWO_YEARS.rows,
    'names longer than a phone is wide': LONG_NAMES.rows,
    '50 partners of one period': unnamed(50, ['2023']).rows,
    '50 series': unnamed(50, ['2021', '2022', '2023']).rows,
    'changes between two levels': CHANGES.rows,
    'negative and positive parts': [
      exportTo('ITA', '2022', 4e8),
      exportTo('CHN', '2022', -3e8),
      exportTo('RUS', '2022', -2e8),
    ],
    '300 periods': [...new Array(300).keys()].map((i) => row({ period: String(1700 + i), value: i * 1e7 })),
  };

  it.each(Object.entries(extremes))('is sound for %s', (_, rows) => {
    for (const width of [280, 520, 1600]) {
      const scene = layout(manyOf(rows), { width }, ENGLISH);
      expect(faults(scene, ENGLISH)).toEqual([]);
      expect(scene.stops).toHaveLength(rows.length);
    }
  });

  it('says that there is nothing, no higher than the sentence needs', () => {
    const scene = layout(rowsOf([]), { width: 640 }, ENGLISH);
    expect(scene).toMatchObject({
      width: 640,
      marks: [{ kind: 'text', text: scene.description }],
      stops: [],
      legend: [],
    });
    expect(scene.height).toBeLessThan(40);
    expect(scene.description).not.toBe('');
  });

  it.each([0, -5, 1, 50, Number.NaN, Infinity])('is sound in a box %d px wide', (width) => {
    expect(faults(layout(STORY, { width }, ENGLISH), ENGLISH)).toEqual([]);
  });

  it('is the same for the same data', () => {
    expect(layout(STORY, { width: 640 }, ENGLISH)).toEqual(layout(STORY, { width: 640 }, ENGLISH));
  });

  it.each([320, 640])('comes back from two mirrors at %d px', (width) => {
    const scene = layout(STORY, { width }, DARI);
    expect(JSON.stringify(mirror(mirror(scene)))).toBe(JSON.stringify(scene));
  });

  it('has one stop per row, each at least 24 px high, named and in the group of its series', () => {
    for (const width of [320, 960]) {
      const { stops } = layout(STORY, { width }, ENGLISH);
      expect(stops).toHaveLength(STORY.rows.length);
      expect(new Set(stops.map(({ group }) => group))).toEqual(
        new Set(['export', 'import', 'turnover'].map((flow) => `KAZ-AFG-${flow}-`)),
      );
      for (const stop of stops) {
        expect(stop.height).toBeGreaterThanOrEqual(24);
        expect(stop.label.length).toBeGreaterThan(10);
      }
    }
  });
});
