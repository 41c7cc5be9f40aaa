import type { WordLoaders } from '../loaded-words.ts';
import type { ActorsWords } from './words.ts';

/** The words of cards of several actors by language, each in a file of its own. */
export const actorsLoaders: WordLoaders<{ readonly actors: ActorsWords }> = {
  'fa-AF': () => import('./actors-fa-AF.ts'),
  kk: () => import('./actors-kk.ts'),
  ps: () => import('./actors-ps.ts'),
  ru: () => import('./actors-ru.ts'),
};
