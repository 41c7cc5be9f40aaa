import type { Period } from '@keruen/data';
import type { TextMark } from '../scene/mark.ts';
import type { MeasureText } from '../label/measure.ts';
import { placeLabels, type Wanted } from '../label/place.ts';
import { SIZE } from '../label/sizes.ts';

/** A period under the axis: where its band lies, and whether its label must stay when others go. */
export interface PeriodTick {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly kept: boolean;
  /** When it begins, in months; its place among the others where that is no month. */
  readonly at?: number | undefined;
}

/** Months between labels, from every one of them to a hundred years. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** White space between two labels besides that around all words, px. */
const BETWEEN = 3;

/** When a period begins, in months since the year 0; what has a beginning and an end of its own begins with its year. Days have no month. */
export const startMonth = ({ from, interval }: Period): number | undefined =>
  from && !from.day ? from.year * 12 + (interval ? 0 : (from.month ?? 1) - 1) : undefined;

/**
 * Labels centred under their bands at the baseline `y`, between `start` and `stop`. Where they are too many those of every second or
 * third month, every half year, first, second, fifth year … stay; of those that are not equally far apart every second, third ….
 */
export function periodAxis(
  ticks: readonly PeriodTick[],
  y: number,
  [start, stop]: readonly [number, number],
  measure: MeasureText,
): TextMark[] {
  const [first, second] = ticks;
  const apart = (second?.at ?? NaN) - first?.at!;
  const even = ticks.every(({ kept, at }, i) => kept || at === first?.at! + apart * i);
  const room = { x: start, y: y - 50, width: stop - start, height: 100 };
  const widthOf: MeasureText = (text, size) => Math.ceil(measure(text, size)) + BETWEEN;
  const wanted = ticks.map(({ text, x: from, width, kept, at }, i) => {
    const half = widthOf(text, SIZE.period) / 2;
    const x = Math.min(Math.max(from + width / 2, start + half), stop - half);
    const label = { kind: 'text', y, x, text, size: SIZE.period, anchor: 'middle', tone: 'ink' } as const;
    return { candidates: [label], priority: kept ? 0 : 1, at: even ? at! : i };
  });
  const some = (step: number, from: number): typeof wanted =>
    wanted.filter(({ priority, at }) => priority >= from && (!priority || at % step === 0));
  const place = (labels: readonly Wanted[]): TextMark[] => placeLabels(labels, room, [], widthOf);
  const fits = (step: number): boolean => place(some(step, 1)).length === some(step, 1).length;
  return place(some(STEPS.find(fits) ?? Infinity, 0));
}
