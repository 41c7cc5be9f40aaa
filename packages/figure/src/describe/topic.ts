import type { Actor, CalendarDate, Flow, Measure, Rows } from '@keruen/data';
import { withDivisor } from '../locale/amount.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import type { Way } from '../locale/sentences.ts';
import { yearsOn } from './flags.ts';
import { nameOf } from './name.ts';
import { onShow } from './on-show.ts';
import { partyName, partyOf, soleOf } from './party.ts';
import { commas } from './phrase.ts';

/** The flows in words; the measure with the flows where it is not the value of trade, alone where there are none. Values and per cent without a flow need not be of trade. */
export function flowsIn(named: Measure, names: readonly Flow[], locale: Locale, unit: string): string {
  const { flow } = valueWords(locale);
  const { measure: measures, unit: units } = chartWords(locale);
  // What is counted says more than that it is.
  const measure = (named === 'count' && units[unit]) || measures[named];
  const flows = formatList(
    names.map((one) => flow[one]),
    locale,
  );
  if (flows === '') return named === 'trade-value' || unit === 'percent' ? '' : measure;
  return named === 'trade-value' ? flows : `${measure} (${flows})`;
}

/** A flow between two actors, by their ids or names, as far as it is to be said. */
export interface Between {
  readonly flow: Flow | undefined;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
}

/**
 * Whose trade with whom, both by their names, each in the form the language gives it there; behind a dash where it knows none. Exports go to a partner,
 * imports come from one; anything else, and several flows, are trade with one.
 */
export function between(what: string, { flow, reporter, partner }: Between, locale: Locale): string {
  const beside = (own: string, way: Way, name = ''): string => {
    if (!own || !name) return own || name;
    const form = locale.inCase ? locale.inCase(name, way) : name;
    return form ? chartWords(locale).chart.beside[way](own, form) : `${own} – ${name}`;
  };
  const toward = flow === 'export' ? 'to' : flow === 'import' ? 'from' : 'with';
  return beside(beside(what, 'of', reporter), toward, partner);
}

/** Whose trade with whom, both by their ids. */
export function speakParties(
  what: string,
  { flow, reporter, partner }: Between,
  actors: readonly Actor[],
  locale: Locale,
): string {
  const named = (id: string | undefined): string | undefined => id && partyName(id, actors, locale);
  return between(what, { flow, reporter: named(reporter), partner: named(partner) }, locale);
}

const DATE_PARTS = ['year', 'month', 'day'] as const;

/** Orders dates by their last day. */
const lastDay = ({ year, month = 12, day = 31 }: CalendarDate): number => (year * 12 + month) * 31 + day;

/** From the first day on show to the last: to December where months begin it and a year ends it. */
function periodOf({ rows }: Rows, locale: Locale): string {
  const from = rows[0]?.period.from;
  const ends = rows.flatMap(({ period }) => period.to ?? []);
  if (!from || ends.length === 0) return '';
  const last = ends.reduce((one, end) => (lastDay(one) > lastDay(end) ? one : end));
  const to = { ...last, month: last.month ?? (from.month && 12) };
  const interval = DATE_PARTS.some((part) => from[part] !== to[part]);
  return formatPeriod({ text: '', from, to, interval, approximate: false, uncertain: false }, locale);
}

/** Units that stand in for “in …”: currencies and masses, not ratios, shares or counts. */
const NAMED_UNIT = /^[A-Z]{3}$/;

/** “in …”: the unit of all values, with its divisor where they have one. */
export function inUnit({ unit, rows }: Rows, locale: Locale): string | undefined {
  const per = rows[0]?.observation.per;
  if (!NAMED_UNIT.test(unit) && !per) return undefined;
  const { chart, unit: names } = chartWords(locale);
  const counted = valueWords(locale).counted[unit]?.other.replace('{0}', '').trim();
  return chart.inUnit(withDivisor(names[unit] ?? counted ?? unit, per, locale));
}

/** What is shown, of whom, with whom, when, in what, which is the unit unless told: the head of every sentence about a chart. In lower case. */
export function topicOf(rows: Rows, locale: Locale, inWhat = inUnit(rows, locale)): string {
  const { query, products } = rows;
  const flows = onShow('flow', query.flow, rows);
  const parties = {
    flow: flows.length === 1 ? flows[0] : undefined,
    reporter: partyOf('reporter', rows, locale),
    partner: partyOf('partner', rows, locale),
  };
  const sole = soleOf('reporter', rows);
  const what = between(flowsIn(query.measure, flows, locale, rows.unit), parties, locale);
  const goods = products.filter((product) => query.product?.includes(product.id));
  return commas(
    [
      // Numbers of one series that nothing else says what they are of.
      what || (sole && partyName(sole, rows.actors, locale)),
      ...goods.map((product) => nameOf(product.names, locale)),
      query.period === undefined ? periodOf(rows, locale) : formatDate(query.period, locale),
      yearsOn(rows, locale),
      inWhat,
    ],
    locale,
  );
}
