import type { WordLoaders } from '../loaded-words.ts';
import type { LegFaultWords } from './words.ts';

/** The words of faults in legs by language, each in a file of its own: few maps are of an author's own legs, and of these few have a fault. */
export const legFaultLoaders: WordLoaders<{ readonly legFault: LegFaultWords }> = {
  'fa-AF': () => import('./leg-fault-fa-AF.ts'),
  kk: () => import('./leg-fault-kk.ts'),
  ps: () => import('./leg-fault-ps.ts'),
  ru: () => import('./leg-fault-ru.ts'),
};
