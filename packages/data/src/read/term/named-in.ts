import type { Actor } from '../../schema/actor.ts';
import type { Product } from '../../schema/claim.ts';
import type { WordColumn } from '../../schema/series.ts';
import { listedActor } from './actor.ts';
import { productOf } from './product.ts';
import type { Found } from '../report/result.ts';

/** Reporters and partners that what was found names by an id; the document gives no other name for them. */
export function actorsIn(found: Found, document: string): readonly Actor[] {
  const ids = new Set([...idsIn(found, 'reporter'), ...idsIn(found, 'partner')]);
  return [...ids].map((id) => listedActor(id, document));
}

/** Products that what was found names by a code; the document says nothing of the edition. */
export function productsIn(found: Found): readonly Product[] {
  const ids = new Set(idsIn(found, 'product'));
  return [...ids].map((id) => productOf(id));
}

function idsIn(
  { series = [], observations = [], statements = [] }: Found,
  field: WordColumn & ('reporter' | 'partner' | 'product'),
): readonly string[] {
  return [
    ...series.flatMap(({ shared, words }) => [...(words[field]?.words ?? []), shared[field] ?? '']),
    ...[...observations, ...statements].map((claim) => claim[field] ?? ''),
  ].filter((id) => id !== '');
}
