import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Rows } from '@keruen/data';
import {
  chartTypeOf,
  type BarMark,
  type ChartType,
  type Mark,
  type Medium,
  type RuleMark,
  type TextMark,
} from '@keruen/figure';
import { chartBands } from '../../../src/layout/rows/chart-bands.ts';
import { rowsAccount } from '../../../src/layout/chart/rows-account.ts';
import { reachDomain, reachesOf, shareOf } from '../../../src/layout/bar/stack-reach.ts';
import { stackSlots } from '../../../src/layout/bar/stack-slots.ts';
import { chartType } from '../../../src/layout/chart/stacked.ts';
import { fa, kk, ps, ru } from '../../locale/languages.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, LONG_NAMES, manyOf, ONE_YEAR, TWO_YEARS, unnamed } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: stacked } = await chartTypeOf('stacked');

const SHARE: Medium = { ...ENGLISH, scale: 'share' };

const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const draw = (rows: Rows, medium = ENGLISH, width = 800) => stacked(rows, { width }, medium);
const barsOf = (rows: Rows, medium = ENGLISH, width = 800): BarMark[] =>
  draw(rows, medium, width).marks.filter(isBar);
const textsOf = (rows: Rows, medium = ENGLISH, width = 800): string[] =>
  draw(rows, medium, width)
    .marks.filter(isText)
    .map(({ text }) => bare(text));

/** Two partners of one year, one of them with a claim that contradicts it, and a target. */
const DOUBTED = manyOf([
  exportTo('ITA', '2023', 6e9, { conflictsWith: ['claim'] }),
  exportTo('CHN', '2023', 3e9),
  exportTo('ITA', '2023', 9e9, {
    id: 'claim',
    nature: 'claim',
    conflictsWith: ['ITA-export-2023-statistic'],
  }),
  exportTo('CHN', '2023', 8e9, { id: 'target', nature: 'target' }),
  exportTo('NLD', '2023', null, { missing: 'suppressed' }),
]);

describe('the sum of a table', () => {
  const summed = (total: number): Rows =>
    manyOf([
      exportTo('ITA', '2023', 6e9),
      exportTo('CHN', '2023', 4e9),
      exportTo('total', '2023', total, { id: 'sum' }),
    ]);

  it('does not stand beside the stack that it is, as rounded', () => {
    expect(barsOf(summed(10.02e9))).toHaveLength(2);
  });

  it('of some of its names is no part of the stack, and does not stand beside it', () => {
    const some = exportTo('total-1', '2023', 9e9, { id: 'some' });
    expect(barsOf(manyOf([...summed(10e9).rows, some]))).toHaveLength(2);
    expect(barsOf(manyOf([...summed(12e9).rows, some]))).toHaveLength(3);
  });

  it('stands beside a stack of fewer parts than it has', () => {
    expect(barsOf(summed(12e9))).toHaveLength(3);
  });
});

const NEGATIVE = manyOf([
  exportTo('ITA', '2023', 6e9),
  exportTo('CHN', '2023', 4e9),
  exportTo('RUS', '2023', -2e9),
  exportTo('NLD', '2023', -3e9),
]);

const stacks = (rows: Rows) => {
  const { bands, stackOf } = stackSlots(chartBands(rows, ENGLISH.locale, false).bands, rows);
  return bands.flatMap(({ slots }) => slots.flatMap((slot) => stackOf(slot.row) ?? []));
};

describe('stackSlots', () => {
  it('puts the parts of a period in one place, whatever is no part beside it', () => {
    const { bands, stackOf } = stackSlots(chartBands(DOUBTED, ENGLISH.locale, false).bands, DOUBTED);
    const places = bands[0]!.slots.map(
      (slot) => stackOf(slot.row)?.rows.map((one) => one.observation.id) ?? slot.row.observation.id,
    );
    expect(places).toEqual([
      ['ITA-export-2023-statistic', 'CHN-export-2023-statistic'],
      'claim',
      'target',
      'NLD-export-2023-statistic',
    ]);
    expect(bands[0]!.slots.map(({ contradicts }) => contradicts)).toEqual([false, true, false, false]);
  });

  it('sums them, and nothing else', () => {
    expect(stacks(DOUBTED).map(({ total }) => total)).toEqual([9e9]);
  });

  it('makes a stack for each producer', () => {
    const other = exportTo('RUS', '2023', 5e9, { sources: [{ source: 'un-comtrade' }] });
    expect(stacks(manyOf([...NEGATIVE.rows.slice(0, 2), other])).map(({ total }) => total)).toEqual([
      1e10, 5e9,
    ]);
  });

  it('leaves numbers alone whose sum has no end', () => {
    expect(stacks(manyOf([exportTo('ITA', '2023', 1.7e308), exportTo('CHN', '2023', 1e308)]))).toEqual([]);
  });

  it('loses no row of any answer, and stacks only official ones', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { bands, stackOf } = stackSlots(chartBands(rows, ENGLISH.locale).bands, rows);
        const all = bands.flatMap(({ slots }) =>
          slots.flatMap((slot) => stackOf(slot.row)?.rows ?? [slot.row]),
        );
        expect(new Set(all)).toEqual(new Set(rows.rows));
        expect(all).toHaveLength(rows.rows.length);
        const parts = bands.flatMap(({ slots }) => slots.flatMap((slot) => stackOf(slot.row)?.rows ?? []));
        for (const part of parts) expect(part.line).toBeDefined();
      }),
    );
  });
});

describe('reachesOf', () => {
  const [stack] = stacks(NEGATIVE);

  it('lets positive parts rise and negative ones hang, each from the one before', () => {
    expect([...reachesOf(stack!, false).values()]).toEqual([
      [0, 6e9],
      [6e9, 1e10],
      [0, -2e9],
      [-2e9, -5e9],
    ]);
  });

  it('gives shares of the whole that are together a hundred, above and below zero', () => {
    const reaches = [...reachesOf(stack!, true).values()];
    expect(reaches.map(([from, to]) => to - from)).toEqual([120, 80, -40, -60]);
    expect(reachDomain(reaches)).toEqual([-100, 200]);
  });

  it('gives none where the whole is not above zero', () => {
    expect(shareOf(5, { rows: [], total: 0 })).toBeUndefined();
    expect(shareOf(5, { rows: [], total: -3 })).toBeUndefined();
    expect(shareOf(1e308, { rows: [], total: 1e-9 })).toBeUndefined();
  });

  it('has no domain where all is zero', () => {
    expect(reachDomain([[0, 0]])).toBeUndefined();
  });
});

describe('stacked', () => {
  it('stands parts on each other, the largest at the foot, with a seam between', () => {
    const bars = barsOf(ONE_YEAR);
    expect(bars).toHaveLength(8);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    bars.slice(1).forEach((bar, i) => expect(bar.y + bar.height).toBeLessThanOrEqual(bars[i]!.y));
    expect(bars.map(({ height }) => height)).toEqual(bars.map(({ height }) => height).sort((a, b) => b - a));
  });

  it('keeps heights in proportion to values', () => {
    const [italy, china] = barsOf(manyOf([exportTo('ITA', '2023', 6e9), exportTo('CHN', '2023', 3e9)]));
    expect(italy!.height / (china!.height + 1)).toBeCloseTo(2, 1);
  });

  it('has an axis as high as the largest sum, and names its series beside the last stack', () => {
    const rows = manyOf(TWO_YEARS.rows.slice(0, 4));
    expect(textsOf(rows)).toEqual(expect.arrayContaining(['$20bn', 'Italy', 'China']));
    expect(draw(rows).legend).toEqual([]);
  });

  it('tells series in the legend where names have no room, with their patterns', () => {
    const { legend } = draw(TWO_YEARS, ENGLISH, 320);
    expect(legend.map(({ pattern }) => pattern)).toEqual([
      ...new Array(5).fill(undefined),
      'dots',
      'dots',
      'dots',
    ]);
    expect(barsOf(TWO_YEARS, ENGLISH, 320).filter(({ pattern }) => pattern === 'dots')).toHaveLength(6);
  });

  it('tells them in the legend where a series has no part in the last stack', () => {
    const rows = manyOf([...TWO_YEARS.rows.slice(0, 4), exportTo('RUS', '2022', 5e9)]);
    expect(draw(rows).legend.map(({ label }) => bare(label))).toContain('Russian Federation');
  });

  it('draws claims and targets beside the stack from zero, with sign, label and “≠”, and sums none of them', () => {
    const { marks } = draw(DOUBTED, ENGLISH, 960);
    const [italy, china, claim, target] = marks.filter(isBar);
    expect(claim!.x).toBeGreaterThan(china!.x);
    expect(claim!.y + claim!.height).toBe(italy!.y + italy!.height);
    expect([claim!.sign.fill, target!.sign.fill]).toEqual(['tint', 'hollow']);
    expect(textsOf(DOUBTED, ENGLISH, 960)).toEqual(
      expect.arrayContaining(['“9bn', 'claim', '8bn', 'target', 'withheld by the producer']),
    );
    expect(marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink')).toHaveLength(3);
  });

  it('lets negative parts hang from zero', () => {
    const toward = barsOf(NEGATIVE).map((bar) => bar.toward);
    expect(toward).toEqual(['up', 'up', 'down', 'down']);
    const [, , russia, netherlands] = barsOf(NEGATIVE);
    expect(netherlands!.y).toBeGreaterThanOrEqual(russia!.y + russia!.height);
  });

  it('stacks flows, and stands turnover beside them', () => {
    const flows = (['export', 'import', 'turnover'] as const).map((flow, i) => ({
      ...row({
        flow,
        value: [6e8, 3e8, 9e8][i]!,
        ...(flow === 'turnover' ? { nature: 'derived' as const } : {}),
      }),
      line: flow,
    }));
    const [exports, imports, turnover] = barsOf(rowsOf(flows));
    expect(exports!.x).toBe(imports!.x);
    expect(turnover!.x).toBeGreaterThan(exports!.x);
    expect(turnover!.y).toBe(imports!.y);
  });

  it('stacks products of partners where both differ in one year', () => {
    const rows = manyOf(
      ['ITA', 'CHN'].flatMap((partner) =>
        ['HSS0', 'HSS1'].map((product) => ({
          ...row({ id: `${partner}-${product}`, partner, product, value: 1e9 }),
          line: `${partner}|${product}`,
        })),
      ),
    );
    expect(new Set(barsOf(rows).map(({ x }) => x)).size).toBe(2);
    expect(textsOf(rows)).toEqual(expect.arrayContaining(['Italy', 'China']));
  });

  it('stacks nothing where nothing is official', () => {
    expect(new Set(barsOf(STORY, ENGLISH, 1200).map(({ x }) => x)).size).toBe(STORY.rows.length);
  });

  it('is one column for one year of long names', () => {
    // Rows without a line are not official: they stand side by side.
    expect(new Set(barsOf(LONG_NAMES).map(({ x }) => x)).size).toBe(4);
    const official = manyOf(LONG_NAMES.rows.map((one) => ({ ...one, line: one.observation.id })));
    expect(new Set(barsOf(official).map(({ x }) => x)).size).toBe(1);
  });

  it('has a stop of its own for each part, at least 24 px high', () => {
    const { stops } = draw(unnamed(20, ['2023']));
    expect(stops).toHaveLength(20);
    for (const { height, y } of stops) expect([height >= 24, y >= 0]).toEqual([true, true]);
  });

  it('names its axis in Dari on a phone, without the unit that has no room', () => {
    const ticks = draw(TWO_YEARS, DARI, 320).marks.filter(
      (mark) => isText(mark) && mark.anchor === 'end' && mark.tone === 'muted',
    );
    expect(ticks.length).toBeGreaterThan(1);
  });
});

describe('stacked as shares', () => {
  it('makes each stack a hundred per cent high', () => {
    const bars = barsOf(TWO_YEARS, SHARE);
    const tops = new Map<number, number>();
    for (const bar of bars) tops.set(bar.x, Math.min(tops.get(bar.x) ?? Infinity, bar.y));
    expect(tops.size).toBe(2);
    expect(new Set(tops.values()).size).toBe(1);
    expect(textsOf(TWO_YEARS, SHARE)).toEqual(expect.arrayContaining(['0%', '50%', '100%']));
  });

  it('says so, and tells each share aloud beside its value', () => {
    const { description, stops } = draw(NEGATIVE, SHARE);
    expect(bare(description)).toMatch(/, shares of the sum: /);
    expect(bare(description)).not.toContain('in US dollars');
    expect(bare(draw(NEGATIVE).description)).toContain(', in US dollars: ');
    expect(stops.map(({ label }) => /share of trade: .*?(−?[\d.]+%)/.exec(bare(label))?.[1])).toEqual([
      '120%',
      '80%',
      '−40%',
      '−60%',
    ]);
    expect(stops[0]?.label).toContain('6 billion');
  });

  it('tells a share as a bound where more belongs to the whole than could be summed', () => {
    const counted = [exportTo('ITA', '2023', 3e9), exportTo('CHN', '2023', 1e9)];
    const shares = (...more: readonly Row[]) =>
      draw(manyOf([...counted, ...more]), SHARE).stops.flatMap(
        ({ label }) => /share of trade: (.*?%)/.exec(bare(label))?.[1] ?? [],
      );
    expect(shares()).toEqual(['75%', '25%']);
    const least = exportTo('RUS', '2023', 1e9, { qualifier: 'at-least' });
    expect(shares(least)).toEqual(['≤ 75%', '≤ 25%']);
    const gap = exportTo('RUS', '2023', null, { missing: 'not-reported' });
    expect(shares(gap)).toEqual(['≤ 75%', '≤ 25%']);
    expect(shares(exportTo('RUS', '2022', 1e9, { qualifier: 'at-least' }))).toEqual(['75%', '25%']);
  });

  it('leaves what is no part its words, without a bar that would be a share of nothing', () => {
    const { marks } = draw(DOUBTED, SHARE, 960);
    expect(marks.filter(isBar)).toHaveLength(2);
    expect(textsOf(DOUBTED, SHARE, 960)).toEqual(
      expect.arrayContaining(['“$9bn', 'claim', '$8bn', 'target']),
    );
    const ticks = marks.filter(isRule).filter(({ subject }) => subject !== undefined);
    expect(ticks).toHaveLength(3);
  });

  it('gives values in words where the whole is not above zero', () => {
    const rows = manyOf([exportTo('ITA', '2023', 1e9), exportTo('CHN', '2023', -4e9)]);
    expect(barsOf(rows, SHARE)).toEqual([]);
    expect(textsOf(rows, SHARE)).toEqual(expect.arrayContaining(['$1bn']));
  });

  it.each([
    ['ru', ru, 'доли в сумме', 'долл.\u00a0США'],
    ['kk', kk, 'жалпы сомадағы үлестер', 'АҚШ доллары'],
    ['fa-AF', fa, 'سهم از مجموع', 'به دالر امریکایی'],
    ['ps', ps, 'په مجموعه کې ونډې', 'امریکايي ډالر'],
  ])('has in %s a subtitle and a summary that say what the axis shows', (_, locale, shares, money) => {
    const { topic } = rowsAccount(TWO_YEARS, chartType);
    const summary = (scale: 'share' | 'linear') => draw(TWO_YEARS, { ...ENGLISH, locale, scale }).description;
    expect(topic(locale, 'share')).toContain(shares);
    expect(topic(locale, 'share')).not.toContain(money);
    expect(topic(locale, 'linear')).toBe(topic(locale));
    expect(topic(locale)).toContain(money);
    expect(summary('share')).toContain(shares);
    expect(summary('linear')).not.toContain(shares);
  });

  it('says so over panels too', async () => {
    const { layout } = (await chartTypeOf('stacked', { facet: 'flow' })) as ChartType;
    expect(bare(layout(STORY, { width: 800 }, SHARE).description)).toContain(', shares of the sum: ');
  });
});

describe('a stack of zeros', () => {
  it.each([ENGLISH, SHARE])('says that they are, each in its colour', (medium) => {
    const rows = rowsOf([row({ value: 0 }), row({ flow: 'import', value: 0 })]);
    const scene = draw(rows, medium, 320);
    expect(textsOf(rows, medium, 320).filter((text) => /^\$?0$/.test(text))).toHaveLength(2);
    expect(scene.legend.map(({ label }) => label)).toEqual(['Exports', 'Imports']);
  });
});
