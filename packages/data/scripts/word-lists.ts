import type { Dataset } from '../src/schema/dataset.ts';
import { wordGroupsOf, WORD_GROUPS, type WordGroup } from '../src/datasets/name-groups.ts';
import type { NameList } from '../src/schema/name-list.ts';
import { WORDED_LISTS, wordsIn } from '../src/schema/with-words.ts';
import { readFacts } from './facts.ts';
import type { Parts } from './parts.ts';
import { TAGS } from './translations.ts';

type Tag = (typeof TAGS)[number];

/** Words of the facts in all languages: they are translated into all or into none. */
export type Worded = Readonly<Record<'en' | Tag, string>>;

/** Who asserts something, what is said, what editors found, by the English words. */
export const WORDS: ReadonlyMap<string, Worded> = new Map(
  readFacts<{ readonly words: readonly Worded[] }>('words.json').words.map((one) => [one.en, one]),
);

/** Every text of the records that is no name, once, in the order of the dataset. */
export function textsOf(dataset: Dataset): ReadonlySet<string> {
  const found = new Set<string>();
  for (const list of WORDED_LISTS) wordsIn(dataset[list], (text) => found.add(text));
  return found;
}

/** Texts that a group brings: those of its own parts, but for what stands in the other group of these. */
function byGroup(parts: Parts): ReadonlyMap<WordGroup, readonly string[]> {
  const held = (group: WordGroup): readonly string[] =>
    Object.entries(parts)
      // `assertions` has no words that no other part has.
      .filter(([name]) => name !== 'assertions' && wordGroupsOf(name)[0] === group)
      .flatMap(([, part]) => [...textsOf(part)]);
  const shared = new Set(held('number-words'));
  return new Map(
    WORD_GROUPS.map((group) => [
      group,
      [...new Set(held(group))].filter((text) => group !== 'act-words' || !shared.has(text)),
    ]),
  );
}

/** Words of one language and group as a list that nobody has checked. */
export function wordLists(parts: Parts): (lang: Tag, group: WordGroup) => readonly NameList[] {
  const texts = byGroup(parts);
  return (lang, group) => {
    const own = texts.get(group)!.filter((text) => WORDS.has(text));
    const names = Object.fromEntries(own.map((text) => [text, WORDS.get(text)![lang]]));
    return [{ lang, of: 'words', unchecked: true, names }];
  };
}

/** Words that are loaded by language and group, each list under `<language>-<group>`. */
export function wordsByKey(parts: Parts): ReadonlyMap<string, readonly NameList[]> {
  const lists = wordLists(parts);
  return new Map(
    TAGS.flatMap((tag) => WORD_GROUPS.map((group) => [`${tag}-${group}`, lists(tag, group)] as const)),
  );
}
