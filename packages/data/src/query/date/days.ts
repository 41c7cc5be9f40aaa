import { endOf, parsePeriod, startOf } from '../../value/period.ts';

/** First day of EDTF text as `yyyymmdd`; NaN where it is no date, which is neither before nor after anything. */
export function firstDayOf(text: string | undefined): number {
  const period = parsePeriod(text);
  return period ? startOf(period) : NaN;
}

/** Last day of EDTF text as `yyyymmdd`; NaN where it is no date. */
export function lastDayOf(text: string | undefined): number {
  const period = parsePeriod(text);
  return period ? endOf(period) : NaN;
}
