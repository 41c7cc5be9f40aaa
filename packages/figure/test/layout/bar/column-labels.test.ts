import { describe, expect, it } from 'vitest';
import { chartTypeOf, overlaps, boundsOf, type BarMark, type Mark, type TextMark } from '@keruen/figure';
import { columnLabel, natureWord } from '../../../src/layout/bar/column-labels.ts';
import type { PlacedSlot } from '../../../src/layout/bar/column-slots.ts';
import { barMarks } from '../../../src/layout/bar/bar-marks.ts';
import { barsOf, isBar, isText } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { realChart, realPanels } from '../real-charts.ts';
import { row, rowsOf, STORY, type Part } from '../sample-rows.ts';

const ZERO = 300;

/** A bar at x 100 to 120 on a scale of one px per unit, with its label. */
function labelled(part: Part, lean: 'start' | 'middle' | 'end' = 'middle', hung = false) {
  const one = row(part);
  const slot: PlacedSlot = {
    row: one,
    contradicts: false,
    x: 100,
    width: 20,
    hitX: 98,
    hitWidth: 24,
    joint: undefined,
  };
  const bars = barMarks(one, { start: 100, size: 20, at: (value) => ZERO - value, upright: true });
  return columnLabel({ slot, bars, text: 'label' }, { zero: ZERO, hung, largest: 200, lean });
}

const first = (part: Part): TextMark | undefined => labelled(part).candidates[0];

describe('columnLabel', () => {
  it('puts what is disputed first, then the largest, then the tiny, then the rest', () => {
    const priorities = [
      labelled({ value: 100, nature: 'claim' }),
      labelled({ value: 100, conflictsWith: ['x'] }),
      labelled({ value: 200 }),
      labelled({ value: 2 }),
      labelled({ value: 100 }),
      labelled({ value: 100, nature: 'derived' }),
    ].map(({ priority }) => priority);
    expect(priorities).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('stands over a bar, or flush with one of its sides', () => {
    expect(labelled({ value: 100 }).candidates.map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
      [110, 195, 'middle'],
      [120, 195, 'end'],
      [100, 195, 'start'],
    ]);
  });

  it('leans to the side it is told to first', () => {
    expect(labelled({ value: 100 }, 'start').candidates[0]).toMatchObject({ x: 120, anchor: 'end' });
    expect(labelled({ value: 100 }, 'end').candidates[0]).toMatchObject({ x: 100, anchor: 'start' });
  });

  it('may stand a line higher where it must not be lost', () => {
    const heights = new Set(labelled({ value: 100, nature: 'claim' }).candidates.map(({ y }) => y));
    expect([...heights]).toEqual([195, 180]);
  });

  it('keeps clear of the sign at the end of its bar', () => {
    expect(first({ value: 100, qualifier: 'at-least' })?.y).toBe(188);
  });

  it('stands over a bar too low to see, or, where nothing hangs, under it: under its middle, else flush with a side', () => {
    const places = labelled({ value: 2 }).candidates;
    const [over, under] = [places.slice(0, -3), places.slice(-3)];
    expect(over.length > 0 && over.every(({ y }) => y < ZERO - 2)).toBe(true);
    expect(under.every(({ y }) => y > ZERO + 8)).toBe(true);
    expect(under[0]).toMatchObject({ x: 110, anchor: 'middle' });
    expect(under.slice(1).map(({ anchor }) => anchor)).toEqual(['end', 'start']);
    for (const part of [{ value: 2 }, { value: null }])
      expect(labelled(part, 'middle', true).candidates.every(({ y }) => y < ZERO)).toBe(true);
  });

  it('stands under a negative bar', () => {
    expect(first({ value: -100 })?.y).toBeGreaterThan(ZERO + 100 + 8);
  });

  it('has the colour of its flow, and none of its own where a number is missing', () => {
    expect(first({ value: 100, flow: 'import' })?.tone).toBe('saffron');
    expect(first({ value: null })?.tone).toBe('muted');
  });
});

describe('natureWord', () => {
  it('stands on the far side of the label', () => {
    const label = first({ value: 100 })!;
    expect(natureWord(label, 'claim', ZERO).candidates).toMatchObject([
      { text: 'claim', y: label.y - 15, tone: 'muted' },
    ]);
    const below = { ...label, y: ZERO + 12 };
    expect(natureWord(below, 'claim', ZERO).candidates[0]?.y).toBe(ZERO + 27);
  });
});

const { layout: columns } = await chartTypeOf('columns');

describe('labels side by side', () => {
  const labelOf = (marks: readonly Mark[], id: string) =>
    marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.subject === `observation:${id}`);

  it('of two values that contradict each other lean apart where both would touch', () => {
    const { marks } = columns(STORY, { width: 640 }, DARI);
    expect(labelOf(marks, 'turnover-2022-derived')?.anchor).toBe('end');
    expect(labelOf(marks, 'c031')?.anchor).toBe('start');
  });

  it('stay in the middle where there is room', () => {
    const { marks } = columns(STORY, { width: 1400 }, ENGLISH);
    expect(labelOf(marks, 'turnover-2022-derived')?.anchor).toBe('middle');
    expect(labelOf(marks, 'c031')?.anchor).toBe('middle');
  });

  it('never cover the sign between contradicting bars', () => {
    for (let low = 2; low < 60; low += 2) {
      const value = low * 1e6;
      const rows = rowsOf([
        row({ period: '2021', value: 1e9 }),
        row({ id: 'a', value, conflictsWith: ['b'] }),
        row({ id: 'b', value, nature: 'claim', conflictsWith: ['a'] }),
        ...[...new Array(12).keys()].map((i) => row({ period: String(2023 + i), value: 5e8 })),
      ]);
      const { marks } = columns(rows, { width: 520 }, ENGLISH);
      const signs = marks.filter((mark) => mark.kind === 'rule' && mark.tone === 'ink');
      const texts = marks.filter((mark) => mark.kind === 'text' && mark.subject);
      expect(signs).toHaveLength(3);
      for (const sign of signs) {
        for (const text of texts) {
          expect(overlaps(boundsOf(sign, ENGLISH.measure)!, boundsOf(text, ENGLISH.measure)!)).toBe(false);
        }
      }
    }
  });

  it('all stand over bars of one zero line', () => {
    const bars = columns(STORY, { width: 640 }, ENGLISH).marks.filter(
      (mark): mark is BarMark => mark.kind === 'bar',
    );
    expect(new Set(bars.map(({ y, height }) => y + height)).size).toBe(1);
  });
});

describe('values over and under zero', () => {
  const QUESTIONS = [
    { partner: 'CHN RUS ITA', flow: ['export', 'import'], period: '2023' },
    { partner: 'AFG', flow: ['export', 'import', 'turnover'], period: '2018/2024' },
    { partner: 'CHN RUS', flow: ['export', 'import'], period: '2022/2023' },
  ] as const;

  it('stand on the side of their bar where bars hang, else the low ones in one row under their own', async () => {
    for (const asked of QUESTIONS)
      for (const medium of [ENGLISH, RUSSIAN, DARI])
        for (const width of [480, 640, 800]) {
          const scene = await realChart('columns', asked, width, medium);
          const bars = scene.marks.filter(isBar);
          const upright = bars.filter(({ toward }) => toward === 'up');
          const hung = bars.some(({ toward }) => toward === 'down');
          const zero = Math.max(...upright.map(({ y, height }) => y + height));
          const under = scene.marks
            .filter(isText)
            .filter(({ subject, y, tone }) => subject && tone !== 'muted' && y > zero + 4);
          for (const { subject, x, anchor } of hung ? under : [])
            expect([barsOf(scene, subject!.replace('observation:', ''))[0]?.toward, x, anchor]).toEqual([
              'down',
              expect.anything(),
              expect.anything(),
            ]);
          if (!hung && upright.length) expect(new Set(under.map(({ y }) => y)).size).toBeLessThanOrEqual(1);
        }
  });

  it('are never under zero of what rises where something hangs', () => {
    const values = [-12, 35, -31, 1.2, 21, -4.5, 0.3];
    const rows = rowsOf(
      values.map((value, i) =>
        row({ id: `b${i}`, period: String(2017 + i), flow: 'balance', value: value * 1e6 }),
      ),
    );
    for (const medium of [ENGLISH, RUSSIAN, DARI])
      for (const width of [480, 640, 800]) {
        const { marks } = columns(rows, { width }, medium);
        const zero = Math.max(
          ...marks
            .filter(isBar)
            .filter(({ toward }) => toward === 'up')
            .map(({ y, height }) => y + height),
        );
        const told = marks.filter(isText).filter(({ subject }) => subject);
        expect(told).toHaveLength(values.length);
        for (const { subject, y } of told) expect(y > zero).toBe(values[Number(subject!.at(-1))]! < 0);
      }
  });

  it('are told in panels of the highest alone, so that all periods stand at one height', async () => {
    for (const medium of [ENGLISH, RUSSIAN, DARI])
      for (const width of [480, 800]) {
        const { marks } = await realPanels(
          'columns',
          { partner: 'AFG UZB KGZ TJK TKM CHN', flow: ['export', 'import'], period: '2018/2023' },
          'partner',
          width,
          medium,
        );
        const told = marks.filter(isText).filter(({ subject }) => subject && !subject.includes('AFG'));
        expect(told.filter(({ subject }) => subject!.startsWith('observation:KAZ'))).toHaveLength(5);
        const periods = marks
          .filter(isText)
          .filter(({ size, weight, anchor }) => size === 12 && !weight && anchor === 'middle');
        expect(new Set(periods.map(({ y }) => y)).size).toBeLessThanOrEqual(3);
      }
  });

  it('of a mirror are those of its axis', async () => {
    const { layout: mirror } = await chartTypeOf('mirror');
    const rows = rowsOf(
      ['2021', '2022'].map((period, i) =>
        row({ id: period, period, flow: 'balance', value: (i ? 2 : -3) * 1e8 }),
      ),
    );
    const texts = mirror(rows, { width: 640 }, ENGLISH)
      .marks.filter(isText)
      .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));
    expect(texts).toEqual(expect.arrayContaining(['−300M', '−200M', '$200M']));
  });
});
