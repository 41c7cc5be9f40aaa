import type { Observation } from '../../schema/claim.ts';
import type { Find } from './holdings.ts';

/**
 * Whether a record may be a row of a chart. One that is about a corridor, a place or an event and names nobody's trade may not.
 * Nor may a value that was worked out from claims or targets: nobody asserts it, so it stands in the notes of what it was
 * worked out from. An input that is not there is not judged.
 */
export function isRowWorthy(
  { about, reporter, partner, nature, inputs = [] }: Observation,
  find: Find,
): boolean {
  if (about && !reporter && !partner) return false;
  const said = (id: string): boolean => !['statistic', 'derived', undefined].includes(find(id)?.nature);
  return nature !== 'derived' || !inputs.some(said);
}
