import type { TextMark } from '../scene/mark.ts';
import type { MeasureText } from '../label/measure.ts';
import { placeLabels } from '../label/place.ts';
import { SIZE } from '../label/sizes.ts';

/** A period under the axis: where its band lies, and whether its label must stay when others go. */
export interface PeriodTick {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly kept: boolean;
}

/** Of more periods at least so many are named before a second calendar gives way. */
const NAMED = 3;

/** The labels of so many periods; without their second calendar (`Locale.brief`) where it leaves too few of them. */
export function brieflyNamed(
  periods: number,
  brief: ((text: string) => string) | undefined,
  label: (named: (text: string) => string) => TextMark[],
): TextMark[] {
  const labels = label(String);
  return brief && labels.length < Math.min(NAMED, periods) ? label(brief) : labels;
}

/** Labels centred under their bands at the baseline `y`, between `start` and `stop`; where they are too many, every second, third … stays. */
export function periodAxis(
  ticks: readonly PeriodTick[],
  y: number,
  [start, stop]: readonly [number, number],
  measure: MeasureText,
): TextMark[] {
  const widest = Math.max(0, ...ticks.map(({ text }) => measure(text, SIZE.period)));
  const narrowest = Math.min(...ticks.map((tick) => tick.width));
  const every = Math.max(1, Math.ceil((widest + 6) / Math.max(narrowest, 1)));
  const wanted = ticks.flatMap((tick, i) => {
    const label = {
      kind: 'text',
      y,
      text: tick.text,
      size: SIZE.period,
      anchor: 'middle',
      tone: 'ink',
    } as const;
    const fits = measure(tick.text, SIZE.period) + 4 <= tick.width;
    if (!tick.kept && !fits && i % every !== 0) return [];
    const half = Math.ceil(measure(tick.text, SIZE.period)) / 2;
    const x = Math.min(Math.max(tick.x + tick.width / 2, start + half), stop - half);
    return [{ candidates: [{ ...label, x }], priority: tick.kept ? 0 : 1 }];
  });
  return placeLabels(wanted, { x: start, y: y - 50, width: stop - start, height: 100 }, [], measure);
}
