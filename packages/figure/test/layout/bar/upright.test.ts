import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '@keruen/data';
import { upright } from '../../../src/layout/bar/upright.ts';
import { finiteRows } from '../../../src/layout/rows/value.ts';
import { barBounds, boundsOf } from '../../../src/scene/bounds.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { isBar, isText } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { ONE_YEAR } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const draw = (rows: typeof STORY, width = 800, medium = ENGLISH) => upright(rows, { width }, medium);

/** A font in which no label fits. */
const SILENT = { ...ENGLISH, measure: () => 1e4 };

/** Baselines of texts: those that stand for a row, and the others. */
const baselines = ({ marks }: ReturnType<typeof draw>, own: boolean): number[] =>
  marks.filter(isText).flatMap(({ y, subject }) => ((subject !== undefined) === own ? [y] : []));

describe('upright bars', () => {
  it('say where each period in order of time stands, but not the range apart', () => {
    const { time } = draw(STORY);
    expect(time!.periods.map(({ period }) => period.text)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
    // Beginnings and widths are rounded to eighths of a px each.
    time!.periods
      .slice(1)
      .forEach(({ x1 }, i) => expect(Math.abs(x1 - time!.periods[i]!.x2)).toBeLessThanOrEqual(1 / 8));
  });

  it('say of time that it goes from the head of the plot to the zero line', () => {
    const { time, marks } = draw(STORY);
    const standing = marks.filter(isBar).map(({ y, height }) => y + height);
    expect(new Set(standing)).toEqual(new Set([time!.bottom]));
    expect(time!.top).toBeLessThan(time!.bottom);
  });

  it('have one stop for each row, in the language of the figure', () => {
    for (const medium of [ENGLISH, DARI])
      expect(draw(STORY, 800, medium).stops).toHaveLength(STORY.rows.length);
    expect(draw(STORY, 800, DARI).stops[0]!.label).toContain('صادرات');
  });

  it('say at a stop what stands on show of it', () => {
    expect(draw(ONE_YEAR, 1600).stops[0]!.subject).toBe('observation:ITA-export-2023-statistic');
  });

  it('write periods below every word and every bar, inside the picture', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1600 }), (any, width) => {
        const rows = finiteRows(any);
        const scene = draw(rows, width);
        const names = Math.max(...baselines(scene, false));
        for (const y of baselines(scene, true)) expect(y).toBeLessThan(names);
        for (const bar of scene.marks.filter(isBar)) {
          const { y, height } = boundsOf(bar, () => 0)!;
          expect(y + height).toBeLessThan(names);
        }
        expect(names).toBeLessThan(scene.height);
      }),
    );
  });

  it('grow where words stand under bars that hang', () => {
    const losses = (value: number) =>
      rowsOf(
        ['2021', '2022', '2023'].map((period) => row({ period, value, flow: 'balance', nature: 'claim' })),
      );
    expect(draw(losses(-1e9)).height).toBeGreaterThan(draw(losses(1e9)).height);
  });

  it('grow where the sign of a bar that hangs goes beyond the plot', () => {
    const gap = (qualifier: Qualifier) =>
      upright(rowsOf([row({ value: -1e9, flow: 'balance', qualifier })]), { width: 800 }, SILENT);
    const ends = ({ marks }: ReturnType<typeof draw>) =>
      Math.max(...marks.filter(isBar).map((bar) => barBounds(bar).y + barBounds(bar).height));
    expect(gap('at-least').height - 26).toBeGreaterThanOrEqual(ends(gap('at-least')));
    expect(gap('at-least').height).toBeGreaterThan(gap('exact').height);
  });

  it('tell the domain of their values, and none where nothing is drawn', () => {
    expect(draw(STORY).scale).toEqual({ domain: [0, 4e9] });
    expect(draw(rowsOf([row({ value: null })])).scale).toBeUndefined();
  });
});
