import type { Observation, Rows, Statement } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import type { Locale } from '../locale/locale.ts';
import type { Parts } from './phrase.ts';

type Flagged = Pick<Observation | Statement, 'obsStatus' | 'periodKind' | 'rank'>;

/** The kind of its years in words, where they are none of the calendar. */
function yearsOf({ periodKind = 'year' }: Flagged, locale: Locale): string | undefined {
  const words: Readonly<Partial<Record<string, string>>> = chartWords(locale).flag;
  return words[periodKind];
}

/** The kind of all years on show, where they are none of the calendar. */
export function yearsOn({ rows }: Rows, locale: Locale): string | undefined {
  const [first, ...others] = new Set(rows.map(({ observation }) => yearsOf(observation, locale)));
  return others.length ? undefined : first;
}

/** What is said of a record besides its nature, in words: the flags of its publisher, its kind of years, and that it no longer holds. */
export function flagsOf(record: Flagged, locale: Locale): Parts {
  const { flag } = chartWords(locale);
  const { obsStatus = [], rank } = record;
  return [
    ...obsStatus.map((one) => flag[one]),
    yearsOf(record, locale),
    rank === 'deprecated' && flag.withdrawn,
  ];
}
