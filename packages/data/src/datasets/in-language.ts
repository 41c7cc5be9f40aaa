import type { Dataset } from '../schema/dataset.ts';
import { WORD_GROUPS } from './name-groups.ts';
import { nameLoader } from './loading.ts';
import { withWords } from '../schema/with-words.ts';
import { shipped } from './shipped.ts';

/**
 * A shipped dataset that was loaded whole, with the words of its records in a language, as `load` gives them: for whoever draws figures where no page
 * is. Where there are no such words, or the dataset is none of ours, it stays as it is.
 */
export async function inLanguage(dataset: Dataset, lang: string): Promise<Dataset> {
  const names = Object.hasOwn(shipped, dataset.id) ? shipped[dataset.id]!.names : {};
  const loaders = WORD_GROUPS.flatMap((group) => nameLoader(names, lang, group) ?? []);
  return withWords(dataset, (await Promise.all(loaders.map((load) => load()))).flat());
}
