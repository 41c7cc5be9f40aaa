import type { Dataset, Rows, TradeQuery } from '@keruen/data';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import type { Layout, ScaleName } from './layout.ts';
import type { FacetBy } from './panel.ts';

/** What a chart of a type asks of a dataset, and how it lays out the answer. */
export interface ChartType {
  /** The answer it draws, where that is not what `query` of `@keruen/data` gives: shares, ranks, changes … */
  readonly ask?: (dataset: Dataset, asked: TradeQuery) => Rows;
  readonly layout: Layout<Rows>;
  /** The scales it can be drawn on besides the linear one, on which every length from zero says its value. */
  readonly scales?: readonly ScaleName[];
  /** Whether its height follows from its rows: panels of it are wide, and as high as they need. */
  readonly tall?: boolean;
}

/** The words of the attribute `scale`. */
export const scaleNames: readonly ScaleName[] = ['linear', 'log', 'share'];

/** Chart types by their public name, the word of the attribute `type`. Each is a layout in a file of its own and a row here. */
const loaders = {
  columns: () => Promise.resolve({ layout: columns }),
  bars: () => Promise.resolve({ layout: bars, tall: true }),
  lines: async () => ({ layout: (await import('./lines.ts')).lines, scales: ['log'] }),
  stacked: async () => ({ layout: (await import('./stacked.ts')).stacked, scales: ['share'] }),
  waterfall: async () => (await import('./waterfall.ts')).waterfallType,
  mirror: async () => ({ layout: (await import('./mirror.ts')).mirror }),
  growth: async () => ({ layout: (await import('./growth.ts')).growth }),
  area: async () => ({ layout: (await import('./area.ts')).area }),
  slope: async () => (await import('./slope.ts')).slopeType,
  dumbbell: async () => (await import('./dumbbell.ts')).dumbbellType,
  rank: async () => (await import('./rank.ts')).rankType,
  'mirror-statistics': async () => (await import('./mirror-statistics.ts')).mirrorStatisticsType,
  target: async () => (await import('./target.ts')).targetType,
} satisfies Readonly<Record<string, () => Promise<ChartType>>>;

/** A word of the attribute `type`. */
export type ChartTypeName = keyof typeof loaders;

export const chartTypes = Object.keys(loaders) as readonly ChartTypeName[];

const loaded = new Map<string, ChartType>(
  Object.entries({ columns: { layout: columns }, bars: { layout: bars, tall: true } }),
);

/** Words of the attribute `facet`: what tells the panels of small multiples apart. */
export const facetNames: readonly FacetBy[] = ['partner', 'product', 'flow', 'period'];

const keyOf = (name: string, facet: string | undefined): string => (facet ? `${name} ${facet}` : name);

/** A chart type that is already here, in panels where these are asked for: those a page begins with, and what was loaded since. */
export const loadedChartType = (name: string, facet?: string): ChartType | undefined =>
  loaded.get(keyOf(name, facet));

/** A chart type, loaded once; with `facet` as small multiples. */
export async function chartTypeOf(name: ChartTypeName, facet?: FacetBy): Promise<ChartType> {
  const key = keyOf(name, facet);
  const known = loaded.get(key);
  if (known) return known;
  const type = facet
    ? (await import('./facet.ts')).faceted(await chartTypeOf(name), facet)
    : await loaders[name]();
  loaded.set(key, type);
  return type;
}
