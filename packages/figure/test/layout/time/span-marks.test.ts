import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '@keruen/figure';
import { spanOf } from '../../../src/layout/time/date-span.ts';
import { spanMarks, spanReach, type SpanPlace } from '../../../src/layout/time/span-marks.ts';
import { boundsOf } from '../../../src/scene/bounds.ts';
import { isBar, isDot, isLine } from '../kinds.ts';
import { period } from '../sample-rows.ts';

/** Ten px for a year, from 2000 at 0 to 2030 at 300. */
const place: SpanPlace = {
  x: (year) => (year - 2000) * 10,
  left: 0,
  right: 300,
  y: 50,
  tone: 'lapis',
  subject: 'event:a',
};

const span = (text: string) => spanOf({ period: period(text) });
const marks = (text: string): Mark[] => spanMarks(span(text), place);
const kinds = (text: string): string[] => marks(text).map(({ kind }) => kind);

describe('spanMarks', () => {
  it('draws a day as a dot where it is', () => {
    expect(kinds('2010-07-02')).toEqual(['dot']);
    const [dot] = marks('2010-07-02').filter(isDot);
    expect(dot).toMatchObject({ x: 105, y: 50, subject: 'event:a' });
  });

  it('draws about a day as a dot between two waves', () => {
    expect(kinds('2010-07-02~')).toEqual(['dot', 'line', 'line']);
    for (const wave of marks('2010-07-02~').filter(isLine)) expect(wave.points).toHaveLength(5);
  });

  it('draws a year as a band between two caps, waves where it is about that year', () => {
    expect(kinds('2010')).toEqual(['area', 'line', 'line']);
    const caps = marks('2010').filter(isLine);
    expect(caps.map(({ points }) => points.map(([x]) => x))).toEqual([
      [100, 100],
      [110, 110],
    ]);
    for (const cap of marks('2010~').filter(isLine)) expect(cap.points).toHaveLength(5);
  });

  it('draws what lasts from the day it began to the day it ended', () => {
    const [bar, ...others] = marks('2010-01-01/2019-12-31');
    expect(others).toEqual([]);
    expect(bar).toMatchObject({ kind: 'bar', x: 100, width: 100, toward: 'end', sign: { end: 'flat' } });
  });

  it('draws as certain only what lies between ends known to the year', () => {
    const [bar] = marks('2010/2020').filter(isBar);
    expect(bar).toMatchObject({ x: 110, width: 90 });
    expect(kinds('2010/2020').filter((kind) => kind === 'area')).toHaveLength(2);
  });

  it('has no cap at the edge for a date beyond it, for that would be another date', () => {
    const capsOf = (text: string): number[] =>
      marks(text)
        .filter(isLine)
        .flatMap(({ points }) => points[0]![0]);
    expect(capsOf('1990/2010')).toEqual([100, 110]);
    expect(capsOf('2010/2040')).toEqual([100, 110]);
    expect(capsOf('1990/2040')).toEqual([]);
    expect(capsOf('1990~/2010')).toEqual([100, 110]);
    const [bar] = marks('1990/2010').filter(isBar);
    expect([bar!.x, bar!.width]).toEqual([0, 100]);
  });

  it('leaves an end open where none is known, inside the picture', () => {
    const [bar] = marks('2010-01-01/..').filter(isBar);
    expect(bar!.sign.end).toBe('onward');
    expect(boundsOf(bar!, () => 0)!.x + boundsOf(bar!, () => 0)!.width).toBeLessThanOrEqual(300);
  });

  it('draws two neighbouring years as bands with nothing certain between', () => {
    expect(marks('2010/2011').filter(isBar)).toEqual([]);
  });

  it('reaches as far as the waves beside an approximate day', () => {
    const [first, last] = spanReach(span('2010-06-15~'), place);
    const boxes = marks('2010-06-15~').flatMap((mark) => boundsOf(mark, () => 0) ?? []);
    expect(first).toBeLessThanOrEqual(Math.min(...boxes.map(({ x }) => x)));
    expect(last).toBeGreaterThanOrEqual(Math.max(...boxes.map(({ x, width }) => x + width)));
  });

  it('stays within what spanReach says, and that near the axis', () => {
    const year = fc.integer({ min: 1980, max: 2060 });
    const sign = fc.constantFrom('', '~');
    fc.assert(
      fc.property(
        year,
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        sign,
        (from, years, soft) => {
          const text = years === undefined ? `${from}-06${soft}` : `${from}${soft}/${from + years}`;
          const [first, last] = spanReach(span(text), place);
          expect(first).toBeGreaterThanOrEqual(-4);
          expect(last).toBeLessThanOrEqual(304);
          for (const mark of marks(text)) {
            const { x, width } = boundsOf(mark, () => 0)!;
            expect(x).toBeGreaterThanOrEqual(first - 3);
            expect(x + width).toBeLessThanOrEqual(last + 3);
          }
        },
      ),
    );
  });
});
