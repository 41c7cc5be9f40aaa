import { readPeriod } from './period-cell.ts';
import { barePeriod, periodWritten } from './period-written.ts';
import { unabbreviated } from './year-kind.ts';

/** Why a cell gives no period. */
export interface PeriodFault {
  readonly code: 'unreadable-period' | 'ambiguous-period';
  readonly expected: string;
}

const UNREADABLE: PeriodFault = {
  code: 'unreadable-period',
  expected: 'a period of the Gregorian calendar, e.g. 2022, 2023-08 or 2024/2025',
};

const AMBIGUOUS: PeriodFault = {
  code: 'ambiguous-period',
  expected:
    'a period that is a month or two years and not perhaps both, e.g. 2011-12 beside 2011-11, or 2011/2012',
};

/** `2009-10`: a month, or a year that ends in the next one. */
export const HYPHENED = /^(\d{4})-(\d\d)$/;
/** `2009/10`: two years, or perhaps a month. */
const SLASHED = /^(\d{4}) ?[–/] ?(\d\d)$/;

/** What a period may be by its form alone. */
type Form = 'month' | 'years' | 'month or years' | 'other';

export function formOf(text: string): Form {
  const plain = barePeriod(text);
  const [, year = '', two = ''] = HYPHENED.exec(plain) ?? SLASHED.exec(plain) ?? [];
  if (year === '') return 'other';
  const isMonth = Number(two) >= 1 && Number(two) <= 12;
  if (HYPHENED.test(plain)) {
    const isNext = Number(two) === (Number(year) + 1) % 100;
    return isNext ? (isMonth ? 'month or years' : 'years') : isMonth ? 'month' : 'other';
  }
  const isLater = readPeriod(plain) !== undefined;
  return isMonth ? (isLater ? 'month or years' : 'month') : isLater ? 'years' : 'other';
}

/** Whether a text may be a period, alone or by what stands beside it. */
export function mayBePeriod(text: string): boolean {
  const bare = unabbreviated(text);
  return periodWritten(bare) !== undefined || formOf(bare) === 'years';
}

/**
 * Reads the periods that stand in one column, or in one row. `2009-10` is a month where a month stands beside it that cannot be two years, and the
 * years 2009/2010 where one stands beside it that cannot be a month, as `2012-13`; `2009/10` is two years unless months stand beside it. What stays
 * in doubt is no period.
 */
export function readPeriods(texts: readonly string[]): readonly (string | PeriodFault)[] {
  const forms = texts.map(formOf);
  const [months, years] = [forms.includes('month'), forms.includes('years')];
  return texts.map((text, i) => {
    const isHyphened = HYPHENED.test(barePeriod(text));
    if (forms[i] === 'month or years' && (isHyphened ? months === years : months)) return AMBIGUOUS;
    const isYears = isHyphened && (forms[i] === 'years' || (forms[i] === 'month or years' && years));
    return (isYears ? readPeriod(barePeriod(text).replace('-', '/')) : periodWritten(text)) ?? UNREADABLE;
  });
}
