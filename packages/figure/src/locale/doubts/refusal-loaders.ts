import type { WordLoaders } from '../loaded-words.ts';
import type { FaultWords, RefusalWords } from './words.ts';

/** The words of refusals and faults by language, each in a file of its own: where there is a figure, nothing has to be said in its place. */
export const refusalLoaders: WordLoaders<{ readonly refusal: RefusalWords; readonly fault: FaultWords }> = {
  'fa-AF': () => import('./refusal-fa-AF.ts'),
  kk: () => import('./refusal-kk.ts'),
  ps: () => import('./refusal-ps.ts'),
  ru: () => import('./refusal-ru.ts'),
};
