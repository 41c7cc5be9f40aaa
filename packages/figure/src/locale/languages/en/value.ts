import { amounts } from '../../tables/en.ts';
import type { Books } from '../../words.ts';
import { common } from './common.ts';

/** English words of values: what they are of, how sure, and in which unit. */
export const value: Books['value'] = {
  amounts,
  flow: { export: 'exports', import: 'imports', turnover: 'turnover', balance: 'balance' },
  nature: {
    statistic: 'statistic',
    claim: 'claim',
    target: 'target',
    forecast: 'forecast',
    derived: 'derived value',
  },
  missing: {
    'not-reported': 'not reported',
    nil: 'nil',
    suppressed: 'withheld by the producer',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
  },
  counted: {
    USD: { one: '{0} US dollar', other: '{0} US dollars' },
    TNE: { short: '{0} t', one: '{0} tonne', other: '{0} tonnes', per: '{0} per tonne' },
    ratio: { short: '{0}×', one: '{0} time', other: '{0} times' },
    ANN: { short: '{0}\u00a0yr', one: '{0} year', other: '{0} years', per: '{0} a year' },
    persons: { short: '{0}', one: '{0} person', other: '{0} persons', per: '{0} per person' },
    gdp: { other: '{0}', per: '{0} of GDP' },
    rank: { short: 'no. {0}', other: 'rank {0}' },
  },
  qualified: {
    exact: (amount) => amount,
    approx: (amount) => `about ${amount}`,
    almost: (amount) => `almost ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    'at-most': (amount) => `at most ${amount}`,
    over: (amount) => `more than ${amount}`,
    under: (amount) => `less than ${amount}`,
    majority: (amount) => `a majority: more than ${amount}`,
  },
  qualifierSign: { approx: '≈', 'at-least': '≥', 'at-most': '≤', over: '>', under: '<', majority: '>' },
  range: common.span,
};
