import { monthNamed } from './month-names.ts';
import { readPeriod } from './cell.ts';
import { yearOfTwoDigits } from './two-digit-year.ts';
import { barePeriod, periodWritten } from './written.ts';
import { unabbreviated } from './year-kind.ts';

/** Why a cell gives no period. */
export interface PeriodFault {
  readonly code: 'unreadable-period' | 'ambiguous-period';
  readonly expected: string;
}

const UNREADABLE: PeriodFault = {
  code: 'unreadable-period',
  expected: 'a period, e.g. 2022, 2023-08 or 2024/2025, or of the Solar Hijri calendar, e.g. 1402 SH',
};

const AMBIGUOUS: PeriodFault = {
  code: 'ambiguous-period',
  expected:
    'a period that is a month or two years and not perhaps both, e.g. 2011-12 beside 2011-11, or 2011/2012',
};

const DAY_OR_MONTH: PeriodFault = {
  code: 'ambiguous-period',
  expected: 'a month with its whole year, as 2024-01: this may be a day',
};

/** `24-Jan`: the month of a year, or rather the day of a month, whatever stands beside it. */
const REVERSED = /^\d\d?[- ](\p{L}+\.?)$/u;

/** `2009-10`: a month, or a year that ends in the next one. */
export const HYPHENED = /^(\d{4})-(\d\d)$/;
/** `2009/10`: two years, or perhaps a month. */
const SLASHED = /^(\d{4}) ?[–/] ?(\d\d)$/;

/** `Jan-24`, as spreadsheets write a month: the month of a year, or perhaps the day of a month. */
const SHORT = /^(\p{L}{3,}\.?)[- ]?(\d\d)$/u;

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
  return periodWritten(bare) !== undefined || formOf(bare) === 'years' || shortMonth(bare) !== undefined;
}

/** The month that `Jan-24` may be. */
function shortMonth(text: string): string | undefined {
  const [, name = '', year = ''] = SHORT.exec(barePeriod(text)) ?? [];
  const month = monthNamed(name);
  return month === 0 ? undefined : `${yearOfTwoDigits(year)}-${String(month).padStart(2, '0')}`;
}

const faultOf = (text: string): PeriodFault =>
  monthNamed(REVERSED.exec(barePeriod(text))?.[1] ?? '') ? DAY_OR_MONTH : UNREADABLE;

/** The years of which several months stand beside each other: no two months have but one day, and the same one. */
function yearsOfMonths(months: readonly (string | undefined)[]): ReadonlySet<string> {
  const years = [...new Set(months)].flatMap((month) => month?.slice(0, 4) ?? []);
  return new Set(years.filter((year, i) => years.indexOf(year) !== i));
}

/**
 * Reads the periods that stand in one column, or in one row. `2009-10` is a month where a month stands beside it that cannot be two years, and the
 * years 2009/2010 where one stands beside it that cannot be a month, as `2012-13`; `2009/10` is two years unless months stand beside it. What stays
 * in doubt is no period. `Jan-24` is a month where another month of that year stands beside it, `Feb-24`.
 */
export function readPeriods(texts: readonly string[]): readonly (string | PeriodFault)[] {
  const forms = texts.map(formOf);
  const short = texts.map(shortMonth);
  const known = yearsOfMonths(short);
  const [months, years] = [forms.includes('month'), forms.includes('years')];
  return texts.map((text, i) => {
    const month = short[i];
    if (month !== undefined) return known.size > 0 ? month : DAY_OR_MONTH;
    const isHyphened = HYPHENED.test(barePeriod(text));
    if (forms[i] === 'month or years' && (isHyphened ? months === years : months)) return AMBIGUOUS;
    const isYears = isHyphened && (forms[i] === 'years' || (forms[i] === 'month or years' && years));
    return (isYears ? readPeriod(barePeriod(text).replace('-', '/')) : periodWritten(text)) ?? faultOf(text);
  });
}
