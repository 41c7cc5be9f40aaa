import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { refusal as english } from './refusal-en.ts';
import { refusalLoaders } from './refusal-loaders.ts';
import type { FaultWords, RefusalWords } from './words.ts';

/** Why there is no figure, in the language of the figure; English where it cannot be loaded. */
export async function refusalWords({ tag }: Pick<Locale, 'tag'>): Promise<RefusalWords> {
  return (await loadedWords(refusalLoaders, tag))?.refusal ?? english;
}

/** What was wrong with a table or file, in the language of the figure; nothing in English, in which issues are written. */
export async function faultWords({ tag }: Pick<Locale, 'tag'>): Promise<FaultWords | undefined> {
  return (await loadedWords(refusalLoaders, tag))?.fault;
}
