import type { Dataset } from '@keruen/data';
import type { Words } from '../frame/figure.ts';
import type { TradeChart } from './trade-chart.ts';

/** What a chart is headed by: the author's words, else the caption of a table inside it, if that is what it shows. */
export function headingOf(
  { heading, data, src, datasetId }: Pick<TradeChart, 'heading' | 'data' | 'src' | 'datasetId'>,
  { title }: Dataset,
): Words | undefined {
  const text = heading ?? (data || src || datasetId ? '' : title);
  return text ? { text } : undefined;
}
