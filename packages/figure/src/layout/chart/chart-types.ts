import type { Dataset, Rows, SizeOfState, TradeQuery } from '@keruen/data';
import type { Locale } from '../../locale/locale.ts';
import type { Account } from '../account.ts';
import type { Apart } from '../facet/apart.ts';
import type { Layout, ScaleName } from '../layout.ts';
import type { FacetBy, PanelOf, RowFacet } from '../rows/panel.ts';
import { standing } from '../bar/standing.ts';

/** A question put to a dataset, and its answer. */
export type Ask = (dataset: Dataset, asked: TradeQuery) => Rows;

/** What a chart of a type asks of a dataset, and how it lays out the answer. */
export interface ChartType {
  /**
   * The answer it draws, where that is not what `query` of `@keruen/data` gives: shares, ranks, changes … A `sized` one puts its questions by
   * `query`, where that is given.
   */
  readonly ask?: ((dataset: Dataset, asked: TradeQuery, query?: Ask) => Rows) | undefined;
  /** What a reader asks by choosing something on show, `observation:…`; undefined where there is nothing further in it. */
  readonly enter?: (rows: Rows, subject: string) => TradeQuery | undefined;
  readonly layout: Layout<Rows>;
  /** The scales it can be drawn on besides the linear one, on which every length from zero says its value. */
  readonly scales?: readonly ScaleName[];
  /** In what it shows them on a scale, `shares of the sum`, where that is not their unit alone. */
  readonly inWhat?: (rows: Rows, locale: Locale, scale: ScaleName | undefined) => string | undefined;
  /** Whether its values can be measured by the size of a state: where it asks nothing of its own, or by whatever question it is given. */
  readonly sized?: boolean;
  /** Whether it asks of several partners or products the largest, by the question it is given. */
  readonly parted?: boolean;
  /** By what each panel is the answer to a question of its own, for its answer to one question is a single whole. */
  readonly each?: readonly RowFacet[];
  /** Whether it stands between two periods: then each of its panels by period does, from one to the next. */
  readonly between?: boolean;
  /** Whether its height follows from its rows: panels of it are wide, and as high as they need. */
  readonly tall?: boolean;
  /** In which panel a row stands, where that is not what its own record says: both reports of one flow stand together. */
  readonly panelOf?: (rows: Rows, by: RowFacet) => PanelOf | undefined;
}

/** The words of the attribute `scale`. */
export const scaleNames: readonly ScaleName[] = ['linear', 'log', 'share'];

/** A type whose answer is not rows, or whose figure is not a picture: it tells itself what frame, table and notes say. */
export interface OwnChartType {
  /** By `query`, where it is `sized`; in parts where it is set apart. */
  readonly tell: (dataset: Dataset, asked: TradeQuery, query?: Ask, apart?: Apart) => Account;
  readonly sized?: boolean;
}

/** What a word of the attribute `type` loads: a picture of rows, or a figure that tells itself (`tell`). */
export type AnyChartType = ChartType | OwnChartType;

/** What a page begins with: the columns of a wide picture. */
const first: ChartType = { layout: standing, sized: true };

/** Chart types by their public name, the word of the attribute `type`. Each is a file of its own and a row here. */
const loaders = {
  columns: () => import('./columns.ts'),
  bars: () => import('./bars.ts'),
  lines: () => import('./lines.ts'),
  stacked: () => import('./stacked.ts'),
  waterfall: () => import('./waterfall.ts'),
  mirror: () => import('./mirror.ts'),
  growth: () => import('./growth.ts'),
  area: () => import('./area.ts'),
  slope: () => import('./slope.ts'),
  dumbbell: () => import('./dumbbell.ts'),
  rank: () => import('./rank.ts'),
  'mirror-statistics': () => import('./mirror-statistics.ts'),
  target: () => import('./target.ts'),
  treemap: () => import('./treemap.ts'),
  flows: () => import('./flows.ts'),
  timeline: () => import('./timeline.ts'),
  table: () => import('./table-type.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly chartType: AnyChartType }>>>;

type Loaders = typeof loaders;

/** A word of the attribute `type`. */
export type ChartTypeName = keyof Loaders;

/** All words of the attribute `type`. */
export const chartTypes = /* @__PURE__ */ Object.keys(loaders) as readonly ChartTypeName[];

/** What tells the panels of small multiples apart, where they are of trade. */
export const rowFacets: readonly FacetBy[] = ['partner', 'reporter', 'product', 'flow', 'period'];

/** What tells those of a chronicle apart: whose time it is, or with whom. It has no goods and no flows, and periods are its axis. */
export const chronicleFacets: readonly FacetBy[] = ['actor', 'partner'];

/** Words of the attribute `facet`. */
export const facetNames: readonly FacetBy[] = [...rowFacets, 'actor'];

const loaded = new Map<string, AnyChartType>();

/** Whether the words of a type are loaded on demand: of all but plain bars, upright and lying. */
export const isOnDemand = (name: string): boolean => name !== 'columns' && name !== 'bars';

/** How a chart type is to be drawn, or asked, otherwise than it is by itself. */
export interface ChartVariant {
  /** As small multiples, where it is a picture of rows. */
  readonly facet?: FacetBy | undefined;
  /** Of several partners or products: the largest by themselves, all others summed, where a question says so. */
  readonly parts?: boolean | undefined;
  /** Per person, or in per cent of the gross domestic product; types of their own question are as they are. */
  readonly relative?: SizeOfState | undefined;
  /** Of one reporter and one partner in a picture so wide that columns stand: these are there from the start. */
  readonly wide?: boolean | undefined;
}

const keyOf = (name: string, { facet, parts, relative }: ChartVariant): string =>
  [name, facet, parts && 'parts', relative].filter(Boolean).join(' ');

/** Whether a type, as it is asked for, is what a page begins with. */
const isFirst = (name: string, { facet, parts, wide, relative }: ChartVariant): boolean =>
  name === 'columns' && wide === true && !facet && !parts && !relative;

/** A chart type that is already here, as it is asked for: what a page begins with, and what was loaded since. */
export function loadedChartType(name: string, variant: ChartVariant = {}): AnyChartType | undefined {
  return isFirst(name, variant) ? first : loaded.get(keyOf(name, variant));
}

/** A chart type, loaded once, as it is asked for. */
export function chartTypeOf<Name extends ChartTypeName>(
  name: Name,
): Promise<Awaited<ReturnType<Loaders[Name]>>['chartType']>;
export function chartTypeOf(name: ChartTypeName, variant?: ChartVariant): Promise<AnyChartType>;
export async function chartTypeOf(name: ChartTypeName, variant: ChartVariant = {}): Promise<AnyChartType> {
  const { facet, parts, relative } = variant;
  const known = loadedChartType(name, variant);
  if (known) return known;
  const [{ chartType }, making, asking, panels, sizes] = await Promise.all([
    loaders[name](),
    parts || facet || relative ? import('./varied.ts') : undefined,
    parts ? import('./ask-parts.ts') : undefined,
    facet ? import('./facet.ts') : undefined,
    relative ? import('./ask-relative.ts') : undefined,
  ]);
  const how = {
    askParts: asking?.askParts,
    panels,
    askRelative: sizes?.askRelative,
  };
  const type = making ? making.varied(chartType, facet, relative, how) : chartType;
  loaded.set(keyOf(name, variant), type);
  return type;
}
