import { parsePeriod, type CalendarDate, type Period, type Rows } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { actorName, nameOf } from './name.ts';
import { commas } from './phrase.ts';

/** The flows in words, or the measure where it is not the value of trade or no flow is asked for. */
function whatOf({ query }: Rows, locale: Locale): string {
  const { flow, measure } = locale.words;
  const flows = formatList(
    query.flow.map((one) => flow[one]),
    locale,
  );
  if (flows === '') return measure[query.measure];
  return query.measure === 'trade-value' ? flows : `${measure[query.measure]} (${flows})`;
}

function towardOf({ query }: Rows): 'to' | 'from' | 'with' {
  if (query.flow.length !== 1) return 'with';
  return query.flow[0] === 'export' ? 'to' : query.flow[0] === 'import' ? 'from' : 'with';
}

function edtfOf({ year, month }: CalendarDate): string {
  return month === undefined ? `${year}` : `${year}-${`${month}`.padStart(2, '0')}`;
}

/** From the first to the last period on show. */
function periodOf(periods: readonly Period[], locale: Locale): string {
  const from = periods[0]?.from;
  const to = periods[periods.length - 1]?.to;
  if (from === undefined || to === undefined) return '';
  const text = from.year === to.year ? edtfOf(from) : `${edtfOf(from)}/${edtfOf(to)}`;
  const period = parsePeriod(text);
  return period === undefined ? '' : formatPeriod(period, locale);
}

/** Units that stand in for “in …”: currencies and masses, not ratios, shares or counts. */
const NAMED_UNIT = /^[A-Z]{3}$/;

/** What is shown, of whom, with whom, when, in what: the head of every sentence about a chart. In lower case. */
export function topicOf(rows: Rows, locale: Locale): string {
  const { chart, unit } = locale.words;
  const { query, actors, products } = rows;
  const name = (id: string | undefined) => (id === undefined ? undefined : actorName(id, actors, locale));
  const topic = { what: whatOf(rows, locale), toward: towardOf(rows) };
  const period =
    query.period === undefined
      ? periodOf(
          rows.rows.map((row) => row.period),
          locale,
        )
      : formatDate(query.period, locale);
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
