import type { Reading } from './reading.ts';

/** Years or months of the Solar Hijri calendar, as readers give them. */
const SOLAR = /^\d{4}-\d\d-(?:19|2[0-3])\/\d{4}-\d\d-(?:19|2[0-2])$/;

/** A reading with the calendar in which its source writes all its periods: a table of 1402 is shown in years of that calendar. */
export function inItsCalendar(reading: Reading): Reading {
  const { observations = [] } = reading.dataset ?? {};
  const isSolar = observations.length > 0 && observations.every(({ period = '' }) => SOLAR.test(period));
  return isSolar ? { ...reading, calendar: 'solar-hijri' } : reading;
}
