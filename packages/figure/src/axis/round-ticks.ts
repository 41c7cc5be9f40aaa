import type { Period } from '@keruen/data';
import type { MeasureText } from '../label/measure.ts';
import { SIZE } from '../label/sizes.ts';
import type { PeriodTick } from './period-axis.ts';

/** Months between labels, from every one of them to a hundred years; last those of years that are round to nobody, where others would leave one label. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 36, 48, 72];

/** White space between two labels, px. */
const BETWEEN = 5;

/**
 * When a period begins, in months since the year 0; what begins and ends on days, as a year of another calendar, begins with its year.
 * Days have no month.
 */
const startMonth = ({ from, interval }: Period): number =>
  from && (interval || !from.day) ? from.year * 12 + (from.day ? 0 : (from.month ?? 1) - 1) : NaN;

interface Placed {
  readonly tick: PeriodTick;
  readonly month: number;
  readonly start: number;
  readonly end: number;
}

/** Where labels lie, moved in from the edges. */
function placed(
  ticks: readonly PeriodTick[],
  periods: readonly Period[],
  [from, to]: readonly [number, number],
  measure: MeasureText,
): Placed[] {
  return ticks.map((tick, i) => {
    const width = Math.ceil(measure(tick.text, SIZE.period));
    const start = Math.max(from, Math.min(tick.x + (tick.width - width) / 2, to - width));
    return { tick, month: startMonth(periods[i]!), start, end: start + width };
  });
}

/**
 * Of periods that follow each other at one distance those whose labels have room: each, or every second or third month, every half
 * year, first, second, fifth year …, from round dates. Others, and those that are kept, stay as they are. `periods` are those of `ticks`.
 */
export function roundTicks(
  ticks: readonly PeriodTick[],
  periods: readonly Period[],
  range: readonly [number, number],
  measure: MeasureText,
): readonly PeriodTick[] {
  const free = placed(ticks, periods, range, measure).filter(({ tick }) => !tick.kept);
  const [first, second] = free;
  if (!first || !second) return ticks;
  const step = second.month - first.month;
  if (!step || !free.every(({ month }, i) => month === first.month + step * i)) return ticks;
  // Fiscal years from July on are as round as others.
  const shown = (every: number): Placed[] =>
    free.filter(({ month }) => (month - (first.month % step)) % every === 0);
  const fits = (every: number): boolean =>
    shown(every).every(({ start }, i, { [i - 1]: last }) => !last || start - last.end >= BETWEEN);
  const fitting = STEPS.filter(fits);
  const every = fitting.find((one) => shown(one).length > 1) ?? fitting[0] ?? Infinity;
  const wide = (tick: PeriodTick, by: number): PeriodTick => ({
    ...tick,
    x: tick.x - (tick.width * (by - 1)) / 2,
    width: tick.width * by,
  });
  // As wide as the room they have, so that the axis keeps them.
  return [
    ...shown(every).map(({ tick, start, end }) =>
      wide(tick, Math.max(1, (end - start + BETWEEN) / tick.width)),
    ),
    ...ticks.filter(({ kept }) => kept),
  ];
}
