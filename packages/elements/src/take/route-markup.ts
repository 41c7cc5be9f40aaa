import type { Routes } from '@keruen/data';
import { loadMapWords } from '@keruen/figure';
import { headingMarkup, routeMarkup } from '@keruen/figure/fallback';
import { aboveOf } from './above-of.ts';
import type { OnShow } from './takeable.ts';

/** The route of a map read aloud, as HTML; a file of its own, for no other figure needs it. */
export async function mapMarkup(routes: Routes, on: OnShow): Promise<string> {
  const { dataset, locale } = on;
  await loadMapWords(locale);
  return [headingMarkup(aboveOf(on), locale), routeMarkup({ routes, dataset, locale })]
    .filter(Boolean)
    .join('\n');
}
