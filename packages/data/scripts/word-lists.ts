import type { Dataset } from '../src/schema/dataset.ts';
import { NUMBER_WORDS, wordGroupsOf, type WordGroup } from '../src/datasets/name-groups.ts';
import type { NameList } from '../src/schema/name-list.ts';
import { textKey } from '../src/schema/text-key.ts';
import { WORDED_LISTS, wordsIn } from '../src/schema/with-words.ts';
import { readFacts } from './facts.ts';
import { withNativeDigits } from './native-digits.ts';
import type { Parts } from './parts.ts';
import { TAGS } from './translations.ts';

type Tag = (typeof TAGS)[number];

/** Words of the facts in all languages: they are translated into all or into none. */
export type Worded = Readonly<Record<'en' | Tag, string>>;

const { words, notice } = readFacts<{ readonly words: readonly Worded[]; readonly notice: Worded }>(
  'words.json',
);

/** Who asserts something, what is said, what editors found, by the English words. */
export const WORDS: ReadonlyMap<string, Worded> = new Map(words.map((one) => [one.en, one]));

/** Every text of the records that is no name, once, in the order of the dataset. */
export function textsOf(dataset: Dataset): ReadonlySet<string> {
  const found = new Set<string>();
  for (const list of WORDED_LISTS) wordsIn(dataset[list], (text) => found.add(text));
  return found;
}

/** Texts that the groups bring: those of their parts, but for what stands in another group that comes with these. */
function byGroup(parts: Parts): ReadonlyMap<WordGroup, ReadonlySet<string>> {
  const found = new Map<WordGroup, Set<string>>();
  const worded = Object.entries(parts).map(([name, part]) => [wordGroupsOf(name), textsOf(part)] as const);
  const shared = new Set(worded.flatMap(([[own], texts]) => (own === NUMBER_WORDS ? [...texts] : [])));
  for (const [[own, beside], texts] of worded) {
    if (own === undefined) continue;
    const held = found.get(own) ?? new Set();
    for (const text of texts) if (WORDS.has(text) && !(beside && shared.has(text))) held.add(text);
    found.set(own, held);
  }
  return found;
}

/** Words of one language, each group of parts as a list that nobody has checked; no group without words. */
export function wordLists(parts: Parts): (lang: Tag) => ReadonlyMap<WordGroup, readonly NameList[]> {
  const groups = [...byGroup(parts)].filter(([, texts]) => texts.size > 0);
  return (lang) =>
    new Map(
      groups.map(([group, texts]) => {
        const names = Object.fromEntries(
          [...texts].map((text) => [textKey(text), withNativeDigits(WORDS.get(text)![lang], lang)]),
        );
        return [group, [{ lang, of: 'words', unchecked: true, notice: notice[lang], names }]];
      }),
    );
}

/** Words that are loaded by language and group, each list under `<language>-<group>`. */
export function wordsByKey(parts: Parts): ReadonlyMap<string, readonly NameList[]> {
  const lists = wordLists(parts);
  return new Map(
    TAGS.flatMap((tag) => [...lists(tag)].map(([group, list]) => [`${tag}-${group}`, list] as const)),
  );
}
