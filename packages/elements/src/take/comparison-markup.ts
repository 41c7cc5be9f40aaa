import type { Comparison } from '@keruen/data';
import { completed, loadActorsWords } from '@keruen/figure';
import { comparisonMarkup } from '@keruen/figure/fallback';
import { aboveOf } from './above-of.ts';
import type { OnShow } from './takeable.ts';

/** A comparison as HTML; a file of its own, for no other figure needs it. */
export async function comparedMarkup(found: Comparison, on: OnShow): Promise<string> {
  // The words a figure has are not lent to what a menu loads.
  const [locale] = await Promise.all([completed(on.locale), loadActorsWords(on.locale)]);
  return comparisonMarkup(found, aboveOf(on), locale);
}
