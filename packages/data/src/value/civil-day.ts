/** Days in 400 years, after which the calendar repeats; the 1 March from which leap days fall at the end of a year. */
const ERA = 146097;
const MARCH = 719468;

/** Milliseconds in a day. */
const DAY = 86_400_000;

/**
 * The day (UTC, Gregorian, `2026-11-26`) of a moment in milliseconds since 1 January 1970. Counted in eras of 400 years that begin in
 * March, so that no month needs a table.
 */
export function civilDay(moment: number): string {
  const days = Math.floor(moment / DAY) + MARCH;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const full = year + era * 400 + (month <= 2 ? 1 : 0);
  const padded = (n: number, length: number): string => String(n).padStart(length, '0');
  return `${padded(full, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
