import type { Concept } from '../cube/concept.ts';
import { listOf, ownOf, textOf } from '../json-text/shape.ts';
import { leading, MISSING_WORDS, NATURE_WORDS } from '../term/words.ts';
import type { Said } from '../cube/said.ts';

/** JSON-stat leaves codes of status to each service: capitals are those of SDMX, small letters those of Eurostat. */
export const CAPITALS: Concept = { id: 'status', role: 'status' };
export const LETTERS: Concept = { id: 'status', role: 'flag' };

/** The status of the cell of an index: one for all cells, one of a list, or one of a sparse object. */
export function statusAt(status: unknown, index: number): string {
  if (typeof status === 'string') return status;
  if (Array.isArray(status)) return textOf(listOf(status)[status.length === 1 ? 0 : index]);
  return textOf(ownOf(status, index));
}

/** What the name of a status says, where the service gives one in `extension.status.label` and it is understood. */
export function namedStatus(name: string): Said | undefined {
  const found = leading(NATURE_WORDS, name);
  const { nature, obsStatus } = found?.rest === '' ? found.meaning : {};
  if (nature ?? obsStatus)
    return { words: { ...(nature ? { nature } : {}), ...(obsStatus ? { obsStatus } : {}) } };
  const missing = name === '' ? undefined : MISSING_WORDS.find(([word]) => word === name.toLowerCase())?.[1];
  return missing && { missing };
}
