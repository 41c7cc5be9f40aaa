import type { Rows } from '@keruen/data';
import { chartSeries } from '../rows/chart-series.ts';
import type { ChartType } from './chart-types.ts';
import { emptyScene } from '../empty-scene.ts';
import type { Layout } from '../layout.ts';
import { overTime } from '../line/over-time.ts';
import { lineKeys } from '../line/point-keys.ts';
import { finiteRows } from '../rows/value.ts';
import { placedOn, scaleDomain, scaleLegend } from '../rows/value-scale.ts';

/** Lines over time, one a series, with nothing under them; on a logarithmic scale where the medium says so. */
export const lines: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const lift = placedOn(medium.scale);
  return overTime(rows, box, medium, {
    series: chartSeries(rows, medium.locale),
    lift,
    domain: scaleDomain(rows.rows.map(lift), medium.scale),
    ground: () => [],
    over: (drawn) => drawn,
    keys: lineKeys,
    legend: scaleLegend(rows, medium),
  });
};

export const chartType = { layout: lines, scales: ['log'], sized: true } satisfies ChartType;
