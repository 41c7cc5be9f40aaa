import type { Measure, ObsStatus } from '@keruen/data';
import type { ChartBook } from '../../words.ts';

/** What is called in English as it is in data. */
const called = <Name extends string>(names: string): Record<Name, string> =>
  Object.fromEntries(names.split('|').map((name) => [name, name.replace('-', ' ')])) as Record<Name, string>;

/** English words of charts. */
export const chart: ChartBook = {
  measure: {
    ...called<Measure>(
      'trade-value|unit-value|contract-value|contract-quantity|population|freight|capacity|transit-time|length|cost|share|rank|duration|count',
    ),
    'trade-quantity': 'traded quantity',
    'trade-ratio': 'change in trade',
    'trade-share': 'share of trade',
    'trade-rank': 'rank in trade',
    gdp: 'gross domestic product',
    change: 'change over a year',
  },
  unit: { USD: 'US dollars', TNE: 'tonnes', ratio: 'times', percent: 'per cent', persons: 'persons' },
  flag: {
    ...called<ObsStatus | 'withdrawn'>(
      'estimated|provisional|imputed|forecast|definition-differs|experimental|derogation|included-elsewhere|includes-others|not-significant|low-reliability|special-event|unvalidated|revised|withdrawn',
    ),
    normal: '',
    break: 'break in series',
    fiscal: 'by fiscal year',
    marketing: 'by marketing year',
  },
  legend: {
    end: {
      onward: (meaning) => `open end: ${meaning}`,
      back: (meaning) => `closed cap: ${meaning}`,
      wavy: (meaning) => `soft end: ${meaning}`,
    },
    derived: (formula) => `derived: ${formula}`,
    range: 'band: between two values',
    missing: 'gap: no value',
    contradiction: '≠: contradicting values',
    breakInSeries: 'cut: another producer or valuation from here',
  },
  chart: {
    beside: {
      of: (what, reporter) => `${what} of ${reporter}`,
      to: (what, partner) => `${what} to ${partner}`,
      from: (what, partner) => `${what} from ${partner}`,
      with: (what, partner) => `${what} with ${partner}`,
    },
    relative: 'per person, % of GDP',
    inUnit: (unit) => `in ${unit}`,
    only: (what, value, when) => `${what} in ${when}: ${value}`,
    moved: {
      rose: (what, from, then, to, now) => `${what} rose from ${from} in ${then} to ${to} in ${now}`,
      fell: (what, from, then, to, now) => `${what} fell from ${from} in ${then} to ${to} in ${now}`,
      same: (what, _, then, to, now) => `${what} stayed near ${to} from ${then} to ${now}`,
    },
    then: {
      rose: (value, when) => `then rose to ${value} in ${when}`,
      fell: (value, when) => `then fell to ${value} in ${when}`,
      same: (value, when) => `then stayed near ${value} until ${when}`,
    },
    count: {
      more: { other: '{0} more' },
      contradicted: { one: '{0} value is contradicted', other: '{0} values are contradicted' },
      missing: { one: '{0} value is missing', other: '{0} values are missing' },
      partner: { other: '{0} partners' },
    },
    apart: (list) => `shown apart: ${list}`,
    by: (who) => `by ${who}`,
    others: 'all others',
    world: 'the world',
  },
};
