import type { CorridorOnDate } from '@keruen/data';
import { statusWords } from '../locale/books/status.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { commas } from './phrase.ts';
import { speakStatus } from './route.ts';

/** What a corridor is like as a whole, and for when that is known: `operating, normal service, known for March 2026`; else empty. */
export const speakCorridor = (one: CorridorOnDate, locale: Locale): string =>
  one.known
    ? commas([speakStatus(one, locale), statusWords(locale).knownFor(formatDate(one.asOf!, locale))], locale)
    : '';
