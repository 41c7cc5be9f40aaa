import type { Period } from '@keruen/data';
import type { MeasureText } from '../label/measure.ts';
import { SIZE } from '../label/sizes.ts';
import type { Locale } from '../locale/locale.ts';
import { formatPeriod } from '../locale/period.ts';
import type { Linear } from '../scale/linear.ts';
import { yearSpan } from '../scale/time.ts';
import type { RuleMark, TextMark } from '../scene/mark.ts';
import { rule } from '../scene/rule.ts';
import { brieflyNamed, periodAxis, type PeriodTick } from './period-axis.ts';
import { roundTicks } from './round-ticks.ts';

/** Periods that are longer than this are told by their first and last year, in years. */
const LONG = 1.01;

/** Of more years than this whole years are named, whatever the periods are. */
const MONTHLY = 3;

/** Distances of labelled years, from every year up. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** White space between the labels of neighbouring years, px. */
const BETWEEN = 10;

const year = (at: number): Period => {
  const date = { year: at };
  return { text: String(at), from: date, to: date, interval: false, approximate: false, uncertain: false };
};

type Named = (period: Period) => string;

type Span = typeof yearSpan;

const tick = (
  period: Period,
  x: Linear,
  kept: boolean,
  named: Named,
  spanOf: Span = yearSpan,
): PeriodTick => {
  const [start, end] = spanOf(period);
  return { text: named(period), x: x(start), width: x(end) - x(start), kept };
};

/** Every year, or every second, fifth … year between first and last, as far apart as their labels need. */
export function yearsBetween(
  [first, last]: readonly [number, number],
  x: Linear,
  named: Named,
  measure: MeasureText,
): { readonly years: readonly number[]; readonly step: number } {
  const room = Math.max(measure(named(year(Math.floor(first))), SIZE.period) + BETWEEN, 1);
  const step = STEPS.find((one) => Math.abs(x(first + one) - x(first)) >= room) ?? 1000;
  const years: number[] = [];
  for (let at = Math.ceil(first / step) * step; at + 1 <= last + 1e-9; at += step) years.push(at);
  return { years, step };
}

function yearTicks(
  domain: readonly [number, number],
  x: Linear,
  named: Named,
  measure: MeasureText,
): PeriodTick[] {
  const { years, step } = yearsBetween(domain, x, named, measure);
  const own = x(domain[0] + 1) - x(domain[0]);
  return years.map((at) => {
    const one = tick(year(at), x, false, named);
    return { ...one, width: step * own, x: one.x + (own - step * own) / 2 };
  });
}

/**
 * Labels of time under a plot whose `x` maps years: whole years where the periods are years or go over several, else the periods
 * themselves. Longer periods keep their own label. `y` is the baseline, `spanOf` says where a period lies.
 */
export function timeAxis(
  periods: readonly Period[],
  domain: readonly [number, number],
  x: Linear,
  y: number,
  [start, stop]: readonly [number, number],
  { locale, measure }: { readonly locale: Locale; readonly measure: MeasureText },
  spanOf: Span = yearSpan,
): (TextMark | RuleMark)[] {
  const distinct = [...new Map(periods.map((period) => [period.text, period])).values()];
  const spans = distinct.map((period) => ({ period, length: spanOf(period)[1] - spanOf(period)[0] }));
  const long = spans.filter(({ length }) => length > LONG && Number.isFinite(length));
  const short = spans.filter(({ length }) => length <= LONG);
  const areYears = short.every(({ length }) => length > 0.99);
  // Years of another calendar keep their own labels.
  const years = areYears ? !short[0]?.period.interval : domain[1] - domain[0] > MONTHLY;
  const ticks = (named: Named, whole: boolean): PeriodTick[] => [
    ...(whole
      ? yearTicks(domain, x, named, measure)
      : roundTicks(
          short.map(({ period }) => tick(period, x, false, named, spanOf)),
          short.map(({ period }) => period),
          [start, stop],
          measure,
        )),
    ...long.map(({ period }) => tick(period, x, true, named)),
  ];
  const place = (some: readonly PeriodTick[]): TextMark[] => periodAxis(some, y, [start, stop], measure);
  const labels = brieflyNamed(Math.floor(domain[1] - domain[0]), locale.brief, (said) => {
    const named: Named = (period) => said(formatPeriod(period, locale));
    const placed = place(ticks(named, years));
    // Of quarters with long names hardly one may have room, but the years around them.
    if (!areYears && placed.length < 2) {
      const around = place(ticks(named, true));
      if (around.length > placed.length) return around;
    }
    // Longer periods may leave round years no room; the first then says where time begins.
    return years && long.length && placed.length <= long.length
      ? place([
          tick(year(Math.ceil(domain[0])), x, false, named),
          ...long.map((one) => tick(one.period, x, true, named)),
        ])
      : placed;
  });
  const under = (one: PeriodTick): RuleMark => rule(one.x + 2, y - 13, one.x + one.width - 2, y - 13, 'axis');
  // Among periods that are all long none needs a rule to say so.
  const ruled = short.length ? long : [];
  return [...labels, ...ruled.map(({ period }) => under(tick(period, x, true, () => '')))];
}
