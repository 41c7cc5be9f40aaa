import type { Actor } from '../../schema/actor.ts';
import type { Translated } from '../../schema/with-words.ts';
import { beginsAfter, endsBefore } from '../date/validity.ts';

/** Sentences, and clauses before a semicolon of any script, with the space behind each. */
const clausesOf = (text: unknown): readonly string[] => `${text}`.match(/[^]+?(?:[.;؛](?:\s+|$)|$)/g) ?? [];

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `July 2025`, or a year alone. */
const DATE = /(?:([A-Z][a-z]+) )?\b((?:19|20)\d\d)\b/g;

/** Whether words name a month that begins after the date, or a year that is not over on it. */
const isAhead = (clause: string, asOf: string): boolean =>
  [...clause.matchAll(DATE)].some(([, month = '?', year]) => {
    const place = MONTHS.indexOf(month.slice(0, 3));
    return place < 0
      ? !endsBefore(year, asOf)
      : beginsAfter(`${year}-${`${101 + place / 3}`.slice(1)}`, asOf);
  });

/**
 * What an actor is, in the words of the data, as far as it can be said of a date: descriptions have none. A person is described by its
 * offices, which do; so one with any has no description. Of others the words end before the first clause that names a time to come. Times are
 * read in the original, since other languages write them otherwise; a translation of as many clauses ends where it does, and any other is left out.
 */
export function descriptionOn(
  { kind, roles = [], description, original }: Actor & Translated,
  asOf: string,
): string | undefined {
  if (!description || (kind === 'person' && roles.length)) return undefined;
  const dated = clausesOf(original?.['description'] ?? description);
  const end = dated.findIndex((clause) => isAhead(clause, asOf));
  if (end < 0) return description;
  const own = clausesOf(description);
  const said = own.length === dated.length && own.slice(0, end).join('').trim().replace(/[;؛]$/, '.');
  return said || undefined;
}
