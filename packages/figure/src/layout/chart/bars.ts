import type { Rows } from '@keruen/data';
import { barChart } from '../bar/bar-chart.ts';
import type { ChartType } from './chart-types.ts';
import type { Layout } from '../layout.ts';

/** Lying bars at every width: periods are headings, every value is a row with its words behind it. */
export const bars: Layout<Rows> = (rows, box, medium) => barChart(rows, box, medium, true);

export const chartType = { layout: bars, tall: true, sized: true } satisfies ChartType;
