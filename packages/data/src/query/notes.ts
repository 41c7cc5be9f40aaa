import { wholeNumber } from '../value/whole.ts';
import type { Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Note, Row } from './rows.ts';
import { validOn } from './validity.ts';

/**
 * The records that rows on show name as contradicting or related, whatever their measure, and that are not
 * rows themselves. Contradictions come first, then in the order of the rows.
 */
export function notesOf(dataset: Dataset, rows: readonly Row[], asOf: string | undefined): readonly Note[] {
  const shown = new Set(rows.map((row) => row.observation.id));
  const contradicts = linksTo(rows, 'conflictsWith');
  const concerns = linksTo(rows, 'related');
  const records = new Map<string, Observation | Statement>(
    [...dataset.observations, ...dataset.statements].map((record) => [record.id, record]),
  );
  const named = new Set([...contradicts.keys(), ...concerns.keys()]);
  return [...named].flatMap((id) => {
    const record = records.get(id);
    if (!record || shown.has(id) || !validOn(record, asOf)) return [];
    return { ...noteOf(record), contradicts: contradicts.get(id) ?? [], concerns: concerns.get(id) ?? [] };
  });
}

/** A record beside the figure that no row names, e.g. one in another unit. */
export function noteOf(record: Observation | Statement): Note {
  const number = 'value' in record ? { value: wholeOrNull(record) } : {};
  return { record, ...number, contradicts: [], concerns: [] };
}

function wholeOrNull({ value, scale }: Observation): number | null {
  return value === null ? null : wholeNumber(value, scale);
}

/** For each record named under the field: the ids of the rows that name it. */
function linksTo(rows: readonly Row[], field: 'conflictsWith' | 'related'): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { observation } of rows) {
    for (const id of observation[field] ?? []) links.set(id, [...(links.get(id) ?? []), observation.id]);
  }
  return links;
}
