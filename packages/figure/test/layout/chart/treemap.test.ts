import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import { boundsOf, chartTypeOf, type Mark, type RegionMark, type Scene, type TextMark } from '@keruen/figure';
import { DARI, ENGLISH } from '../medium.ts';
import { faults } from '../faults.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';
import { official, partnersOf, sectionRows, sections } from '../whole-rows.ts';

const { layout: treemap } = await chartTypeOf('treemap');

const isTile = (mark: Mark): mark is RegionMark => mark.kind === 'region' && mark.subject !== undefined;
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const tilesOf = ({ marks }: Scene): RegionMark[] => marks.filter(isTile);
const textsOf = ({ marks }: Scene): string[] => marks.filter(isText).map(({ text }) => plain(text));

const draw = (rows = sectionRows(), width = 800, medium = ENGLISH): Scene => treemap(rows, { width }, medium);

describe('treemap', () => {
  it('gives every part an area as its value', () => {
    const tiles = tilesOf(draw());
    const largest = tiles[0]!;
    const values = sections.map(({ value }) => value!);
    tiles.slice(0, 4).forEach(({ width, height }, i) => {
      const share = ((width + 2) * (height + 2)) / ((largest.width + 2) * (largest.height + 2));
      expect(share).toBeCloseTo(values[i]! / values[0]!, 1);
    });
  });

  it('says name, value and share on a tile, and the currency once', () => {
    const texts = textsOf(draw());
    expect(texts.slice(0, 2)).toEqual(['Mineral products', '$30.5bn · 66%']);
    expect(texts).toContain('11.4bn · 25%');
  });

  it('keeps words inside their tiles', () => {
    for (const width of [280, 320, 480, 800, 1600]) {
      const scene = draw(sectionRows(), width);
      const tiles = new Map(tilesOf(scene).map((tile) => [tile.subject, tile]));
      for (const text of scene.marks.filter(isText)) {
        const [tile, box] = [tiles.get(text.subject)!, boundsOf(text, ENGLISH.measure)!];
        expect(box.x).toBeGreaterThan(tile.x);
        expect(box.y).toBeGreaterThan(tile.y);
        expect(box.x + box.width).toBeLessThan(tile.x + tile.width);
        expect(box.y + box.height).toBeLessThan(tile.y + tile.height);
      }
    }
  });

  it('writes in the tone of paper on solid tiles, in ink with a halo on hatched ones', () => {
    const hatched = sections.map((one) => ({
      ...one,
      observation: { ...one.observation, nature: 'derived' as const },
    }));
    expect(
      draw()
        .marks.filter(isText)
        .every(({ tone, halo }) => tone === 'paper' && !halo),
    ).toBe(true);
    expect(
      draw({ ...sectionRows(), rows: hatched })
        .marks.filter(isText)
        .every(({ tone, halo }) => tone === 'ink' && halo),
    ).toBe(true);
  });

  it('is walked from the largest part to the smallest', () => {
    const rows = sectionRows();
    const { stops } = draw({ ...rows, rows: [...rows.rows].reverse() });
    expect(stops.map(({ subject }) => subject)).toEqual(
      ['HSV', 'HSXV', 'HSVI', 'HSII', 'HSXIX'].map((id) => `observation:${id}`),
    );
  });

  it('tells the share aloud, and the largest parts in its sentence', () => {
    const { stops, description } = draw();
    expect(plain(stops[0]!.label)).toMatch(/30\.5 billion US dollars, statistic.*share of trade: 66%$/);
    expect(plain(description)).toContain(
      'Mineral products: $30.5bn (66%), Base metals and articles of base metal: $11.4bn (25%) and Products of the chemical',
    );
  });

  it('says what can be looked into, on the tile and aloud', () => {
    const rows = sectionRows();
    const scene = draw({ ...rows, rows: rows.rows.map((one, i) => (i ? one : { ...one, parts: 3 })) });
    expect(textsOf(scene)[0]).toBe('Mineral products ›');
    expect(plain(scene.stops[0]!.label)).toMatch(/parts in it: 3$/);
    expect(scene.stops[1]!.label).not.toMatch(/parts in it/);
  });

  it('never adds a claim, a target, a bound, a range or what is not above zero', () => {
    const others = [
      row({ id: 'claim', product: 'HS01', period: '2021', nature: 'claim', value: 9e9 }),
      row({ id: 'target', product: 'HS02', period: '2021', nature: 'target', value: 9e9 }),
      official({ id: 'bound', product: 'HS03', period: '2021', qualifier: 'at-least', value: 9e9 }),
      official({ id: 'range', product: 'HS04', period: '2021', value: 1e9, high: 9e9 }),
      official({ id: 'none', product: 'HS05', period: '2021', value: null, missing: 'suppressed' }),
      official({ id: 'minus', product: 'HS06', period: '2021', value: -9e9 }),
      official({ id: 'nil', product: 'HS07', period: '2021', value: 0 }),
    ];
    const scene = draw(sectionRows(...others));
    expect(tilesOf(scene).map(({ subject }) => subject)).toEqual(
      sections.map(({ observation }) => `observation:${observation.id}`),
    );
    expect(textsOf(scene)[1]).toBe('$30.5bn · ≤ 66%');
    expect(scene.stops).toHaveLength(sections.length + others.length);
    const highest = Math.max(...tilesOf(scene).map(({ y, height }) => y + height));
    for (const stop of scene.stops.slice(sections.length)) expect(stop.y).toBeGreaterThanOrEqual(highest);
    expect(scene.legend.map(({ label }) => plain(label))).toEqual(
      expect.arrayContaining(['Claim', 'Target']),
    );
    expect(faults(scene, ENGLISH)).toEqual([]);
  });

  it('says at most what share a part has where others have no number, and no such thing of claims and nothing', () => {
    const first = (...more: Row[]) => textsOf(draw(sectionRows(...more)))[1];
    const section = { product: 'HS03', period: '2021' };
    const claim = row({ ...section, id: 'claim', nature: 'claim', value: 9e9 });
    expect(first(claim, official({ ...section, id: 'nil', value: null, missing: 'nil' }))).toBe(
      '$30.5bn · 66%',
    );
    expect(first(official({ ...section, id: 'gap', value: null, missing: 'suppressed' }))).toBe(
      '$30.5bn · ≤ 66%',
    );
    const { stops, description } = draw(
      sectionRows(official({ ...section, id: 'bound', qualifier: 'over', value: 9e9 })),
    );
    expect(plain(stops[0]!.label)).toMatch(/share of trade: ≤ 66%$/);
    expect(plain(description)).toContain('$30.5bn (≤ 66%)');
  });

  it('calls a part by its flow, or by nothing, where nobody else tells it apart', () => {
    const [one, other] = [
      official({ id: 'out', value: 5e9 }),
      official({ id: 'in', flow: 'import', value: 3e9 }),
    ];
    expect(plain(draw(rowsOf([one])).description)).toMatch(/US dollars: \$5bn \(100%\)\.$/);
    expect(plain(draw(rowsOf([one, other])).description)).toContain(
      ': exports: $5bn (100%) and imports: $3bn',
    );
  });

  it('never adds a whole to its parts', () => {
    const rows = rowsOf([
      ...partnersOf([3e9]),
      ...partnersOf([1e9], { flow: 'import' }),
      ...partnersOf([4e9], { flow: 'turnover' }),
    ]);
    expect(tilesOf(draw(rows)).map(({ tone }) => tone)).toEqual(['lapis', 'saffron']);
  });

  it('counts one of two numbers for the same and shows the other', () => {
    const twice = official({ id: 'other', partner: 'WLD', product: 'HSV', period: '2021', value: 29e9 });
    const scene = draw(sectionRows(twice));
    expect(tilesOf(scene)).toHaveLength(sections.length);
    expect(scene.stops.at(-1)!.subject).toBe('observation:other');
  });

  it('draws flows apart, on one scale, each under its name and in its colour', () => {
    const scene = draw(rowsOf([...partnersOf([60e9, 30e9]), ...partnersOf([10e9, 1e9], { flow: 'import' })]));
    const texts = textsOf(scene);
    expect(texts).toEqual(expect.arrayContaining(['Exports', 'Imports']));
    const area = (id: string): number => {
      const { width, height } = tilesOf(scene).find(({ subject }) => subject === `observation:${id}`)!;
      return width * height;
    };
    expect(area('export-P1') / area('import-P0')).toBeGreaterThan(2.4);
    expect(area('export-P1') / area('import-P0')).toBeLessThan(3.6);
    expect(new Set(tilesOf(scene).map(({ tone }) => tone))).toEqual(new Set(['lapis', 'saffron']));
  });

  it('is higher than wide on a phone, and as low as it must be', () => {
    const scene = draw(sectionRows(), 320);
    expect(scene.height).toBeGreaterThan(320);
    expect(treemap(sectionRows(), { width: 800, maxHeight: 200 }, ENGLISH).height).toBe(200);
  });

  it('keeps 200 partners sound in every width', () => {
    const rows = rowsOf(partnersOf([...new Array(200).keys()].map((i) => 1e9 / (i + 1) ** 1.5)));
    for (const width of [280, 480, 1600]) {
      const scene = draw(rows, width);
      expect(faults(scene, ENGLISH)).toEqual([]);
      expect(tilesOf(scene)).toHaveLength(200);
      for (const { height, width: w } of scene.stops) expect(Math.min(height, w)).toBeGreaterThanOrEqual(24);
    }
  });

  it('writes Dari digits and words', () => {
    const texts = textsOf(draw(sectionRows(), 800, DARI));
    expect(texts[1]).toBe('۳۰٫۵\u00a0میلیارد\u00a0دالر · ۶۶٪');
  });

  it('draws nothing but the rows under it where there is no part', () => {
    const claims = rowsOf(STORY.rows.filter(({ observation }) => observation.nature === 'claim'));
    const scene = draw(claims);
    expect(tilesOf(scene)).toEqual([]);
    expect(scene.stops).toHaveLength(claims.rows.length);
    expect(scene.stops[0]!.y).toBeLessThan(40);
  });
});
