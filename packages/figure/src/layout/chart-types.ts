import type { Dataset, Rows, TradeQuery } from '@keruen/data';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import type { Layout, ScaleName } from './layout.ts';

/** What a chart of a type asks of a dataset, and how it lays out the answer. */
export interface ChartType {
  /** The answer it draws, where that is not what `query` of `@keruen/data` gives: shares, ranks, changes … */
  readonly ask?: (dataset: Dataset, asked: TradeQuery) => Rows;
  readonly layout: Layout<Rows>;
  /** The scales it can be drawn on besides the linear one, on which every length from zero says its value. */
  readonly scales?: readonly ScaleName[];
}

/** The words of the attribute `scale`. */
export const scaleNames: readonly ScaleName[] = ['linear', 'log', 'share'];

/** Chart types by their public name, the word of the attribute `type`. Each is a layout in a file of its own and a row here. */
const loaders = {
  columns: () => Promise.resolve({ layout: columns }),
  bars: () => Promise.resolve({ layout: bars }),
  lines: async () => ({ layout: (await import('./lines.ts')).lines, scales: ['log'] }),
  stacked: async () => (await import('./stacked.ts')).stackedType,
  waterfall: async () => (await import('./waterfall.ts')).waterfallType,
  mirror: async () => ({ layout: (await import('./mirror.ts')).mirror }),
  growth: async () => (await import('./growth.ts')).growthType,
  area: async () => (await import('./area.ts')).areaType,
} satisfies Readonly<Record<string, () => Promise<ChartType>>>;

/** A word of the attribute `type`. */
export type ChartTypeName = keyof typeof loaders;

export const chartTypes = Object.keys(loaders) as readonly ChartTypeName[];

const loaded = new Map<string, ChartType>(
  Object.entries({ columns: { layout: columns }, bars: { layout: bars } }),
);

/** A chart type that is already here: those a page begins with, and what was loaded since. */
export const loadedChartType = (name: string): ChartType | undefined => loaded.get(name);

/** A chart type, loaded once. */
export async function chartTypeOf(name: ChartTypeName): Promise<ChartType> {
  const type = loaded.get(name) ?? (await loaders[name]());
  loaded.set(name, type);
  return type;
}
