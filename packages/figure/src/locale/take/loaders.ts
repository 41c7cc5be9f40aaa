import type { WordLoaders } from '../loaded-words.ts';
import type { TakeWords } from './words.ts';

/** The words of the menu by language, each in a file of its own: nothing but the menu says them, and nobody else should load them. */
export const takeLoaders: WordLoaders<{ readonly take: TakeWords }> = {
  'fa-AF': () => import('./take-fa-AF.ts'),
  kk: () => import('./take-kk.ts'),
  ps: () => import('./take-ps.ts'),
  ru: () => import('./take-ru.ts'),
};
