import type { Actor } from '../../schema/actor.ts';
import { beginsAfter, endsBefore } from '../date/validity.ts';

/** A sentence, or a clause before a semicolon, with the space behind it. */
const CLAUSE = /[^]+?(?:[.;](?:\s+|$)|$)/g;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** `July 2025`, or a year alone. */
const DATE = new RegExp(`(?:(${MONTHS}) )?\\b((?:19|20)\\d\\d)\\b`, 'g');

/** Whether words name a month that begins after the date, or a year that is not over on it. */
const isAhead = (clause: string, asOf: string): boolean =>
  [...clause.matchAll(DATE)].some(([, month, year]) => {
    if (!month) return !endsBefore(year, asOf);
    return beginsAfter(`${year}-${String(MONTHS.split('|').indexOf(month) + 1).padStart(2, '0')}`, asOf);
  });

/**
 * What an actor is, in the words of the data, as far as it can be said of a date: descriptions have none. A person is described by its
 * offices, which do; so one with any has no description. Of others the words end before the first clause that names a time to come.
 */
export function descriptionOn({ kind, roles = [], description }: Actor, asOf: string): string | undefined {
  if (!description || (kind === 'person' && roles.length)) return undefined;
  const clauses = description.match(CLAUSE) ?? [];
  const end = clauses.findIndex((clause) => isAhead(clause, asOf));
  if (end < 0) return description;
  const said = clauses.slice(0, end).join('').trim().replace(/;$/, '.');
  return said || undefined;
}
