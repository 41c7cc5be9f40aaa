import type { Actor } from '../schema/actor.ts';
import type { Product } from '../schema/claim.ts';
import type { WordColumn } from '../schema/series.ts';
import { actorOf } from './actor.ts';
import type { Found } from './result.ts';

/** Reporters and partners that what was found names by an id; the document gives no other name for them. */
export function actorsIn(found: Found, document: string): readonly Actor[] {
  const ids = new Set([...idsIn(found, 'reporter'), ...idsIn(found, 'partner')]);
  return [...ids].map((id) => actorOf(id, document));
}

/** Products that what was found names by a code; the document says nothing of the edition. */
export function productsIn(found: Found): readonly Product[] {
  const ids = new Set(idsIn(found, 'product'));
  return [...ids].map((id) => ({ id, edition: '', names: { en: id } }));
}

function idsIn(
  { series = [], observations = [] }: Found,
  field: WordColumn & ('reporter' | 'partner' | 'product'),
): readonly string[] {
  return [
    ...series.flatMap(({ shared, words }) => [...(words[field]?.words ?? []), shared[field] ?? '']),
    ...observations.map((observation) => observation[field] ?? ''),
  ].filter((id) => id !== '');
}
