import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { chartTypeOf, type BarMark, type Mark, type RuleMark, type TextMark } from '@keruen/figure';
import { stepBands, walk } from '../../../src/layout/bar/waterfall-steps.ts';
import { EMPTY } from '../empty-dataset.ts';
import { faults } from '../faults.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { changeOf, CHANGES, changesFrom, exportTo, levelAt, manyOf } from '../partner-rows.ts';
import { row, STORY } from '../sample-rows.ts';

const { layout: waterfall } = await chartTypeOf('waterfall');

const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Large changes: from 10 to 13 billion. */
const LARGE = changesFrom(1e10, { ITA: 4e9, CHN: -3e9, NLD: 2e9 });

const draw = (rows: Rows, width = 900, medium = ENGLISH) => waterfall(rows, { width }, medium);
const barsOf = (rows: Rows, width = 900): BarMark[] => draw(rows, width).marks.filter(isBar);
const textsOf = (rows: Rows, width = 900, medium = ENGLISH): string[] =>
  draw(rows, width, medium)
    .marks.filter(isText)
    .map(({ text }) => bare(text));

const stepsOf = (rows: Rows) =>
  stepBands(rows, ENGLISH.locale).bands.flatMap(({ slots }) => slots.map((slot) => slot.row));

describe('stepBands', () => {
  it('goes from the level before through gains and losses to the level after', () => {
    const names = stepBands(LARGE, ENGLISH.locale).bands.map(({ name }) => bare(name));
    expect(names).toEqual(['2022', 'Italy', 'Netherlands', 'China', '2023']);
  });

  it('puts all others last, whatever they come to', () => {
    const names = stepBands(changesFrom(1e10, { other: 5e9, ITA: -1e9 }), ENGLISH.locale).bands;
    expect(names.map(({ name }) => bare(name))).toEqual(['2022', 'Italy', 'All others', '2023']);
  });

  it('takes every row that is no change for a level, whatever its nature', () => {
    expect(stepsOf(STORY)).toEqual(STORY.rows);
  });
});

describe('walk', () => {
  it('lets each change begin where the one before it ended', () => {
    expect([...walk(stepsOf(LARGE)).values()].map(([from, to]) => [from, to])).toEqual([
      [0, 1e10],
      [1e10, 1.4e10],
      [1.4e10, 1.6e10],
      [1.6e10, 1.3e10],
      [0, 1.3e10],
    ]);
  });

  it('ends at the level after where the changes are all there are', () => {
    const money = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        fc.array(money, { minLength: 1, maxLength: 8 }),
        (level, all) => {
          const rows = changesFrom(level, Object.fromEntries(all.map((value, i) => [`P${i}`, value])));
          const reaches = [...walk(stepsOf(rows)).values()];
          expect(reaches.at(-2)?.[1]).toBe(reaches.at(-1)?.[1]);
        },
      ),
    );
  });

  it('goes on from where it was after a missing change, and begins anew where a sum has no end', () => {
    const rows = manyOf([levelAt('2022', 5), changeOf('ITA', null), changeOf('CHN', 2)]);
    expect([...walk(rows.rows).values()].at(-1)?.slice(0, 2)).toEqual([5, 7]);
    const endless = manyOf([levelAt('2022', 1.7e308), changeOf('CHN', 1.7e308)]);
    expect([...walk(endless.rows).values()].at(-1)?.slice(0, 2)).toEqual([0, 1.7e308]);
  });
});

describe('waterfall with changes that can be seen beside their levels', () => {
  const [before, italy, netherlands, china, after] = barsOf(LARGE);

  it('draws levels from zero, gains up and losses down, each from the end of the one before', () => {
    expect([before, italy, netherlands, china, after].map((bar) => bar!.toward)).toEqual([
      'up',
      'up',
      'up',
      'down',
      'up',
    ]);
    expect(before!.y + before!.height).toBe(after!.y + after!.height);
    expect(italy!.y + italy!.height).toBe(before!.y);
    expect(china!.y).toBe(netherlands!.y);
    expect(china!.y + china!.height).toBe(after!.y);
  });

  it('keeps levels solid, changes hatched as what they are: derived', () => {
    expect([before, italy, china].map((bar) => bar!.sign.fill)).toEqual(['solid', 'hatch', 'hatch']);
    expect([before, italy, china].map((bar) => bar!.tone)).toEqual(['walnut', 'turquoise', 'madder']);
  });

  it('writes signs, for colour alone says nothing', () => {
    expect(textsOf(LARGE)).toEqual(expect.arrayContaining(['10bn', '+4bn', '+2bn', '−3bn', '13bn']));
  });

  it('leads thin lines from bar to bar', () => {
    const lines = draw(LARGE)
      .marks.filter(isRule)
      .filter(({ tone, y1, y2 }) => tone === 'axis' && y1 === y2);
    const levels = lines.map(({ y1 }) => y1);
    expect(levels).toEqual(expect.arrayContaining([italy!.y, china!.y].map(Math.round)));
    expect(lines).toHaveLength(1 + 4);
  });

  it('says in its legend how changes were made; what is gain or loss their signs say', () => {
    expect(draw(LARGE).legend.map(({ label }) => label)).toEqual(['Derived: 2023 − 2022']);
  });
});

describe('waterfall with changes too small to see beside their levels', () => {
  const scene = draw(CHANGES, 1600);
  const bars = scene.marks.filter(isBar);

  it('draws levels as lines, for no bar may begin above zero, and says that the axis does not begin there', () => {
    const [before, after] = [bars[0]!, bars.at(-1)!];
    expect([before.height, after.height]).toEqual([1.5, 1.5]);
    expect(scene.legend.map(({ label }) => label)).toContain('Axis without zero');
    expect(Math.max(...bars.slice(1, -1).map(({ height }) => height))).toBeGreaterThan(60);
  });

  it('keeps the lengths of changes in proportion', () => {
    const heights = new Map(bars.map(({ subject, height }) => [subject, height]));
    const [china, russia] = ['CHN', 'RUS'].map((id) => heights.get(`observation:${id}-change`)!);
    expect(china! / russia!).toBeCloseTo((14666158.3 - 13060205.479) / (10207415.705 - 9091390.917), 0);
  });

  it('lies with the same scale on a phone', () => {
    const narrow = draw(CHANGES, 340);
    const lying = narrow.marks.filter(isBar);
    expect(new Set(lying.map(({ toward }) => toward))).toEqual(new Set(['end', 'start']));
    expect(textsOf(CHANGES, 340)).toEqual(
      expect.arrayContaining(['Italy', 'Russian Federation', '2022', '2023']),
    );
    expect(narrow.legend.map(({ label }) => label)).toContain('Axis without zero');
  });

  it('says it in Dari too', () => {
    const { legend } = draw(CHANGES, 340, DARI);
    for (const { label } of legend.slice(0, 1)) expect(label).not.toMatch(/[a-z]/);
  });
});

describe('waterfall', () => {
  it('is sound for any level and any changes at any width', () => {
    const money = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0, 1e308, -1e308, null));
    fc.assert(
      fc.property(
        fc.array(money, { maxLength: 3 }),
        fc.array(money, { maxLength: 12 }),
        fc.integer({ min: 280, max: 1600 }),
        fc.boolean(),
        (levels, changes, width, dari) => {
          const rows = manyOf([
            ...levels.map((value, i) => levelAt(String(2020 + i), value)),
            ...changes.map((value, i) => changeOf(`P${i}`, value)),
            row({ id: 'claim', value: 5e8, nature: 'claim', qualifier: 'at-least' }),
          ]);
          const medium = dari ? DARI : ENGLISH;
          const scene = draw(rows, width, medium);
          expect(faults(scene, medium)).toEqual([]);
          expect(scene.stops).toHaveLength(rows.rows.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a waterfall asks', () => {
  it('is what changed, of the eight largest unless it says otherwise', async () => {
    const { ask } = await chartTypeOf('waterfall');
    const observations = [...new Array(12).keys()].flatMap((i) =>
      ['2022', '2023'].map((period, year) => ({
        ...exportTo(`P${i}`, period, (i + 1) * 1e6 * (year + 1)).observation,
        id: `P${i}-${period}`,
      })),
    );
    const dataset = { ...EMPTY, observations };
    const asked = { measure: 'trade-value', reporter: 'KAZ', flow: ['export'] } as const;
    expect(ask!(dataset, asked).rows).toHaveLength(1 + 8 + 1 + 1);
    expect(ask!(dataset, { ...asked, top: 3 } as typeof asked).rows).toHaveLength(1 + 3 + 1 + 1);
  });
});
