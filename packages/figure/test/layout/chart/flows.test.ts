import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  chartTypeOf,
  mirror,
  overlaps,
  type AreaMark,
  type BarMark,
  type Mark,
  type Scene,
  type TextMark,
} from '@keruen/figure';
import { faults } from '../faults.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { realChart } from '../real-charts.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';
import { official, partnersOf, sectionRows, sections } from '../whole-rows.ts';

const { layout: flows } = await chartTypeOf('flows');

const isRibbon = (mark: Mark): mark is AreaMark => mark.kind === 'area';
const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const ribbonsOf = ({ marks }: Scene): AreaMark[] => marks.filter(isRibbon);
const textsOf = ({ marks }: Scene): string[] => marks.filter(isText).map(({ text }) => plain(text));
const xs = ({ points }: AreaMark): number[] => points.map(([x]) => x);

const both = rowsOf([...partnersOf([60e9, 20e9, 1e9]), ...partnersOf([30e9, 10e9], { flow: 'import' })]);

const draw = (rows = both, width = 800, medium = ENGLISH): Scene => flows(rows, { width }, medium);

it.each([ENGLISH, RUSSIAN, DARI])(
  'flows of goods leave no good without a name on a phone: $locale.tag',
  async (medium) => {
    const asked = { partner: 'WLD', product: ['*'], flow: ['export'], period: '2021' } as const;
    for (const width of [256, 272, 296, 336]) {
      const { marks } = await realChart('flows', asked, width, medium);
      const named = new Set(marks.filter(isText).map(({ subject }) => subject));
      expect(marks.filter(isBar).filter(({ subject }) => !named.has(subject))).toEqual([]);
    }
  },
);

it.each([280, 320, 400])(
  'flows of several reporters name each at %i px, also where names are longer than the picture',
  (width) => {
    const names = [
      'Mineral or chemical fertilisers, nitrogenous, whether or not in aqueous solution',
      'Barley of the first and second grade and other cereals for sowing',
    ];
    const part = (i: number, flow: 'export' | 'import') => ({
      ...row({ id: `${flow}-${i}`, reporter: `X${i}`, partner: undefined, flow, value: 9e7 - i * 2e7 }),
      line: `${i}|${flow}`,
    });
    const rows = rowsOf([0, 1].flatMap((i) => [part(i, 'export'), part(i, 'import')]));
    const actors = names.map(
      (en, i) => ({ id: `X${i}`, kind: 'state', names: { en }, sources: [] }) as const,
    );
    const scene = flows({ ...rows, actors }, { width }, ENGLISH);
    expect(faults(scene, ENGLISH)).toEqual([]);
    const told = textsOf(scene);
    for (const name of names)
      expect(
        told.filter((text) => text.startsWith(name.slice(0, 12))),
        told.join(' | '),
      ).toHaveLength(2);
  },
);

describe('flows', () => {
  it('lead imports to the reporter and exports from it, left to right', () => {
    const scene = draw();
    const hub = scene.marks.filter(isBar).find(({ tone }) => tone === 'ink')!;
    for (const ribbon of ribbonsOf(scene)) {
      const [first, last] = [Math.min(...xs(ribbon)), Math.max(...xs(ribbon))];
      if (ribbon.tone === 'saffron') expect(last).toBe(hub.x);
      else expect(first).toBe(hub.x + hub.width);
    }
    expect(textsOf(scene).slice(0, 3)).toEqual(['Imports', 'Exports', 'Kazakhstan']);
  });

  it('run right to left where the scene is turned', () => {
    const scene = draw(both, 800, DARI);
    const turned = mirror(scene);
    ribbonsOf(scene).forEach((ribbon, i) => {
      expect(ribbonsOf(turned)[i]!.points).toEqual(ribbon.points.map(([x, y]) => [scene.width - x, y]));
    });
  });

  it('are as thick as their values, on one scale for both directions', () => {
    const thickness = new Map(
      ribbonsOf(draw()).map(({ subject, points }) => [subject, points.at(-1)![1] - points[0]![1]]),
    );
    const largest = thickness.get('observation:export-P0')!;
    expect(thickness.get('observation:import-P0')! / largest).toBeCloseTo(1 / 2, 1);
    expect(thickness.get('observation:export-P1')! / largest).toBeCloseTo(1 / 3, 1);
  });

  it('say names and values, the currency once', () => {
    const texts = textsOf(draw());
    expect(texts).toContain('P0 $60bn');
    expect(texts).toContain('P0 30bn');
    expect(texts).toContain('P2 1bn');
  });

  it('name every one of 40 partners at 800 px, and touch none', () => {
    const rows = rowsOf(partnersOf([...new Array(40).keys()].map((i) => 5e9 / (i + 1))));
    const scene = draw(rows);
    expect(faults(scene, ENGLISH)).toEqual([]);
    for (let i = 0; i < 40; i++) expect(textsOf(scene).some((text) => text.startsWith(`P${i} `))).toBe(true);
  });

  it('stand under each other on a phone, each under its name', () => {
    const scene = draw(both, 320);
    const exports = ribbonsOf(scene).filter(({ tone }) => tone === 'lapis');
    const imports = ribbonsOf(scene).filter(({ tone }) => tone === 'saffron');
    const lowest = Math.max(...exports.flatMap(({ points }) => points.map(([, y]) => y)));
    expect(Math.min(...imports.flatMap(({ points }) => points.map(([, y]) => y)))).toBeGreaterThan(lowest);
    expect(textsOf(scene).filter((text) => text === 'Kazakhstan')).toHaveLength(2);
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['Exports', 'Imports']));
    expect(faults(scene, ENGLISH)).toEqual([]);
  });

  it('say no direction where there is but one', () => {
    expect(textsOf(draw(rowsOf(partnersOf([3, 2]))))).not.toContain('Exports');
  });

  it('shorten long names before they give up the value', () => {
    const narrow = textsOf(draw(sectionRows(), 320));
    expect(narrow).toContain('Vegetable products 1.81bn');
    expect(narrow.some((text) => /^Arms and ammunition 47\.1K$/.test(text))).toBe(true);
  });

  it('lead through products to partners', () => {
    const rows = ['HS10', 'HS11'].flatMap((product, p) =>
      ['P0', 'P1'].map((partner, i) =>
        official({ id: `${product}${partner}`, product, partner, value: (p + i + 1) * 1e9 }),
      ),
    );
    for (const width of [320, 800]) {
      const scene = draw(rowsOf(rows), width);
      expect(ribbonsOf(scene)).toHaveLength(8);
      expect(textsOf(scene)).toEqual(expect.arrayContaining(['HS10', 'HS11', 'P0', 'P1']));
      expect(scene.stops).toHaveLength(4);
      expect(faults(scene, ENGLISH)).toEqual([]);
    }
  });

  it('leave out of their picture what has no direction or is no part, and show it under it', () => {
    const claim = row({ id: 'claim', nature: 'claim', partner: 'P9', value: 9e9 });
    const turnover = row({ id: 'sum', flow: 'turnover', partner: 'P0', value: 90e9 });
    const scene = draw({ ...both, rows: [...both.rows, claim, turnover] });
    expect(ribbonsOf(scene).map(({ subject }) => subject)).not.toContain('observation:claim');
    const lowest = Math.max(...ribbonsOf(scene).flatMap(({ points }) => points.map(([, y]) => y)));
    for (const id of ['claim', 'sum']) {
      const stop = scene.stops.find(({ subject }) => subject === `observation:${id}`)!;
      expect(stop.y).toBeGreaterThan(lowest);
    }
    expect(faults(scene, ENGLISH)).toEqual([]);
  });

  it('have a stop per value at its outer end, with its words', () => {
    const scene = draw();
    for (const stop of scene.stops) {
      expect(stop.height).toBeGreaterThanOrEqual(24);
      const label = scene.marks.filter(isText).find(({ subject }) => subject === stop.subject)!;
      expect(overlaps(boundsOf(label, ENGLISH.measure)!, stop)).toBe(true);
    }
    expect(plain(scene.stops[0]!.label)).toMatch(/60 billion US dollars, statistic/);
  });

  it('hatch what is derived, and explain it', () => {
    const derived = sections.map((one) => ({
      ...one,
      observation: { ...one.observation, nature: 'derived' as const },
    }));
    const scene = draw({ ...sectionRows(), rows: derived });
    expect(scene.marks.filter(isBar).filter(({ sign }) => sign.fill === 'hatch')).toHaveLength(
      sections.length,
    );
    expect(scene.legend.map(({ label }) => label)).toEqual(['Derived value']);
  });

  it('name what sums the others last, however much it is', () => {
    const scene = draw(
      rowsOf([...partnersOf([5e9, 2e9]), official({ id: 'rest', partner: 'other', value: 9e9 })]),
    );
    const texts = textsOf(scene);
    expect(texts.at(-1)).toMatch(/^All others 9bn$/);
    expect(faults(scene, ENGLISH)).toEqual([]);
  });

  it('tell the largest values in their sentence', () => {
    expect(plain(draw().description)).toMatch(
      /P0 \(exports\): \$60bn, P0 \(imports\): \$30bn and P1 \(exports\): \$20bn\.$/,
    );
  });

  it('fit a given height', () => {
    expect(flows(both, { width: 800, maxHeight: 240 }, ENGLISH).height).toBeLessThanOrEqual(240);
    expect(flows(both, { width: 320, maxHeight: 400 }, ENGLISH).height).toBeLessThanOrEqual(400);
  });

  it('are only the rows under them where nothing has a direction', () => {
    const turnover = rowsOf(STORY.rows.filter(({ observation }) => observation.flow === 'turnover'));
    const scene = draw(turnover);
    expect(ribbonsOf(scene)).toEqual([]);
    expect(scene.stops).toHaveLength(turnover.rows.length);
  });
});
