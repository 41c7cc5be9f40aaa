import { describe, expect, it } from 'vitest';
import type { Row, Rows } from '@keruen/data';
import { barChart } from '../../../src/layout/bar/bar-chart.ts';
import { columnOf, groupedForm } from '../../../src/layout/bar/bar-form.ts';
import type { PlacedSlot } from '../../../src/layout/bar/column-slots.ts';
import { LYING_BELOW } from '../../../src/layout/bar/standing.ts';
import { isBar, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { LONG_NAMES, ONE_YEAR, TWO_YEARS } from '../partner-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const slot = (of: Row): PlacedSlot => ({
  row: of,
  contradicts: false,
  x: 10,
  width: 20,
  hitX: 8,
  hitWidth: 24,
  joint: undefined,
});

describe('groupedForm', () => {
  it('begins bars at zero, in the colours of their flows', () => {
    const form = groupedForm(STORY, ENGLISH);
    expect(form.base).toBe(0);
    expect(form.domain).toEqual([0, 4e9]);
    expect(form.lookOf(STORY.rows[0]!)).toMatchObject({ tone: 'lapis', reach: [0, 517578600, undefined] });
    expect(form.legend.map(({ label }) => label)).toEqual(['Exports', 'Imports', 'Turnover']);
  });

  it('begins them at another base where told, which the axis then holds', () => {
    const rows = rowsOf([row({ value: 120 })]);
    const form = groupedForm(rows, ENGLISH, 100);
    expect(form.domain).toEqual([100, 120]);
    expect(form.lookOf(rows.rows[0]!).reach).toEqual([100, 120, undefined]);
  });

  it('colours partners by their place among all', () => {
    const form = groupedForm(TWO_YEARS, ENGLISH);
    const tones = TWO_YEARS.rows.slice(0, 4).map((one) => form.lookOf(one).tone);
    expect(tones).toEqual(['lapis', 'lapis', 'saffron', 'saffron']);
  });

  it('has no domain where nothing is drawn', () => {
    expect(groupedForm(rowsOf([row({ value: null }), row({ value: 0 })]), ENGLISH).domain).toBeUndefined();
  });

  it('says a currency on the axis alone, and any other unit beside each value', () => {
    const said = (rows: Rows): string | undefined =>
      groupedForm(rows, ENGLISH).columnsOf(slot(rows.rows[0]!), (value) => value)[0]?.text;
    expect(said(rowsOf([row({ value: 1e9 })]))).toBe('1bn');
    const tonnes = said(rowsOf([row({ value: 5, unit: 'TNE' })], 'TNE'))!;
    expect(tonnes).not.toBe('5');
    expect(tonnes).toContain('5');
  });
});

describe('columnOf', () => {
  const column = (of: Row) =>
    columnOf(slot(of), (value) => 300 - value, groupedForm(rowsOf([of]), ENGLISH), '');

  it('is the bar of a slot with its words', () => {
    const { bars, text } = column(row({ value: 40 }));
    expect(bars).toMatchObject([{ x: 10, width: 20, y: 260, height: 40, tone: 'lapis' }]);
    expect(text).toBe('40');
  });

  it('has no bar where a number is missing, but the reason', () => {
    const { bars, text } = column(row({ value: null, missing: 'not-reported' }));
    expect([bars, text]).toEqual([[], 'not reported']);
  });
});

describe('barChart', () => {
  const toward = (rows: typeof STORY, width: number, lie: boolean, maxHeight?: number): Set<string> =>
    new Set(
      barChart(rows, { width, maxHeight }, ENGLISH, lie)
        .marks.filter(isBar)
        .map((bar) => bar.toward),
    );

  it('stands bars upright, or lays them where asked', () => {
    expect(toward(STORY, 800, false)).toEqual(new Set(['up']));
    expect(toward(STORY, LYING_BELOW, true)).toEqual(new Set(['end']));
  });

  it('lays bars where names of partners or products do not fit under them', () => {
    expect(toward(LONG_NAMES, 600, false)).toEqual(new Set(['end']));
    expect(toward(ONE_YEAR, 1600, false)).toEqual(new Set(['up']));
  });

  it('stands them up again where lying they would be higher than they may', () => {
    expect(toward(STORY, 400, true, 200)).toEqual(new Set(['up']));
  });

  it('says in a sentence that there is nothing', () => {
    for (const medium of [ENGLISH, DARI]) {
      const scene = barChart(rowsOf([]), { width: 400 }, medium, false);
      expect(scene.stops).toEqual([]);
      expect(textsOf(scene)).toEqual([medium.locale.words.frame.noData]);
    }
  });

  it('draws a number without end as missing', () => {
    const scene = barChart(
      rowsOf([row({ value: Infinity }), row({ id: 'b', value: 1 })]),
      { width: 800 },
      ENGLISH,
      false,
    );
    expect(scene.marks.filter(isBar)).toHaveLength(1);
    expect(scene.stops).toHaveLength(2);
  });
});
