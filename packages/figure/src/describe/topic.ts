import type { CalendarDate, Flow, Rows } from '@keruen/data';
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
  const { measure } = chartWords(locale);
  const names = query.flow.map((one) => flow[one]);
  const flows = formatList(names, locale);
  if (flows === '') return measure[query.measure];
  return query.measure === 'trade-value' ? flows : `${measure[query.measure]} (${flows})`;
}

/** Exports go to a partner, imports come from one; anything else, and several flows, are trade with one. */
export function towardOf(flow: Flow | undefined): Toward {
  return flow === 'export' ? 'to' : flow === 'import' ? 'from' : 'with';
}

/** Whose trade with whom, as far as it is to be said. */
export function speakParties(
  what: string,
  toward: Toward,
  reporter: string | undefined,
  partner: string | undefined,
  locale: Locale,
): string {
  const { chart } = chartWords(locale);
  const own = reporter === undefined ? what : chart.of(what, reporter);
  return partner === undefined ? own : chart.toward[toward](own, partner);
}

/** From the first day on show to the last. */
function periodOf({ rows }: Rows, locale: Locale): string {
  const from = rows[0]?.period.from;
  const ends = rows.flatMap(({ period }) => period.to ?? []);
  const to = ends.reduce<CalendarDate | undefined>(
    (last, end) => (last && last.year > end.year ? last : end),
    undefined,
  );
  if (from === undefined || to === undefined) return '';
  const interval = from.year !== to.year || from.month !== to.month || from.day !== to.day;
  return formatPeriod({ text: '', from, to, interval, approximate: false, uncertain: false }, locale);
}

/** Units that stand in for “in …”: currencies and masses, not ratios, shares or counts. */
const NAMED_UNIT = /^[A-Z]{3}$/;

/** What is shown, of whom, with whom, when, in what: the head of every sentence about a chart. In lower case. */
export function topicOf(rows: Rows, locale: Locale): string {
  const { chart, unit } = chartWords(locale);
  const { query, actors, products } = rows;
  const name = (id: string | undefined) => (id === undefined ? undefined : actorName(id, actors, locale));
  const toward = towardOf(query.flow.length === 1 ? query.flow[0] : undefined);
  const period = query.period === undefined ? periodOf(rows, locale) : formatDate(query.period, locale);
  const goods = products.filter((product) => query.product?.includes(product.id));
  return commas(
    [
      speakParties(whatOf(rows, locale), toward, name(query.reporter), name(query.partner), locale),
      ...goods.map((product) => nameOf(product.names, locale)),
      period,
      NAMED_UNIT.test(rows.unit) ? chart.inUnit(unit[rows.unit] ?? rows.unit) : '',
    ],
    locale,
  );
}
