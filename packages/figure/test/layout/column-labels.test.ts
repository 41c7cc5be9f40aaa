import { describe, expect, it } from 'vitest';
import { chartTypeOf, overlaps, boundsOf, type BarMark, type Mark, type TextMark } from '@keruen/figure';
import { columnLabel, natureWord } from '../../src/layout/column-labels.ts';
import type { PlacedSlot } from '../../src/layout/column-slots.ts';
import { barMarks } from '../../src/layout/bar-marks.ts';
import { DARI, ENGLISH } from './medium.ts';
import { row, rowsOf, STORY, type Part } from './sample-rows.ts';

const ZERO = 300;

/** A bar at x 100 to 120 on a scale of one px per unit, with its label. */
function labelled(part: Part, lean: 'start' | 'middle' | 'end' = 'middle') {
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
  return columnLabel({ slot, bars, text: 'label' }, { zero: ZERO, largest: 200, lean });
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

  it('stands under the zero line for a bar too low to see', () => {
    expect(first({ value: 2 })?.y).toBeGreaterThan(ZERO + 8);
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
