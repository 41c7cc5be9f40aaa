import type { Dataset } from '../schema/dataset.ts';
import { wordGroupsOf } from './name-groups.ts';
import { isLatin, nameLoader } from './loading.ts';
import { inLatinDigits } from '../schema/latin-digits.ts';
import { withWords } from '../schema/with-words.ts';
import { shipped } from './shipped.ts';

/**
 * A shipped dataset that was loaded whole, with the words of its records in a language, as `load` gives them: for whoever draws figures where no page
 * is. Where there are no such words, or the dataset is none of ours, it stays as it is.
 */
export async function inLanguage(dataset: Dataset, lang: string): Promise<Dataset> {
  if (!Object.hasOwn(shipped, dataset.id)) return dataset;
  const { parts, names } = shipped[dataset.id]!;
  const groups = new Set(Object.keys(parts).flatMap(wordGroupsOf));
  const loaders = [...groups].flatMap((group) => nameLoader(names, lang, group) ?? []);
  const lists = (await Promise.all(loaders.map((load) => load()))).flat();
  return withWords(dataset, isLatin(lang) ? inLatinDigits(lists) : lists);
}
