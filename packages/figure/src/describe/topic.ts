import type { CalendarDate, Rows } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { actorName, nameOf } from './name.ts';
import { commas } from './phrase.ts';

/** The flows in words, or the measure where it is not the value of trade or no flow is asked for. */
function whatOf({ query }: Rows, locale: Locale): string {
  const { flow, measure } = locale.words;
  const names = query.flow.map((one) => flow[one]);
  const flows = formatList(names, locale);
  if (flows === '') return measure[query.measure];
  return query.measure === 'trade-value' ? flows : `${measure[query.measure]} (${flows})`;
}

function towardOf({ query }: Rows): 'to' | 'from' | 'with' {
  if (query.flow.length !== 1) return 'with';
  return query.flow[0] === 'export' ? 'to' : query.flow[0] === 'import' ? 'from' : 'with';
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
  const { chart, unit } = locale.words;
  const { query, actors, products } = rows;
  const name = (id: string | undefined) => (id === undefined ? undefined : actorName(id, actors, locale));
  const topic = { what: whatOf(rows, locale), toward: towardOf(rows) };
  const period = query.period === undefined ? periodOf(rows, locale) : formatDate(query.period, locale);
  const goods = products.filter((product) => query.product?.includes(product.id));
  return commas(
    [
      chart.topic({ ...topic, reporter: name(query.reporter), partner: name(query.partner) }),
      ...goods.map((product) => nameOf(product.names, locale)),
      period,
      NAMED_UNIT.test(rows.unit) ? chart.inUnit(unit[rows.unit] ?? rows.unit) : '',
    ],
    locale,
  );
}
