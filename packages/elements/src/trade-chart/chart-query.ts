import {
  parsePeriod,
  type Dataset,
  type Flow,
  type Measure,
  type SizeOfState,
  type TradeQuery,
} from '@keruen/data';
import { chartWords, valueWords, type Locale } from '@keruen/figure';
import { words } from '../control/words.ts';
import { noDate, unknownWord, type Refusal } from '../frame/refusal.ts';

/** The attributes of `<trade-chart>` as they were written. */
export interface ChartAttributes {
  readonly datasetId: string | undefined;
  readonly measure: string | undefined;
  readonly actor: string | undefined;
  readonly reporter: string | undefined;
  readonly partner: string | undefined;
  readonly flow: string | undefined;
  readonly product: string | undefined;
  readonly period: string | undefined;
  readonly asOf: string | undefined;
  readonly top: number | undefined;
}

/** The measure where none is given. */
export const TRADE: Measure = 'trade-value';

/** What trade can be measured by. */
export const SIZES: readonly string[] = ['population', 'gdp'];

/** A size of states, if the word is one. */
export const relativeWord = (word: unknown): SizeOfState | undefined =>
  SIZES.find((size) => size === word) as SizeOfState | undefined;

/** The closed lists of measures and flows are those the language has words for. */
const keys = (named: object): readonly string[] => Object.keys(named);

/** All flows that an author's own data have of a measure; of shipped data exports and imports, or whatever they have where they have neither. */
function flowsOf(
  { observations }: Dataset,
  measure: string,
  flows: readonly string[],
  isOwn: boolean,
): readonly string[] {
  const there = flows.filter((flow) =>
    observations.some((one) => one.measure === measure && one.flow === flow),
  );
  const both = there.filter((flow) => flow === 'export' || flow === 'import');
  return both.length && !isOwn ? both : there;
}

/** The value of trade; of an author's own data that have none of it, what they measure: a table in tonnes needs no word for it. */
const measureIn = ({ observations }: Dataset, isOwn: boolean): Measure =>
  isOwn && !observations.some(({ measure }) => measure === TRADE)
    ? (observations[0]?.measure ?? TRADE)
    : TRADE;

/** The question the attributes ask of a dataset, or which of them cannot be understood. */
export function chartQuery(
  asked: ChartAttributes,
  dataset: Dataset,
  locale: Locale,
): { readonly query: TradeQuery } | { readonly refusal: Refusal } {
  const { measure: measureNames } = chartWords(locale);
  const isOwn = !asked.datasetId;
  const measure = asked.measure ?? measureIn(dataset, isOwn);
  const measures = keys(measureNames);
  if (!measures.includes(measure)) return { refusal: unknownWord('measure', measure, measures) };
  const flows = keys(valueWords(locale).flow);
  const flow = asked.flow === undefined ? flowsOf(dataset, measure, flows, isOwn) : words(asked.flow);
  const odd = flow.find((one) => !flows.includes(one));
  if (odd !== undefined) return { refusal: unknownWord('flow', odd, flows) };
  if (asked.period && !parsePeriod(asked.period)) return { refusal: noDate('period', asked.period) };
  if (asked.top !== undefined && !(asked.top >= 1))
    return { refusal: unknownWord('top', String(asked.top), ['8', '10']) };
  return { query: asQuery(asked, measure as Measure, flow as Flow[]) };
}

const asQuery = (asked: ChartAttributes, measure: Measure, flow: readonly Flow[]): TradeQuery => ({
  measure,
  flow,
  actor: asked.actor,
  reporter: asked.reporter,
  partner: asked.partner,
  product: asked.product === undefined ? undefined : words(asked.product),
  period: asked.period,
  asOf: asked.asOf,
  top: asked.top,
});
