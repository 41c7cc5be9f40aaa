import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { doubtLoaders } from './doubt-loaders.ts';
import { doubt as english } from './en.ts';
import type { DoubtWords } from './words.ts';

/** What a chart says where it does not do what it was asked to, in the language of the figure; English where it cannot be loaded. */
export async function doubtWords({ tag }: Pick<Locale, 'tag'>): Promise<DoubtWords> {
  return (await loadedWords(doubtLoaders, tag))?.doubt ?? english;
}
