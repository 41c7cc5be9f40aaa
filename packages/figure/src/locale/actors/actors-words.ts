import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { actors as english } from './en.ts';
import { actorsLoaders } from './loaders.ts';
import type { ActorsWords } from './words.ts';

const loaded = new Map<string, ActorsWords>([['en', english]]);

/** What cards of several actors say; in English until the words of the language are here, or where they cannot be loaded. */
export const actorsWords = ({ tag }: Locale): ActorsWords => loaded.get(tag) ?? english;

/** Whether the words of the language are here, or never will be. */
export const hasActorsWords = ({ tag }: Locale): boolean => loaded.has(tag);

/** Loads the words of a language that a card speaks. */
export async function loadActorsWords({ tag }: Locale): Promise<void> {
  loaded.set(tag, (await loadedWords(actorsLoaders, tag))?.actors ?? english);
}
