import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBands } from '../../../src/layout/bar/column-slots.ts';
import { periodBands } from '../../../src/layout/rows/period-bands.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const place = (rows: ReturnType<typeof rowsOf>, width: number, label = 30) => {
  const bands = periodBands(rows);
  return placeBands(
    bands,
    [40, 40 + width],
    bands.map(() => label),
  );
};

describe('placeBands', () => {
  it('places bars within the range, in order, without an overlap', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: 240, max: 1600 }),
        fc.integer({ min: 5, max: 150 }),
        (rows, width, label) => {
          let last = 40 - 1;
          for (const slot of place(rows, width, label).flatMap(({ slots }) => slots)) {
            expect(slot.x).toBeGreaterThanOrEqual(last - 0.26);
            expect(slot.width).toBeGreaterThan(0);
            last = slot.x + slot.width;
          }
          expect(last).toBeLessThanOrEqual(40 + width + 0.26);
        },
      ),
    );
  });

  it('leaves no band out of the range where wide labels take nearly all of it', () => {
    const bands = periodBands(rowsOf([row({ period: '1975' }), row({ period: '2024/2025' })]));
    for (const slots of [undefined, []]) {
      const [first, apart] = bands;
      const placed = placeBands([{ ...first!, ...(slots ? { slots } : {}) }, apart!], [41, 164], [33, 76]);
      const last = placed.at(-1)!;
      expect(last.x + last.width).toBeLessThanOrEqual(164.26);
      for (const { x, width } of placed.flatMap((band) => band.slots))
        expect(x + width).toBeLessThanOrEqual(164.26);
    }
  });

  it('gives all bars one width', () => {
    const widths = place(STORY, 600).flatMap(({ slots }) => slots.map(({ width }) => width));
    expect(new Set(widths).size).toBe(1);
  });

  it('never lets what a pointer may touch overlap', () => {
    for (const width of [300, 600, 900]) {
      const slots = place(STORY, width).flatMap((one) => one.slots);
      slots.forEach((slot, i) => {
        const next = slots[i + 1];
        if (next) expect(slot.hitX + slot.hitWidth).toBeLessThanOrEqual(next.hitX + 0.26);
      });
    }
  });

  it('lets a finger touch a bar that stands alone, however thin', () => {
    const years = [...new Array(20).keys()].map((i) => row({ period: String(2000 + i), value: 1 }));
    for (const { slots } of place(rowsOf(years), 600, 0)) {
      expect(slots[0]?.width).toBeLessThan(20);
      expect(slots[0]?.hitWidth).toBeCloseTo(24, 0);
    }
  });

  it('leaves room for “≠” before a bar that contradicts the one before it', () => {
    const [joined] = place(STORY, 600).filter(({ band }) => band.period.text === '2022');
    expect(joined?.slots.map(({ joint }) => joint !== undefined)).toEqual([false, false, true, false, true]);
    for (const [i, slot] of joined?.slots.entries() ?? []) {
      if (slot.joint === undefined) continue;
      const before = joined?.slots[i - 1];
      expect(slot.joint - 6).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
      expect(slot.joint + 6).toBeLessThanOrEqual(slot.x);
    }
  });

  it('has no such room where bars are too close', () => {
    expect(
      place(STORY, 170)
        .flatMap(({ slots }) => slots.map(({ joint }) => joint))
        .filter(Boolean),
    ).toEqual([]);
  });

  it('makes a band as wide as its label', () => {
    const bands = place(
      rowsOf(['2018', '2019', '2024/2025'].map((period) => row({ period, value: 1 }))),
      300,
      90,
    );
    for (const { width } of bands) expect(width).toBeGreaterThanOrEqual(60);
  });

  it('sets a range apart by more than the space between years', () => {
    const bands = place(
      rowsOf(['2018', '2019', '2024/2025'].map((period) => row({ period, value: 1 }))),
      300,
    );
    const ends = bands.map(({ x, width }) => x + width);
    expect((bands[1]?.x ?? 0) - (ends[0] ?? 0)).toBeCloseTo(0, 1);
    expect((bands[2]?.x ?? 0) - (ends[1] ?? 0)).toBeGreaterThan(10);
  });

  it('lets one bar be no wider than a thumb', () => {
    const [one] = place(rowsOf([row({ value: 1 })]), 1500);
    expect(one?.slots[0]?.width).toBe(56);
    expect(one?.slots[0]?.x).toBeCloseTo(40 + 750 - 28, 0);
  });
});
