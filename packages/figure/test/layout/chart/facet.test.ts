import type { Row, Rows } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartTypeOf,
  chartTypes,
  loadedChartType,
  mirror,
  type ChartType,
  type ChartTypeName,
  type FacetBy,
  type Scene,
} from '@keruen/figure';
import { faceted } from '../../../src/layout/chart/facet.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { faults } from '../faults.ts';
import { dotOf, isBar, isDot, isRule, isText, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { MIRROR, official, partnersOf, TOP_FIVE } from '../partner-years.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';
import { inTurn, runs } from '../../thorough.ts';

/** The types that draw rows: a table or a timeline has no panels. */
const drawing = async (name: ChartTypeName): Promise<{ name: ChartTypeName; type: ChartType }[]> => {
  const type = await chartTypeOf(name);
  return 'layout' in type ? [{ name, type }] : [];
};

const types = (await Promise.all(chartTypes.map(drawing))).flat();
const typeOf = (name: ChartTypeName) => types.find((one) => one.name === name)!.type;

const draw = (name: ChartTypeName, by: FacetBy, rows: Rows, width = 800, medium = ENGLISH): Scene =>
  faceted(typeOf(name), by).layout(rows, { width }, medium);

/** Exports and imports of three partners in three years. */
const TRADE = partnersOf(
  ['ITA', 'CHN', 'RUS'].flatMap((id, i) =>
    ['2021', '2022', '2023'].flatMap((year, at) => [
      official(id, year, (9 - 2 * i + at) * 1e9),
      official(id, year, (1 + i) * 1e9, { flow: 'import' }),
    ]),
  ),
);

const headings = ({ marks }: Scene): string[] =>
  marks
    .filter(isText)
    .filter(({ weight, size }) => weight === 600 && size === 12)
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));

describe.each(types)('small multiples of $name', ({ name, type }) => {
  it.each(['flow', 'period', 'partner', 'reporter'] as const)(
    'are sound by %s at every width, in both languages',
    (by) => {
      for (const width of inTurn([280, 320, 480, 640, 800, 1200, 1600], 0, 3))
        for (const medium of [ENGLISH, DARI])
          for (const rows of [STORY, TRADE])
            expect(faults(draw(name, by, rows, width, medium), medium)).toEqual([]);
    },
  );

  it('are sound for any rows', () => {
    const { layout } = faceted(type, 'flow');
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1600 }), fc.boolean(), (rows, width, dari) => {
        const medium = dari ? DARI : ENGLISH;
        expect(faults(layout(rows, { width }, medium), medium)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('have a stop for each row, in groups of their panel', () => {
    const { stops } = draw(name, 'flow', TRADE);
    expect(new Set(stops.map(({ subject }) => subject)).size).toBe(TRADE.rows.length);
    const panels = stops.map(({ group }) => group.split(' ')[0]);
    expect(panels).toEqual([...panels].sort());
    expect(new Set(panels)).toEqual(new Set(['0', '1']));
  });

  it('come back from two mirrors', () => {
    const scene = draw(name, 'flow', TRADE, 640, DARI);
    expect(JSON.stringify(mirror(mirror(scene)))).toBe(JSON.stringify(scene));
  });

  it('are the chart itself where there is nothing to set apart', () => {
    const one = rowsOf([row({ value: 5e8 }), row({ period: '2023', value: 6e8 })]);
    expect(draw(name, 'flow', one)).toEqual(type.layout(one, { width: 800 }, ENGLISH));
    expect(draw(name, 'flow', rowsOf([])).stops).toEqual([]);
  });
});

describe('panels', () => {
  it('have a heading each: flows as asked, partners the largest first, periods in order', () => {
    expect(headings(draw('lines', 'flow', TRADE))).toEqual(['Exports', 'Imports']);
    expect(headings(draw('lines', 'partner', TRADE))).toEqual(['Italy', 'China', 'Russian Federation']);
    expect(headings(draw('dumbbell', 'period', TRADE))).toEqual(['2021', '2022', '2023']);
    const goods = {
      ...STORY,
      rows: ['HS10', 'HS11'].map((product, i) => row({ id: product, product, value: i + 1 })),
    };
    const products = [{ id: 'HS11', edition: 'HS2022', names: { en: 'Flour' } }];
    expect(headings(draw('columns', 'product', { ...goods, products }))).toEqual(['Flour', 'HS10']);
  });

  it('have the rails of their slopes at the same places, however long their words', () => {
    const long = partnersOf([
      ...TRADE.rows,
      official('AFG', '2021', 123_456_789_000),
      official('AFG', '2023', 4_000),
    ]);
    for (const width of [320, 640, 900]) {
      const { marks } = draw('slope', 'partner', long, width);
      const heads = marks.filter(isText).filter(({ weight, size }) => weight === 600 && size === 12);
      const places = heads.map(({ x: from }, i) => {
        const dots = marks.filter(isDot).filter(({ panel }) => panel === i);
        const xs = dots.map(({ x }) => x - from);
        return [Math.min(...xs), Math.max(...xs)].map((x) => x.toFixed(3)).join(' ');
      });
      expect(heads).toHaveLength(4);
      expect(new Set(places).size).toBe(1);
    }
  });

  it('stand side by side where there is room, else under each other', () => {
    const tops = (width: number): number =>
      new Set(
        draw('lines', 'partner', TRADE, width)
          .marks.filter(isText)
          .filter(({ weight }) => weight === 600)
          .map(({ y }) => y),
      ).size;
    expect([tops(800), tops(420), tops(270)]).toEqual([1, 2, 3]);
  });

  it('leave no hole in the last line where fewer columns do', () => {
    const four = partnersOf(
      ['ITA', 'CHN', 'RUS', 'NLD'].flatMap((id, i) =>
        ['2022', '2023'].map((year) => official(id, year, (i + 1) * 1e9)),
      ),
    );
    const xs = (width: number): number =>
      new Set(
        draw('lines', 'partner', four, width)
          .marks.filter(isText)
          .filter(({ weight }) => weight === 600)
          .map(({ x }) => x),
      ).size;
    expect(xs(560)).toBe(2);
    expect(xs(800)).toBe(2);
    expect(xs(900)).toBe(4);
  });

  it('share one scale: a value has one height in all', () => {
    const scene = draw('lines', 'partner', TRADE);
    const [a, b] = [dotOf(scene, 'KAZ-ITA-export-2021')!, dotOf(scene, 'KAZ-CHN-export-2023')!];
    // Italy 2021 and China 2023 are both nine billion.
    expect(a.y).toBe(b.y);
    const bars = draw('columns', 'partner', TRADE).marks.filter(isBar);
    const height = (id: string): number =>
      bars.find(({ subject }) => subject === `observation:${id}`)!.height;
    expect(height('KAZ-ITA-export-2023') / height('KAZ-RUS-export-2023')).toBeCloseTo(11 / 7, 1);
  });

  it.each(['columns', 'bars', 'mirror'] as const)('give a value one length in all panels: %s', (name) => {
    for (const [by, width] of [
      ['flow', 700],
      ['partner', 900],
      ['partner', 320],
    ] as const) {
      const bars = draw(name, by, TRADE, width).marks.filter(isBar);
      const perBillion = bars.map(({ subject, width: w, height, toward }) => {
        const { value } = TRADE.rows.find(({ observation: { id } }) => subject === `observation:${id}`)!;
        return (toward === 'up' || toward === 'down' ? height : w) / (value! / 1e9);
      });
      expect(bars.length).toBeGreaterThanOrEqual(TRADE.rows.length);
      expect(Math.max(...perBillion) - Math.min(...perBillion)).toBeLessThan(1.5);
    }
  });

  it('share one scale along rows: in dumbbells, reports, targets and bars', () => {
    const zeros = (scene: Scene): number[] =>
      scene.marks
        .filter(isRule)
        .filter(({ tone, x1, x2 }) => tone === 'axis' && x1 === x2)
        .map(({ x1 }) => x1);
    const scene = draw('dumbbell', 'period', TRADE, 1000);
    const [first, second] = [...new Set(zeros(scene))];
    const reach = (year: string): number => dotOf(scene, `KAZ-ITA-export-${year}`)!.x;
    expect((reach('2022') - second!) / (reach('2021') - first!)).toBeCloseTo(10 / 9, 1);
    const narrow = draw(
      'mirror-statistics',
      'flow',
      { ...partnersOf(MIRROR), query: { ...STORY.query, flow: ['export', 'import'] } },
      400,
    );
    expect(new Set(zeros(narrow)).size).toBe(1);
  });

  it('share colours: a partner has the same in all', () => {
    const scene = draw('lines', 'flow', TRADE);
    for (const id of ['ITA', 'CHN', 'RUS'])
      expect(dotOf(scene, `KAZ-${id}-export-2023`)!.tone).toBe(dotOf(scene, `KAZ-${id}-import-2023`)!.tone);
    expect(labelsOf(scene)).toEqual(['Russian Federation', 'China', 'Italy']);
  });

  it('share one legend, that says each thing once', () => {
    expect(labelsOf(draw('lines', 'partner', TRADE))).toEqual(['Exports', 'Imports']);
    expect(labelsOf(draw('columns', 'flow', STORY)).filter((label) => label === 'Claim')).toHaveLength(1);
  });

  it('share the labels of an axis: the first of a line says them, and its unit', () => {
    const texts = textsOf(draw('lines', 'partner', TRADE));
    expect(texts.filter((text) => text === '0')).toHaveLength(1);
    const under = textsOf(draw('lines', 'partner', TRADE, 420));
    expect(under.filter((text) => text === '0')).toHaveLength(2);
  });

  it('are all as wide in what they draw', () => {
    const bases = draw('lines', 'partner', TRADE)
      .marks.filter(isRule)
      .filter(({ tone }) => tone === 'axis')
      .map(({ x1, x2 }) => x2 - x1);
    expect(bases).toHaveLength(3);
    expect(new Set(bases.map(Math.round)).size).toBe(1);
  });

  it('share periods: one that has no row of a year leaves its place empty', () => {
    const rows = partnersOf([
      official('ITA', '2021', 5e9),
      official('ITA', '2022', 6e9),
      official('ITA', '2023', 7e9),
      official('CHN', '2023', 4e9),
    ]);
    const scene = draw('columns', 'partner', rows, 600);
    const bars = scene.marks.filter(isBar);
    const [heads] = [scene.marks.filter(isText).filter(({ weight }) => weight === 600)];
    const from = (id: string, panel: number): number =>
      bars.find(({ subject }) => subject === `observation:${id}`)!.x - heads[panel]!.x;
    expect(from('KAZ-CHN-export-2023', 1)).toBeGreaterThan(150);
    expect(textsOf(scene).filter((text) => text === '2021')).toHaveLength(2);
  });

  it('keep rows of a ladder in one order and of one height', () => {
    const scene = draw(
      'rank',
      'flow',
      partnersOf([...TOP_FIVE, official('ITA', '2023', 1e9, { flow: 'import' })]),
      1200,
    );
    expect(dotOf(scene, 'KAZ-ITA-import-2023')!.y).toBe(dotOf(scene, 'KAZ-ITA-export-2023')!.y);
    const rows = draw('dumbbell', 'period', TRADE, 1000);
    for (const year of ['2022', '2023'])
      expect(dotOf(rows, `KAZ-RUS-export-${year}`)!.y).toBe(dotOf(rows, 'KAZ-RUS-export-2021')!.y);
  });

  it('keep remarks once', () => {
    const mirrored = {
      ...partnersOf(MIRROR),
      query: { ...STORY.query, flow: ['export', 'import'] as const },
    };
    expect(draw('mirror-statistics', 'period', mirrored).remarks).toHaveLength(1);
  });

  it('keep to a given height where they can', () => {
    const { layout } = faceted(typeOf('lines'), 'partner');
    expect(layout(TRADE, { width: 900, maxHeight: 200 }, ENGLISH).height).toBeLessThanOrEqual(200);
  });

  it('do not lie on narrow panels: columns stay columns', () => {
    const up = draw('columns', 'partner', TRADE, 800).marks.filter(isBar);
    expect(new Set(up.map(({ toward }) => toward))).toEqual(new Set(['up']));
  });

  it.each(['columns', 'mirror', 'stacked', 'growth', 'bars'] as const)(
    'are wider where they are too narrow for the names of partners: no bar of %s is nobody’s',
    (name) => {
      for (const medium of [ENGLISH, DARI])
        for (const width of [320, 480, 800]) {
          const texts = textsOf(draw(name, 'period', TRADE, width, medium));
          for (const actor of TRADE.actors.filter(({ id }) => ['ITA', 'CHN', 'RUS'].includes(id))) {
            const called = actor.names[medium === DARI ? 'fa-AF' : 'en'] ?? actor.names.en!;
            const times = texts.filter((text) => text.replace(/[\u2066-\u2069]/g, '') === called).length;
            expect([width, called, times]).toEqual([width, called, 3]);
          }
        }
    },
  );

  it('stay two beside each other on a phone where their bars are called by periods', () => {
    const rows = (name: ChartTypeName): number =>
      new Set(
        draw(name, 'partner', TRADE, 420)
          .marks.filter(isText)
          .filter(({ weight, size }) => weight === 600 && size === 12)
          .map(({ y }) => y),
      ).size;
    expect(['columns', 'mirror', 'stacked'].map((name) => rows(name as ChartTypeName))).toEqual([2, 2, 2]);
  });

  it('let the stops of a panel end where the next begins', () => {
    const { stops, width } = draw('dumbbell', 'period', TRADE, 1000);
    const inPanel = (panel: string) => stops.filter(({ group }) => group.startsWith(`${panel} `));
    const end = Math.max(...inPanel('0').map(({ x, width: w }) => x + w));
    const start = Math.min(...inPanel('1').map(({ x }) => x));
    expect(start).toBeGreaterThanOrEqual(end - 0.5);
    expect(Math.max(...stops.map(({ x, width: w }) => x + w))).toBeLessThanOrEqual(width);
  });
});

describe('chartTypeOf', () => {
  it('loads small multiples of a type once, apart from the type', async () => {
    const panels = await chartTypeOf('lines', { facet: 'flow' });
    expect(await chartTypeOf('lines', { facet: 'flow' })).toBe(panels);
    expect(loadedChartType('lines', { facet: 'flow' })).toBe(panels);
    expect(loadedChartType('lines')).not.toBe(panels);
    expect(loadedChartType('lines', { facet: 'product' })).toBeUndefined();
  });
});

describe('what a panel is given', () => {
  it('is its own rows, and those of all', () => {
    const given: { readonly own: number; readonly all: number }[] = [];
    const spy = faceted(
      {
        layout: (rows: Rows & { readonly among?: { readonly rows: readonly Row[] } | undefined }) => {
          given.push({ own: rows.rows.length, all: rows.among?.rows.length ?? 0 });
          return { width: 100, height: 100, marks: [], stops: [], legend: [], description: 'x' };
        },
      },
      'partner',
    );
    spy.layout(TRADE, { width: 800 }, ENGLISH);
    expect(given).toEqual([6, 6, 6].map((own) => ({ own, all: 18 })));
  });
});
