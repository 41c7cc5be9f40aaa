import { loadedWords } from '../loaded-words.ts';
import type { Locale } from '../locale.ts';
import { legFaultLoaders } from './leg-fault-loaders.ts';
import type { LegFaultWords } from './words.ts';

/** What was wrong with legs of an author's own, in the language of the figure; nothing in English, in which issues are written. */
export async function legFaultWords({ tag }: Pick<Locale, 'tag'>): Promise<LegFaultWords | undefined> {
  return (await loadedWords(legFaultLoaders, tag))?.legFault;
}
