import type { Dataset, Rows, TradeQuery } from '@keruen/data';
import type { Account } from './account.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import type { Layout, ScaleName } from './layout.ts';
import type { FacetBy } from './panel.ts';

/** What a chart of a type asks of a dataset, and how it lays out the answer. */
export interface ChartType {
  /** The answer it draws, where that is not what `query` of `@keruen/data` gives: shares, ranks, changes … */
  readonly ask?: (dataset: Dataset, asked: TradeQuery) => Rows;
  /** What a reader asks by choosing something on show, `observation:…`; undefined where there is nothing further in it. */
  readonly enter?: (rows: Rows, subject: string) => TradeQuery | undefined;
  readonly layout: Layout<Rows>;
  /** The scales it can be drawn on besides the linear one, on which every length from zero says its value. */
  readonly scales?: readonly ScaleName[];
  /** Whether its height follows from its rows: panels of it are wide, and as high as they need. */
  readonly tall?: boolean;
}

/** The words of the attribute `scale`. */
export const scaleNames: readonly ScaleName[] = ['linear', 'log', 'share'];

/** A type whose answer is not rows, or whose figure is not a picture: it tells itself what frame, table and notes say. */
export interface OwnChartType {
  readonly tell: (dataset: Dataset, asked: TradeQuery) => Account;
}

export type AnyChartType = ChartType | OwnChartType;

/** Those a page begins with: what a tag without a type shows, and what becomes of it on a phone. */
const first = { columns: { layout: columns }, bars: { layout: bars, tall: true } };

/** Chart types by their public name, the word of the attribute `type`. Each is a layout in a file of its own and a row here. */
const loaders = {
  columns: () => Promise.resolve(first.columns),
  bars: () => Promise.resolve(first.bars),
  lines: async () => ({ layout: (await import('./lines.ts')).lines, scales: ['log'] }),
  stacked: async () => (await import('./stacked.ts')).stackedType,
  waterfall: async () => (await import('./waterfall.ts')).waterfallType,
  mirror: async () => ({ layout: (await import('./mirror.ts')).mirror }),
  growth: async () => (await import('./growth.ts')).growthType,
  area: async () => (await import('./area.ts')).areaType,
  slope: async () => (await import('./slope.ts')).slopeType,
  dumbbell: async () => (await import('./dumbbell.ts')).dumbbellType,
  rank: async () => (await import('./rank.ts')).rankType,
  'mirror-statistics': async () => (await import('./mirror-statistics.ts')).mirrorStatisticsType,
  target: async () => (await import('./target.ts')).targetType,
  treemap: async () => (await import('./treemap.ts')).treemapType,
  flows: async () => (await import('./flows.ts')).flowsType,
  timeline: async () => ({ tell: (await import('./timeline.ts')).timelineType }),
  table: async () => ({ tell: (await import('./table-type.ts')).tableType }),
} satisfies Readonly<Record<string, () => Promise<AnyChartType>>>;

type Loaders = typeof loaders;

/** A word of the attribute `type`. */
export type ChartTypeName = keyof Loaders;

export const chartTypes = Object.keys(loaders) as readonly ChartTypeName[];

const loaded = new Map<string, AnyChartType>(Object.entries(first));

/** Words of the attribute `facet`: what tells the panels of small multiples apart. */
export const facetNames: readonly FacetBy[] = ['partner', 'product', 'flow', 'period'];

const keyOf = (name: string, facet: string | undefined): string => (facet ? `${name} ${facet}` : name);

/** Whether a page does not begin with a type: its code is loaded on demand, and so are its words. */
export const isOnDemand = (name: string): boolean => !(name in first);

/** A chart type that is already here, in panels where these are asked for: those a page begins with, and what was loaded since. */
export function loadedChartType(name: keyof typeof first): ChartType;
export function loadedChartType(name: string, facet?: string): AnyChartType | undefined;
export function loadedChartType(name: string, facet?: string): AnyChartType | undefined {
  return loaded.get(keyOf(name, facet));
}

/** A chart type, loaded once; with `facet` as small multiples, where it is a picture of rows. */
export function chartTypeOf<Name extends ChartTypeName>(
  name: Name,
): Promise<Awaited<ReturnType<Loaders[Name]>>>;
export function chartTypeOf(name: ChartTypeName, facet?: FacetBy): Promise<AnyChartType>;
export async function chartTypeOf(name: ChartTypeName, facet?: FacetBy): Promise<AnyChartType> {
  const key = keyOf(name, facet);
  const known = loaded.get(key);
  if (known) return known;
  const type = facet ? await inPanels(await chartTypeOf(name), facet) : await loaders[name]();
  loaded.set(key, type);
  return type;
}

async function inPanels(type: AnyChartType, facet: FacetBy): Promise<AnyChartType> {
  return 'layout' in type ? (await import('./facet.ts')).faceted(type, facet) : type;
}
