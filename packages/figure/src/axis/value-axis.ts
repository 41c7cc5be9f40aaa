import type { Linear } from '../scale/linear.ts';
import { ticks } from '../scale/ticks.ts';
import type { RuleMark, TextMark } from '../scene/mark.ts';
import { rule } from '../scene/rule.ts';
import { formatAmount } from '../locale/amount.ts';
import type { Locale } from '../locale/locale.ts';
import type { MeasureText } from '../label/measure.ts';
import { SIZE } from '../label/sizes.ts';

/** Round values with their labels; the unit is said once, at the top. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** At most five round values within a rising domain. */
export function fewTicks([low, high]: readonly [number, number]): readonly number[] {
  const tries = [4, 3, 2].map((count) => ticks(low, high, count));
  return tries.find(({ length }) => length <= 5) ?? [];
}

/** Words for the ticks of a rising axis; `unit` is a unit code. */
export function tickLabels(values: readonly number[], unit: string, locale: Locale): Tick[] {
  return values.map((value, i) => {
    const said = i === values.length - 1 || unit === 'percent' ? unit : '';
    return {
      value,
      text: formatAmount({ value, unit: said }, locale, 'label').replace(/\u00a0(?=\u2069?$)/, ''),
    };
  });
}

/** Room the labels need beside the plot, gap included; none where that would be more than a quarter of the width. */
export function axisGutter(labels: readonly Tick[], width: number, measure: MeasureText): number {
  const widest = Math.max(0, ...labels.map(({ text }) => measure(text, SIZE.label)));
  return widest > width / 4 ? 0 : Math.ceil(widest) + 8;
}

/**
 * Labels with the room they need beside the plot. Where they would need too much, the unit is left to the figure's subtitle.
 * `amountOf` is what a value is printed as.
 */
export function axisLabels(
  values: readonly number[],
  unit: string,
  width: number,
  { locale, measure }: { readonly locale: Locale; readonly measure: MeasureText },
  amountOf: (value: number) => number = (value) => value,
): { readonly labels: readonly Tick[]; readonly gutter: number } {
  const named = (said: string): readonly Tick[] =>
    tickLabels(values.map(amountOf), said, locale).map(({ text }, i) => ({ value: values[i]!, text }));
  const full = named(unit);
  const labels = axisGutter(full, width, measure) > 0 ? full : named('');
  return { labels, gutter: axisGutter(labels, width, measure) };
}

export interface ValueAxis {
  readonly grid: readonly RuleMark[];
  readonly zero: readonly RuleMark[];
  readonly labels: readonly TextMark[];
}

/** Thin rules from `gutter` to `width`, labels at the end of the gutter, the zero line, or that of another base, in the axis' own tone. */
export function valueAxis(
  labels: readonly Tick[],
  at: Linear,
  gutter: number,
  width: number,
  base = 0,
): ValueAxis {
  const level = (value: number, tone: 'grid' | 'axis'): RuleMark => {
    const y = Math.round(at(value));
    return rule(gutter, y, width, y, tone);
  };
  const texts = labels.map(({ value, text }): TextMark => {
    const y = Math.round(at(value)) + 4;
    return { kind: 'text', x: gutter - 8, y, text, size: SIZE.label, anchor: 'end', tone: 'muted' };
  });
  return {
    grid: labels.filter(({ value }) => value !== base).map(({ value }) => level(value, 'grid')),
    zero: [level(base, 'axis')],
    labels: gutter > 0 ? texts : [],
  };
}
