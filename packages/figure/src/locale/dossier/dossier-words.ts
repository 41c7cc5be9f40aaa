import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { dossier as english } from './en.ts';
import { dossierLoaders } from './loaders.ts';
import type { DossierWords } from './words.ts';

/** What the further part of a card says in a language; English where it cannot be loaded. */
export async function dossierWords({ tag }: Pick<Locale, 'tag'>): Promise<DossierWords> {
  return (await loadedWords(dossierLoaders, tag))?.dossier ?? english;
}
