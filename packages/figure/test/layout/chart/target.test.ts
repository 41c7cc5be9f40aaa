import type { Row, Rows } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type Scene } from '@keruen/figure';
import { locale as kk } from '../../../src/locale/languages/kk.ts';
import { faults } from '../faults.ts';
import { barsOf, isLine, isRule, isText, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY, type Part } from '../sample-rows.ts';

const { layout: target } = await chartTypeOf('target');
const draw = (rows: Rows, width = 800): Scene => target(rows, { width }, ENGLISH);

const actual = (part: Part = {}): Row =>
  row({
    id: 'actual',
    flow: 'turnover',
    period: '2023',
    value: 636.5e6,
    nature: 'derived',
    formula: 'export + import',
    ...part,
  });
const goal = (part: Part = {}): Row =>
  row({
    id: 'c037',
    flow: 'turnover',
    period: '2024/2025',
    value: 4e9,
    nature: 'target',
    qualifier: 'at-least',
    ...part,
  });
const claim = row({
  id: 'r-2024',
  flow: 'turnover',
  period: '2024',
  value: 545.2e6,
  nature: 'claim',
  conflictsWith: ['c037'],
});

const four = draw(rowsOf([actual(), claim, goal()]));
const said = (scene: Scene): string => textsOf(scene).join(' | ');
const under = (part: Part, reached: Part = {}): string => said(draw(rowsOf([actual(reached), goal(part)])));

describe('a goal', () => {
  it('is a hollow frame, open onward where it is a floor, with what is reached inside', () => {
    const [frame] = barsOf(four, 'c037');
    const [inner] = barsOf(four, 'actual');
    expect(frame!.sign).toMatchObject({ fill: 'hollow', outline: 'dashed', badge: 'goal', end: 'onward' });
    expect(inner!.sign.fill).toBe('hatch');
    expect(inner!.x).toBe(frame!.x);
    expect(inner!.y).toBeGreaterThan(frame!.y);
    expect(inner!.y + inner!.height).toBeLessThan(frame!.y + frame!.height);
  });

  it('says its amount and that it is a goal on a phone, where its period stands above, also in long words', () => {
    const medium = { locale: kk, measure: ENGLISH.measure };
    const scene = target(rowsOf([actual(), claim, goal()]), { width: 320 }, medium);
    expect(textsOf(scene, 'c037').join()).toMatch(/4.млрд доллар.* нысаналы көрсеткіш/u);
    expect(faults(scene, medium)).toEqual([]);
    const narrow = target(rowsOf([actual(), claim, goal()]), { width: 180 }, medium);
    expect(textsOf(narrow, 'c037').join()).toMatch(/4.млрд доллар/u);
  });

  it('keeps lengths in proportion to values', () => {
    expect(barsOf(four, 'c037')[0]!.width / barsOf(four, 'actual')[0]!.width).toBeCloseTo(4e9 / 636.5e6, 1);
    expect(barsOf(four, 'r-2024')[0]!.width / barsOf(four, 'actual')[0]!.width).toBeCloseTo(545.2 / 636.5, 1);
  });

  it('says the goal, what is reached with its own year and share, and what is missing', () => {
    expect(textsOf(four, 'c037')).toEqual(['≥ $4bn target']);
    expect(textsOf(four, 'actual')).toEqual(['637M, 2023, ≤ 15.9% of the target']);
    expect(said(four)).toContain('≥ 3.36bn missing');
  });

  it('spans what is missing by a line with an open end for a floor, a closed one for a sum', () => {
    const spanOf = (scene: Scene) => scene.marks.filter(isLine).find(({ width }) => width === 1)!;
    const [inner, frame] = [barsOf(four, 'actual')[0]!, barsOf(four, 'c037')[0]!];
    const [[from], [to]] = spanOf(four).points as [[number, number], [number, number]];
    expect(from).toBeCloseTo(inner.x + inner.width, 0);
    expect(to).toBeCloseTo(frame.x + frame.width, 0);
    expect(spanOf(four).arrow).toBe(true);
    expect(spanOf(draw(rowsOf([actual(), goal({ qualifier: 'exact' })]))).arrow).toBe(false);
  });

  it('words share and rest as the goal is worded', () => {
    expect(under({ qualifier: 'exact' })).toMatch(/, 15.9% of the target.*3.36bn missing/);
    expect(under({ qualifier: 'over' })).toMatch(/< 15.9% of the target.*> 3.36bn missing/);
    expect(under({ qualifier: 'approx' })).toMatch(/≈ 15.9% of the target.*≈ 3.36bn missing/);
    expect(under({ qualifier: 'almost' })).toMatch(/almost 15.9% of the target.*almost 3.36bn missing/);
  });

  it('says a range as one: of 3 to 4 billion', () => {
    expect(under({ value: 3e9, high: 4e9, qualifier: 'exact' })).toMatch(
      /15.9–21.2% of the target.*2.36–3.36bn missing/,
    );
    const bars = barsOf(
      draw(rowsOf([actual(), goal({ value: 3e9, high: 4e9, qualifier: 'exact' })])),
      'c037',
    );
    expect(bars.map(({ tone, sign }) => `${tone} ${sign.fill} ${sign.end}`)).toEqual([
      'grid solid flat',
      expect.stringMatching(/ hollow band$/),
    ]);
  });

  it('misses nothing where it is reached, and nothing of a limit', () => {
    expect(under({ value: 6e8 })).toMatch(/≤ 106% of the target/);
    expect(under({ value: 6e8 })).not.toMatch(/missing/);
    expect(under({ qualifier: 'at-most' })).toMatch(/≥ 15.9% of the target/);
    expect(under({ qualifier: 'at-most' })).not.toMatch(/missing/);
  });

  it('computes nothing with a value that is itself a bound or a range', () => {
    for (const reached of [{ qualifier: 'at-least' }, { high: 7e8 }] as const) {
      expect(under({}, reached)).not.toMatch(/of the target|missing/);
      expect(under({}, reached)).toMatch(/2023/);
    }
  });

  it('takes the latest official value, never a claim that is later', () => {
    const scene = draw(
      rowsOf([actual({ id: 'before', period: '2022', value: 987e6 }), actual(), claim, goal()]),
    );
    expect(textsOf(scene, 'actual')[0]).toMatch(/of the target/);
    expect(textsOf(scene, 'before')).toEqual(['987M']);
    expect(textsOf(scene, 'r-2024')).toEqual(['“545M claim']);
  });

  it('is a bar like another where nothing official is known', () => {
    const scene = draw(rowsOf([claim, goal()]));
    expect(said(scene)).not.toMatch(/of the target|missing/);
    expect(textsOf(scene, 'c037')).toEqual(['≥ 4bn target']);
    expect(scene.marks.filter(isLine)).toEqual([]);
  });

  it('stands beside what contradicts it, with a sign between', () => {
    const signs = four.marks.filter(isRule).filter(({ tone }) => tone === 'ink');
    expect(signs).toHaveLength(3);
    expect(Math.max(...signs.map(({ x2 }) => x2))).toBeLessThan(barsOf(four, 'c037')[0]!.x);
    expect(labelsOf(four)).toContainEqual(expect.stringContaining('≠'));
  });
});

describe('target', () => {
  it('names each lane by its period', () => {
    expect(textsOf(four)).toEqual(expect.arrayContaining(['2024–2025', '2024']));
  });

  it('has a heading for each series where there are several', () => {
    const headings = draw(STORY)
      .marks.filter(isText)
      .filter(({ size }) => size === 12);
    expect(headings.map(({ text }) => text)).toEqual(['Exports', 'Imports', 'Turnover']);
  });

  it('has a heading for every series on a phone, in lines where its name is wider', () => {
    const name = 'Mineral or chemical fertilisers, nitrogenous, whether or not in aqueous solution';
    const rows = rowsOf([actual(), actual({ id: 'coal', reporter: 'UZB', value: 5e8 })]);
    const actors = [...rows.actors, { id: 'UZB', kind: 'state', names: { en: name }, sources: [] } as const];
    const phone = target({ ...rows, actors }, { width: 280 }, ENGLISH);
    expect(faults(phone, ENGLISH)).toEqual([]);
    const headings = phone.marks.filter(isText).filter(({ size }) => size === 12);
    const told = headings.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join(' ');
    expect(told).toContain('Kazakhstan');
    expect(told).toContain(name);
  });

  it('begins at the top, and leaves white space between series', () => {
    const [first, second] = draw(STORY)
      .marks.filter(isText)
      .filter(({ size }) => size === 12);
    const bottom = Math.max(
      ...draw(STORY)
        .stops.filter(({ group }) => group === 'KAZ-AFG-export-')
        .map(({ y, height }) => y + height),
    );
    expect(first!.y).toBe(15);
    expect(second!.y - 15 - bottom).toBe(12);
  });

  it('says why a number is missing behind a tick', () => {
    const scene = draw(rowsOf([actual({ value: null, missing: 'suppressed' })]));
    const tick = scene.marks.filter(isRule).find(({ subject }) => subject === 'observation:actual')!;
    const words = scene.marks.filter(isText).find(({ subject }) => subject === 'observation:actual')!;
    expect(words.text).toBe('withheld by the producer');
    expect(words.x).toBe(tick.x2 + 4);
  });

  it('gives two goals of one series the same value inside, and it one stop', () => {
    const scene = draw(rowsOf([actual(), goal(), goal({ id: 'second', value: 3e9 })]));
    expect(barsOf(scene, 'actual')).toHaveLength(2);
    expect(scene.stops.filter(({ subject }) => subject === 'observation:actual')).toHaveLength(1);
  });

  it('lets the stop of what is reached lie inside that of its goal', () => {
    const [inner, outer] = ['actual', 'c037'].map((id) =>
      four.stops.find(({ subject }) => subject === `observation:${id}`)!,
    );
    expect(inner!.width).toBeLessThan(outer!.width);
    expect(inner!.y).toBeGreaterThanOrEqual(outer!.y);
  });

  it('leaves the bars most of the room where it is narrow', () => {
    for (const width of [200, 280, 320]) {
      for (const medium of [ENGLISH, DARI]) {
        const scene = target(rowsOf([actual(), claim, goal()]), { width }, medium);
        expect(faults(scene, medium)).toEqual([]);
        expect(barsOf(scene, 'c037')[0]!.width).toBeGreaterThan(width * 0.4);
      }
    }
  });

  it('says in Dari what it says in English', () => {
    expect(said(target(rowsOf([actual(), goal()]), { width: 800 }, DARI))).toMatch(/حداکثر ۱۵٫۹٪ هدف.*کمبود/);
  });
});
