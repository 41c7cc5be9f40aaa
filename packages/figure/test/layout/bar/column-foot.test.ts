import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '@keruen/figure';
import { barMarks } from '../../../src/layout/bar/bar-marks.ts';
import { cutMarks, footMarks, footObstacles } from '../../../src/layout/bar/column-foot.ts';
import type { Column } from '../../../src/layout/bar/column-labels.ts';
import type { PlacedSlot } from '../../../src/layout/bar/column-slots.ts';
import { boundsOf } from '../../../src/scene/bounds.ts';
import { row } from '../sample-rows.ts';

const ZERO = 300;

function column(value: number | null, part: Partial<PlacedSlot> = {}): Pick<Column, 'slot' | 'bars'> {
  const one = row({ value, id: 'a' });
  const slot = {
    row: one,
    contradicts: false,
    x: 40,
    width: 20,
    hitX: 38,
    hitWidth: 24,
    joint: undefined,
    ...part,
  };
  return { slot, bars: barMarks(one, { start: 40, size: 20, at: (n) => ZERO - n, upright: true }) };
}

describe('footMarks', () => {
  it('are nothing under a bar that nothing contradicts', () => {
    expect(footMarks(column(50), ZERO)).toEqual([]);
  });

  it('are a tick on the zero line where there is no bar', () => {
    expect(footMarks(column(null), ZERO)).toMatchObject([
      { x1: 50, x2: 50, y2: ZERO, tone: 'muted', subject: 'observation:a' },
    ]);
    const [stands] = footMarks(column(null), ZERO);
    const [hangs] = footMarks(column(null, { hangs: true }), ZERO);
    expect(Math.sign(stands!.y1 - ZERO)).toBe(-Math.sign(hangs!.y1 - ZERO));
  });

  it('are a sign in the room before a bar that contradicts its neighbour', () => {
    const signs = footMarks(column(50, { joint: 33, contradicts: true }), ZERO);
    expect(signs).toHaveLength(3);
    expect(footMarks(column(null, { joint: 33, contradicts: true }), ZERO)).toHaveLength(4);
  });
});

describe('footObstacles', () => {
  it('hold the whole sign, on the side on which it is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.boolean(), (joint, hangs) => {
        const one = column(50, { joint, hangs, contradicts: true });
        const [box] = footObstacles(one.slot, ZERO);
        for (const mark of footMarks(one, ZERO)) {
          const drawn = boundsOf(mark, () => 0)!;
          expect(overlaps(drawn, box!)).toBe(true);
          expect(drawn.x).toBeGreaterThanOrEqual(box!.x);
          expect(drawn.x + drawn.width).toBeLessThanOrEqual(box!.x + box!.width);
        }
      }),
    );
  });

  it('are none where no sign is drawn', () => {
    expect(footObstacles(column(50).slot, ZERO)).toEqual([]);
  });
});

describe('cutMarks', () => {
  it('cut the zero line twice, under a dotted line through the plot', () => {
    const [dotted, ...strokes] = cutMarks({ x: 120 }, ZERO, 20);
    expect(dotted).toMatchObject({ x1: 120, x2: 120, y1: 20, stroke: 'dotted' });
    expect(dotted!.y2).toBeLessThan(ZERO);
    expect(strokes).toHaveLength(2);
    for (const { y1, y2 } of strokes) expect((y1 - ZERO) * (y2 - ZERO)).toBeLessThan(0);
  });
});
