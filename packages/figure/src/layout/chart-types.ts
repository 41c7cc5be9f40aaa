import type { Dataset, Rows, TradeQuery } from '@keruen/data';
import type { Account } from './account.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import type { Layout, ScaleName } from './layout.ts';

/** What a chart of a type asks of a dataset, and how it lays out the answer. */
export interface ChartType {
  /** The answer it draws, where that is not what `query` of `@keruen/data` gives: shares, ranks, changes … */
  readonly ask?: (dataset: Dataset, asked: TradeQuery) => Rows;
  /** What a reader asks by choosing something on show, `observation:…`; undefined where there is nothing further in it. */
  readonly enter?: (rows: Rows, subject: string) => TradeQuery | undefined;
  readonly layout: Layout<Rows>;
  /** The scales it can be drawn on besides the linear one, on which every length from zero says its value. */
  readonly scales?: readonly ScaleName[];
}

/** The words of the attribute `scale`. */
export const scaleNames: readonly ScaleName[] = ['linear', 'log', 'share'];

/** A type whose answer is not rows, or whose figure is not a picture: it tells itself what frame, table and notes say. */
export interface OwnChartType {
  readonly tell: (dataset: Dataset, asked: TradeQuery) => Account;
}

export type AnyChartType = ChartType | OwnChartType;

/** Those a page begins with: what a tag without a type shows, and what becomes of it on a phone. */
const first = { columns: { layout: columns }, bars: { layout: bars } };

/** Chart types by their public name, the word of the attribute `type`. Each is a layout in a file of its own and a row here. */
const loaders = {
  columns: () => Promise.resolve(first.columns),
  bars: () => Promise.resolve(first.bars),
  lines: async () => ({ layout: (await import('./lines.ts')).lines, scales: ['log'] }),
  stacked: async () => ({ layout: (await import('./stacked.ts')).stacked, scales: ['share'] }),
  waterfall: async () => (await import('./waterfall.ts')).waterfallType,
  mirror: async () => ({ layout: (await import('./mirror.ts')).mirror }),
  growth: async () => ({ layout: (await import('./growth.ts')).growth }),
  area: async () => ({ layout: (await import('./area.ts')).area }),
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

/** A chart type that is already here: those a page begins with, and what was loaded since. */
export function loadedChartType(name: keyof typeof first): ChartType;
export function loadedChartType(name: string): AnyChartType | undefined;
export function loadedChartType(name: string): AnyChartType | undefined {
  return loaded.get(name);
}

/** A chart type, loaded once. */
export async function chartTypeOf<Name extends ChartTypeName>(
  name: Name,
): Promise<Awaited<ReturnType<Loaders[Name]>>> {
  const type = loaded.get(name) ?? (await loaders[name]());
  loaded.set(name, type);
  return type as Awaited<ReturnType<Loaders[Name]>>;
}
