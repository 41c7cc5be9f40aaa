import type { WordLoaders } from '../loaded-words.ts';
import type { MapWords } from './words.ts';

/** The words of maps by language, each in a file of its own. */
export const mapLoaders: WordLoaders<{ readonly map: MapWords }> = {
  'fa-AF': () => import('./map-fa-AF.ts'),
  kk: () => import('./map-kk.ts'),
  ps: () => import('./map-ps.ts'),
  ru: () => import('./map-ru.ts'),
};
