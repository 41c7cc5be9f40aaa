import type { WordLoaders } from '../loaded-words.ts';
import type { DossierWords } from './words.ts';

/** The words of the further part of a card by language, each in a file of its own. */
export const dossierLoaders: WordLoaders<{ readonly dossier: DossierWords }> = {
  'fa-AF': () => import('./dossier-fa-AF.ts'),
  kk: () => import('./dossier-kk.ts'),
  ps: () => import('./dossier-ps.ts'),
  ru: () => import('./dossier-ru.ts'),
};
