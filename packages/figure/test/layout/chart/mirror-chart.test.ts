import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import {
  chartTypeOf,
  overlaps,
  boundsOf,
  type BarMark,
  type Mark,
  type RuleMark,
  type TextMark,
} from '@keruen/figure';
import { chartBands } from '../../../src/layout/rows/chart-bands.ts';
import { mirrorPairs, onSide, reachesTo } from '../../../src/layout/bar/mirror-pairs.ts';
import { faults } from '../faults.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { exportTo, manyOf } from '../partner-rows.ts';
import { OFFICIAL, row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: mirror } = await chartTypeOf('mirror');

const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';

const FLOWS = rowsOf(
  OFFICIAL.flatMap(([period, exports, imports]) => [
    row({ period, value: exports * 1000 }),
    row({ period, flow: 'import', value: imports * 1000 }),
  ]),
);

const EVEN = rowsOf([row({ value: 6e8 }), row({ flow: 'import', value: 3e8 })]);

const barOf = (rows: Rows, width: number, id: string): BarMark | undefined =>
  mirror(rows, { width }, ENGLISH)
    .marks.filter(isBar)
    .find(({ subject }) => subject === `observation:${id}`);

const textsOf = (rows: Rows, width: number, medium = ENGLISH): string[] =>
  mirror(rows, { width }, medium)
    .marks.filter(isText)
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));

describe('reachesTo', () => {
  it('is the near side for exports, the far one for imports', () => {
    expect(reachesTo(row({ value: 1 }))).toBe('near');
    expect(reachesTo(row({ value: 1, flow: 'import' }))).toBe('far');
    expect(reachesTo(row({ value: null, flow: 'import' }))).toBe('far');
    expect(reachesTo(row({ value: 0 }))).toBe('near');
  });

  it('is the other side for what is below zero, and both for a range over it', () => {
    expect(reachesTo(row({ value: -1 }))).toBe('far');
    expect(reachesTo(row({ value: -1, flow: 'import' }))).toBe('near');
    expect(reachesTo(row({ value: -1, high: 2 }))).toBe('both');
  });

  it('follows the sign that onSide gives', () => {
    expect(onSide(row({ value: 5, high: 7, flow: 'import' }))).toMatchObject({ value: -5, high: -7 });
    expect(onSide(row({ value: null, flow: 'import' })).value).toBeNull();
  });
});

describe('mirrorPairs', () => {
  it('puts exports and imports of a period in one place, claims in the next', () => {
    const { bands, pairOf } = mirrorPairs(chartBands(STORY, ENGLISH.locale).bands);
    const pairs = bands[4]!.slots.map(({ row: one }) => pairOf(one).map((slot) => slot.row.observation.id));
    expect(pairs).toEqual([
      ['export-2022-statistic', 'import-2022-statistic'],
      ['turnover-2022-derived', 'c035'],
      ['c031'],
    ]);
  });

  it('loses no row', () => {
    const { bands, pairOf } = mirrorPairs(chartBands(STORY, ENGLISH.locale).bands);
    const rows = bands.flatMap(({ slots }) =>
      slots.flatMap((slot) => pairOf(slot.row).map((one) => one.row)),
    );
    expect(new Set(rows)).toEqual(new Set(STORY.rows));
  });
});

describe('mirror, wide', () => {
  it('draws exports up and imports down, from one line in one place', () => {
    const [up, down] = ['export', 'import'].map((flow) => barOf(EVEN, 800, `${flow}-2022-statistic`)!);
    expect([up!.toward, down!.toward]).toEqual(['up', 'down']);
    expect(up!.x).toBe(down!.x);
    expect(up!.y + up!.height).toBe(down!.y);
    expect(up!.height / down!.height).toBeCloseTo(2, 1);
  });

  it('says amounts on both sides, none of them negative', () => {
    expect(textsOf(EVEN, 800).some((text) => /[−-]/.test(text))).toBe(false);
    expect(textsOf(EVEN, 800).filter((text) => text === '200M')).toHaveLength(2);
  });

  it('hangs the tick of a missing import from the line', () => {
    const rows = rowsOf([row({ value: 6e8 }), row({ flow: 'import', value: null })]);
    const { marks } = mirror(rows, { width: 800 }, ENGLISH);
    const tick = marks.filter(isRule).find(({ subject }) => subject !== undefined)!;
    const bar = marks.find(isBar)!;
    expect(Math.max(tick.y1, tick.y2)).toBeGreaterThan(bar.y + bar.height);
  });

  it('sets “≠” beside a claim on its own side of the line', () => {
    const { marks } = mirror(STORY, { width: 1200 }, ENGLISH);
    const zero = marks.find((mark) => mark.kind === 'rule' && mark.tone === 'axis')!;
    const signs = marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink').filter(isRule);
    const sides = signs.map(({ y1 }) => y1 > (zero as RuleMark).y1);
    expect(signs).toHaveLength(6);
    expect(new Set(sides)).toEqual(new Set([true, false]));
  });

  it('lets a negative export hang without covering the import beside it', () => {
    const rows = rowsOf([row({ value: -4e8 }), row({ flow: 'import', value: 3e8 })]);
    const [one, other] = mirror(rows, { width: 800 }, ENGLISH).marks.filter(isBar);
    expect([one!.toward, other!.toward]).toEqual(['down', 'down']);
    expect(overlaps(boundsOf(one!, ENGLISH.measure)!, boundsOf(other!, ENGLISH.measure)!)).toBe(false);
  });
});

describe('mirror, narrow', () => {
  it('lies to both sides of one line, a row for each period', () => {
    const [right, left] = ['export', 'import'].map((flow) => barOf(EVEN, 320, `${flow}-2022-statistic`)!);
    expect([right!.toward, left!.toward]).toEqual(['end', 'start']);
    expect(left!.x + left!.width).toBe(right!.x);
    expect(right!.y).toBe(left!.y);
    expect(right!.width / left!.width).toBeCloseTo(2, 1);
    expect(mirror(FLOWS, { width: 320 }, ENGLISH).height).toBeLessThan(6 * 24 + 4);
  });

  it('labels every value in both languages', () => {
    for (const medium of [ENGLISH, DARI]) {
      const { marks } = mirror(STORY, { width: 320 }, medium);
      const labelled = new Set(marks.filter(isText).map(({ subject }) => subject));
      for (const { observation } of STORY.rows)
        expect([medium.locale.tag, labelled.has(`observation:${observation.id}`)]).toEqual([
          medium.locale.tag,
          true,
        ]);
    }
  });

  it('says the nature of a claim beside its value, and the currency once', () => {
    expect(textsOf(STORY, 340)).toEqual(expect.arrayContaining(['“≤ 9M\u00a0claim', '≥ 4bn\u00a0target']));
    expect(textsOf(STORY, 340).filter((text) => text.includes('$'))).toEqual(['$518M']);
  });

  it('keeps “≠” clear of words and bars', () => {
    const { marks } = mirror(STORY, { width: 320 }, ENGLISH);
    const signs = marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink');
    expect(signs).toHaveLength(6);
    for (const sign of signs)
      for (const mark of marks.filter((one) => isText(one) || isBar(one)))
        expect(overlaps(boundsOf(sign, ENGLISH.measure)!, boundsOf(mark, ENGLISH.measure)!)).toBe(false);
  });

  it('tells a missing number by a tick and its reason, on its own side', () => {
    const rows = rowsOf([row({ value: 6e8 }), row({ flow: 'import', value: null, missing: 'not-reported' })]);
    const { marks, stops } = mirror(rows, { width: 320 }, ENGLISH);
    const reason = marks.filter(isText).find(({ text }) => text === 'not reported')!;
    const bar = marks.find(isBar)!;
    expect(reason.anchor).toBe('end');
    expect(reason.x).toBeLessThan(bar.x);
    expect(stops[0]!.x).toBe(stops[1]!.width);
  });

  it('names partners of one period beside their rows', () => {
    const rows = manyOf(
      ['ITA', 'CHN'].flatMap((id) => [
        exportTo(id, '2023', 2e9),
        exportTo(id, '2023', 1e9, { flow: 'import' }),
      ]),
    );
    expect(textsOf(rows, 320)).toEqual(expect.arrayContaining(['Italy', 'China']));
  });

  it('stands up where rows do not fit a given height', () => {
    const scene = mirror(FLOWS, { width: 320, maxHeight: 120 }, ENGLISH);
    expect(scene.marks.find(isBar)?.toward).toBe('up');
  });
});

describe('beside zero', () => {
  it.each([280, 960])(
    'the sign of a value that is no import at all looks away from the exports, at %d px',
    (width) => {
      const rows = rowsOf([
        row({ value: 0 }),
        row({ id: 'none', flow: 'import', value: 0, qualifier: 'at-most' }),
      ]);
      expect(barOf(rows, width, 'none')!.toward).toMatch(/^(down|start)$/);
      expect(faults(mirror(rows, { width }, ENGLISH), ENGLISH)).toEqual([]);
    },
  );

  it.each([280, 960])('a forecast that fades towards zero touches no value there, at %d px', (width) => {
    const forecast = row({ value: -98e6, high: -1e6, nature: 'forecast' });
    const rows = rowsOf([row({ value: 0 }), forecast]);
    expect(faults(mirror(rows, { width }, ENGLISH), ENGLISH)).toEqual([]);
  });
});
