import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { take as english } from './en.ts';
import { takeLoaders } from './loaders.ts';
import type { TakeWords } from './words.ts';

/** What the menu says, in the language of the figure; English where it cannot be loaded. */
export async function takeWords({ tag }: Locale): Promise<TakeWords> {
  return (await loadedWords(takeLoaders, tag))?.take ?? english;
}
