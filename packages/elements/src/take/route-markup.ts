import type { Routes } from '@keruen/data';
import { loadMapWords } from '@keruen/figure';
import { routeMarkup } from '@keruen/figure/fallback';
import type { OnShow } from './takeable.ts';

/** The route of a map read aloud, as HTML; a file of its own, for no other figure needs it. */
export async function mapMarkup(routes: Routes, { dataset, locale }: OnShow): Promise<string> {
  await loadMapWords(locale);
  return routeMarkup({ routes, dataset, locale });
}
