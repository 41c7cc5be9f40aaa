import { OTHER, type Actor, type Flow, type Rows } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import type { Toward } from '../locale/sentences.ts';
import { actorName, nameOf } from './name.ts';
import { commas } from './phrase.ts';

/** The flows in words, or the measure where it is not the value of trade or no flow is asked for. */
function whatOf({ query }: Rows, locale: Locale): string {
  const { flow } = valueWords(locale);
  const measure = chartWords(locale).measure[query.measure];
  const names = query.flow.map((one) => flow[one]);
  const flows = formatList(names, locale);
  if (flows === '') return measure;
  return query.measure === 'trade-value' ? flows : `${measure} (${flows})`;
}

/** Exports go to a partner, imports come from one; anything else, and several flows, are trade with one. */
function towardOf(flow: Flow | undefined): Toward {
  return flow === 'export' ? 'to' : flow === 'import' ? 'from' : 'with';
}

/** A flow between two actors, as far as it is to be said. */
export interface Between {
  readonly flow: Flow | undefined;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
}

/** Whose trade with whom. */
export function speakParties(
  what: string,
  { flow, reporter, partner }: Between,
  actors: readonly Actor[],
  locale: Locale,
): string {
  const { chart } = chartWords(locale);
  const nameOf = (id: string): string => (id === OTHER ? chart.others : actorName(id, actors, locale));
  const own = reporter === undefined ? what : chart.of(what, nameOf(reporter));
  return partner === undefined ? own : chart.toward[towardOf(flow)](own, nameOf(partner));
}

const DATE_PARTS = ['year', 'month', 'day'] as const;

/** From the first day on show to the last. */
function periodOf({ rows }: Rows, locale: Locale): string {
  const from = rows[0]?.period.from;
  const ends = rows.flatMap(({ period }) => period.to ?? []);
  const to = ends.reduce((last, end) => (last.year > end.year ? last : end), ends[0] ?? { year: 0 });
  if (from === undefined || ends.length === 0) return '';
  const interval = DATE_PARTS.some((part) => from[part] !== to[part]);
  return formatPeriod({ text: '', from, to, interval, approximate: false, uncertain: false }, locale);
}

/** Units that stand in for “in …”: currencies and masses, not ratios, shares or counts. */
const NAMED_UNIT = /^[A-Z]{3}$/;

/** An actor a question names, where it names one: of several each row says its own. */
const only = (asked: string | undefined): string | undefined =>
  /[*\s]/.test(asked ?? '') ? undefined : asked;

/** What is shown, of whom, with whom, when, in what: the head of every sentence about a chart. In lower case. */
export function topicOf(rows: Rows, locale: Locale): string {
  const { chart, unit } = chartWords(locale);
  const { query, actors, products } = rows;
  const [reporter, partner] = [query.reporter, query.partner].map(only);
  const flow = query.flow.length === 1 ? query.flow[0] : undefined;
  const goods = products.filter((product) => query.product?.includes(product.id));
  return commas(
    [
      speakParties(whatOf(rows, locale), { flow, reporter, partner }, actors, locale),
      ...goods.map((product) => nameOf(product.names, locale)),
      query.period === undefined ? periodOf(rows, locale) : formatDate(query.period, locale),
      NAMED_UNIT.test(rows.unit) && chart.inUnit(unit[rows.unit] ?? rows.unit),
    ],
    locale,
  );
}
