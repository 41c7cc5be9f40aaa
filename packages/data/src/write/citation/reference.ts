import { parsePeriod } from '../../value/period.ts';
import type { CalendarDate } from '../../value/day.ts';

/** Something that can be cited: the figure on its page, or a source of it. */
export interface Reference {
  readonly kind: 'graph' | 'map' | 'profile' | 'table' | 'source';
  readonly title: string;
  /** Who made it public; a body, never taken apart into names. */
  readonly publisher?: string | undefined;
  /** Title of the page it stands on, and name of the site. */
  readonly page?: string | undefined;
  readonly site?: string | undefined;
  /** When it was made public, EDTF. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which it was read, EDTF. */
  readonly read?: string | undefined;
  /** What a reader must not lose: values that are no plain statistics, each with nature, qualifier, source and contradictions. */
  readonly notes?: readonly string[] | undefined;
}

/** The first date of EDTF text, and whether it is approximate. */
export interface DateSaid extends CalendarDate {
  readonly approximate: boolean;
}

/** A date taken apart; undefined where there is none that can be read. */
export function dateSaid(edtf: string | undefined): DateSaid | undefined {
  const period = edtf === undefined ? undefined : parsePeriod(edtf);
  const date = period?.from ?? period?.to;
  return date && { ...date, approximate: period!.approximate };
}

/** The words, each followed by a full stop where it ends without a mark of its own. */
export const sentences = (words: readonly (string | undefined)[]): string =>
  words
    .filter((word): word is string => Boolean(word))
    .map((word) => (/[.!?…؟]["”»)]?$/.test(word) ? word : `${word}.`))
    .join(' ');

/** The text in one line, without the marks that keep directions apart inside a sentence of a figure. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Notes on a line each, so that each can run in the direction of its language; where that is from the right, names inside keep their own. */
export const noteLines = (notes: readonly string[]): string =>
  notes
    .map((note) => sentences([RIGHT_TO_LEFT.test(note) ? note.replace(/\s+/g, ' ').trim() : plain(note)]))
    .join('\n');
