import { axisLabels, fewTicks, valueAxis, type ValueAxis } from '../../axis/value-axis.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { log, logTicks } from '../../scale/log.ts';
import { chartHeight, soundWidth } from '../empty-scene.ts';
import type { Box, Medium } from '../layout.ts';

/** White space above the plot for the highest label, and the line of periods below it, px. */
const TOP = 24;
const BOTTOM = 28;

/** The plot is never lower, px. */
const LOWEST = 60;

/** Room in which values are drawn: its edges, and the way from value to y. */
export interface PlotRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Linear;
}

/** Room in which values of one unit are drawn over time, with its axis, in a picture of its own. */
export interface Plot extends PlotRoom {
  readonly width: number;
  readonly height: number;
  readonly axis: ValueAxis;
}

/** At most so many values are named on an axis. */
const MOST_TICKS = 5;

/**
 * A plot for a rising domain of values of `unit`, with `margin` px kept free at its end, for names. A logarithmic one has no zero; one without a
 * domain, in which nothing rises, is as low as can be.
 */
export function plotOf(
  domain: readonly [number, number] | undefined,
  unit: string,
  box: Box,
  margin: number,
  medium: Medium,
): Plot {
  const width = soundWidth(box);
  const bottom = Math.max(TOP + LOWEST, domain ? chartHeight(box) - BOTTOM : 0);
  const logarithmic = medium.scale === 'log' && domain !== undefined && domain[0] > 0;
  const y = (logarithmic ? log : linear)(domain ?? [0, 1], [bottom, TOP]);
  const values = domain ? (logarithmic ? logTicks(domain, MOST_TICKS) : fewTicks(domain)) : [];
  const { labels, gutter: left } = axisLabels(values, unit, width, medium);
  const right = width - margin;
  const axis = valueAxis(labels, y, left, right);
  return {
    width,
    height: bottom + BOTTOM,
    left,
    right,
    top: TOP,
    bottom,
    y,
    axis: logarithmic ? { ...axis, zero: [] } : axis,
  };
}
