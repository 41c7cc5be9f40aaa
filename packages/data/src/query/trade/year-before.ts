import type { CalendarDate } from '../../value/day.ts';
import type { Period } from '../../value/period.ts';

/** The same days a year before, with their EDTF text. */
export function yearBefore(period: Period): Period {
  const text = period.text.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'));
  return { ...period, text, from: before(period.from), to: before(period.to) };
}

function before(date: CalendarDate | undefined): CalendarDate | undefined {
  return date && { ...date, year: date.year - 1 };
}
