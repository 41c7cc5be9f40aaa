import type { DotMark } from '../../scene/mark.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import type { ChartSeries } from '../rows/chart-series.ts';
import { seriesLegend } from '../rows/legend.ts';

/** Dots of series beyond the palette, which have one colour. */
const MARKERS = ['square', 'diamond', 'wedge', 'hourglass'] as const;

/** The dot of a series by its place among all. */
export const markerOf = ({ coloured }: ChartSeries, place: number): DotMark['shape'] =>
  coloured ? 'circle' : MARKERS[place % MARKERS.length]!;

/** Keys of what stands as dots: colours and natures by the dot they have in the picture; ends, and signs that are no dots, stay. */
export const pointKeys = (entries: readonly LegendEntry[]): LegendEntry[] =>
  entries.map((entry) =>
    entry.tone && !entry.d && (entry.sign?.end ?? 'flat') === 'flat' && entry.sign?.badge !== 'fade'
      ? { ...entry, shape: 'circle' }
      : entry,
  );

/** Series by the dots of their lines. */
export const lineKeys = (series: readonly ChartSeries[]): LegendEntry[] =>
  seriesLegend(series).map(({ label, tone }, i) => ({ label, tone, shape: markerOf(series[i]!, i) }));
