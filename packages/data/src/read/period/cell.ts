import type { PeriodKind } from '../../schema/vocabulary.ts';
import { parsePeriod } from '../../value/period.ts';
import { plainText } from '../term/digits.ts';

/** Years before this are those of another calendar: 1402 is 2023 in the Solar Hijri one, and is not guessed at. */
const FIRST_YEAR = 1600;

/**
 * Reads the period of a row: EDTF as it is, `2024/25`, `2024–2025` and `2024-2025` as the interval `2024/2025`.
 * Undefined where it is neither, or where its year is not one of the Gregorian calendar.
 */
export function readPeriod(text: string): string | undefined {
  const plain = plainText(text).replace(/^(\d{4}) ?[–/-] ?(\d{4})$/, '$1/$2');
  const short = /^(\d\d)(\d\d) ?[–/] ?(\d\d)$/.exec(plain);
  const edtf = short ? `${short[1]}${short[2]}/${short[1]}${short[3]}` : plain;
  const period = parsePeriod(edtf);
  const year = period?.from?.year ?? period?.to?.year;
  return year !== undefined && year >= FIRST_YEAR ? edtf : undefined;
}

/** Whether an interval of days is one year from an equinox to the next. */
const isSolarYear = (period: string): boolean => {
  const [, from, to] = /^(\d{4})-03-\d\d\/(\d{4})-03-\d\d$/.exec(period) ?? [];
  return Number(to) - Number(from) === 1;
};

/** The kind of a period that says no more than its dates. */
export function kindOfPeriod(period: string): PeriodKind {
  if (period.includes('/')) return isSolarYear(period) ? 'year' : 'range';
  return (['year', 'month', 'day'] as const)[Math.min(period.split('-').length - 1, 2)]!;
}
