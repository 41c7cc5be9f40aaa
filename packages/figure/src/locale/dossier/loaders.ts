import type { KnownTag } from '../known.ts';
import type { DossierWords } from './words.ts';

/** The words of the further part of a card by language, each in a file of its own. */
export const dossierLoaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<DossierWords>>> = {
  'fa-AF': async () => (await import('./dossier-fa-AF.ts')).dossier,
  kk: async () => (await import('./dossier-kk.ts')).dossier,
  ps: async () => (await import('./dossier-ps.ts')).dossier,
  ru: async () => (await import('./dossier-ru.ts')).dossier,
};
