import type { WordLoaders } from '../loaded-words.ts';
import type { DoubtWords } from './words.ts';

/** The words of doubts by language, each in a file of its own: few figures are asked for what they do not do, and no other should load them. */
export const doubtLoaders: WordLoaders<{ readonly doubt: DoubtWords }> = {
  'fa-AF': () => import('./doubt-fa-AF.ts'),
  kk: () => import('./doubt-kk.ts'),
  ps: () => import('./doubt-ps.ts'),
  ru: () => import('./doubt-ru.ts'),
};
