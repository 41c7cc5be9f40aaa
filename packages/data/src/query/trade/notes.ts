import { wholeNumber } from '../../value/whole.ts';
import type { Observation, Statement } from '../../schema/claim.ts';
import type { Find } from './holdings.ts';
import type { Note, Row } from './rows.ts';
import { validOn } from '../date/validity.ts';

/**
 * The records that rows on show name as contradicting or related, whatever their measure, and that are not
 * rows themselves. Contradictions come first, then in the order of the rows.
 */
export function notesOf(find: Find, rows: readonly Row[], asOf: string | undefined): readonly Note[] {
  const shown = new Set(rows.map((row) => row.observation.id));
  const contradicts = linksTo(rows, 'conflictsWith');
  const concerns = linksTo(rows, 'related');
  return [...new Map([...contradicts, ...concerns]).keys()].flatMap((id) => {
    const record = shown.has(id) ? undefined : find(id, contradicts.has(id));
    return record && validOn(record, asOf) ? noteOf(record, contradicts.get(id), concerns.get(id)) : [];
  });
}

/** A record beside the figure, with the rows that name it; there are none where it is e.g. in another unit. */
export function noteOf(
  record: Observation | Statement,
  contradicts: readonly string[] = [],
  concerns: readonly string[] = [],
): Note {
  const { value, scale } = record as Observation;
  return {
    record,
    ...(value !== undefined && { value: value === null ? value : wholeNumber(value, scale) }),
    contradicts,
    concerns,
  };
}

/** For each record named under the field: the ids of the rows that name it. */
function linksTo(rows: readonly Row[], field: 'conflictsWith' | 'related'): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { observation } of rows) {
    for (const id of observation[field] ?? []) links.set(id, [...(links.get(id) ?? []), observation.id]);
  }
  return links;
}
