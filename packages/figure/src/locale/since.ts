import { parsePeriod } from '@keruen/data';
import type { Locale } from './locale.ts';
import { formatDate, formatPeriod } from './period.ts';

/** `since August 2021`, of EDTF text in which it began. */
export function formatSince(edtf: string, locale: Locale): string {
  const open = parsePeriod(`${edtf}/..`);
  return open ? formatPeriod(open, locale) : locale.words.since(formatDate(edtf, locale), '');
}

/** `until August 2021`, of EDTF text in which it ended. */
export function formatUntil(edtf: string, locale: Locale): string {
  const open = parsePeriod(`../${edtf}`);
  return open ? formatPeriod(open, locale) : locale.words.until(formatDate(edtf, locale), '');
}
