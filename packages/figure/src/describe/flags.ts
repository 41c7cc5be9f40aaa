import type { Observation, Statement } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import type { Locale } from '../locale/locale.ts';

type Flagged = Pick<Observation | Statement, 'obsStatus' | 'rank'>;

/** What is said of a record besides its nature, in words: the flags of its publisher, and that it no longer holds. */
export function flagsOf({ obsStatus = [], rank }: Flagged, locale: Locale): readonly string[] {
  const words = chartWords(locale).obsStatus;
  const flags = obsStatus.map((flag) => words[flag]);
  return rank === 'deprecated' ? [...flags, words.withdrawn] : flags;
}
