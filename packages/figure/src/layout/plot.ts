import { axisGutter, fewTicks, tickLabels, valueAxis, type ValueAxis } from '../axis/value-axis.ts';
import { linear, type Linear } from '../scale/linear.ts';
import { chartHeight, soundWidth } from './empty-scene.ts';
import type { Box, Medium } from './layout.ts';

/** White space above the plot for the highest label, and the line of periods below it, px. */
const TOP = 24;
const BOTTOM = 28;

/** The plot is never lower, px. */
const LOWEST = 60;

/** Room in which values of one unit are drawn over time: its edges, the way from value to y, and its axis. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Linear;
  readonly axis: ValueAxis;
}

/** A plot for a rising domain of values of `unit`, with `margin` px kept free at its end, for names. */
export function plotOf(
  domain: readonly [number, number] | undefined,
  unit: string,
  box: Box,
  margin: number,
  { locale, measure }: Medium,
): Plot {
  const width = soundWidth(box);
  const bottom = Math.max(TOP + LOWEST, chartHeight(box) - BOTTOM);
  const y = linear(domain ?? [0, 1], [bottom, TOP]);
  const labels = tickLabels(domain ? fewTicks(domain) : [], unit, locale);
  const left = axisGutter(labels, width, measure);
  const right = width - margin;
  return {
    width,
    height: bottom + BOTTOM,
    left,
    right,
    top: TOP,
    bottom,
    y,
    axis: valueAxis(labels, y, left, right),
  };
}
