import type { CorridorOnDate } from '@keruen/data';
import { statusWords } from '../locale/books/status.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { commas } from './phrase.ts';
import { speakStatus } from './route.ts';

/**
 * What a corridor is like as a whole, and for when that is known: `operating, normal service, known for March 2026`; else empty. One that is only planned
 * may have a service still, of the ways that are there today.
 */
export function speakCorridor(one: CorridorOnDate, locale: Locale): string {
  if (!one.known) return '';
  const { service, knownFor } = statusWords(locale);
  const isToday = one.build !== 'operating' && one.service !== 'not-open';
  return commas(
    [speakStatus(one, locale), isToday && service[one.service], knownFor(formatDate(one.asOf!, locale))],
    locale,
  );
}
