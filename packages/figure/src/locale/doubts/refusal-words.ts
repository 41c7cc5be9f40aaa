import type { Locale } from '../locale.ts';
import { loadedDoubts } from './loaded-doubts.ts';
import { refusal as english } from './refusal-en.ts';
import type { RefusalWords } from './words.ts';

/** Why there is no figure, in the language of the figure; English where it cannot be loaded. */
export async function refusalWords({ tag }: Pick<Locale, 'tag'>): Promise<RefusalWords> {
  return (await loadedDoubts(tag))?.refusal ?? english;
}
