import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { map as english } from './en.ts';
import { mapLoaders } from './loaders.ts';
import type { MapWords } from './words.ts';

const loaded = new Map<string, MapWords>([['en', english]]);

/** What a map says in the parts it loads on demand; in English until the words of the language are here, or where they cannot be loaded. */
export const mapWords = ({ tag }: Locale): MapWords => loaded.get(tag) ?? english;

/** Whether the words of the language are here, or never will be. */
export const hasMapWords = ({ tag }: Locale): boolean => loaded.has(tag);

/** Loads the words of a language that a figure speaks. */
export async function loadMapWords({ tag }: Pick<Locale, 'tag'>): Promise<void> {
  loaded.set(tag, (await loadedWords(mapLoaders, tag))?.map ?? english);
}
