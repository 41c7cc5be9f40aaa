/** Names that are loaded together, in each language but English: those every figure may show, and those of one kind of figure. */
export const NAME_GROUPS = ['numbers', 'areas', 'acts', 'ways'] as const;

/** `numbers` every figure loads; `areas`, `acts` and `ways` come with partners, with actors and claims, with corridors. */
export type NameGroup = (typeof NAME_GROUPS)[number];

/** Words of records that are no names, in the same way: those of numbers that charts ask for, and those of each part else. */
export type WordGroup = `${string}-words`;

/** What is said with the numbers of charts, and with those that acts and claims bring. */
export const NUMBER_WORDS: WordGroup = 'number-words';

/** Parts whose names are not all among those of every figure. */
const OWN: readonly (readonly [parts: RegExp, groups: readonly NameGroup[]])[] = [
  [/^partners-/, ['areas']],
  [/^(?:(?:actors?|claims|toward)-|statements$)/, ['acts']],
  [/^assertions$/, ['acts', 'areas']],
  [/^(?:corridor-|places$)/, ['ways']],
];

/** The groups in which the names of a part stand; its own first, before those of every figure. */
export function nameGroupsOf(part: string): readonly NameGroup[] {
  return [...(OWN.find(([parts]) => parts.test(part))?.[1] ?? []), 'numbers'];
}

/** Parts about people, states and bodies, whose records come with numbers. */
const ACTS = /^(?:(?:actors?|claims|toward)-|(?:statements|assertions)$)/;

/** Parts about corridors and places. */
const WAYS = /^(?:corridor-|places$)/;

/**
 * The groups in which the words of a part stand, its own first; none for a part that has only numbers and names. An actor and the claims about
 * him share one, since a card asks for both.
 */
export function wordGroupsOf(part: string): readonly WordGroup[] {
  const own: WordGroup = `${part.replace(/^(?:actors?|claims|corridor)-/, '')}-words`;
  if (ACTS.test(part)) return [own, NUMBER_WORDS];
  if (WAYS.test(part)) return [own];
  return /^(?:kaz-afg|said)$/.test(part) ? [NUMBER_WORDS] : [];
}

/** The groups in which the names and words of several parts stand. */
export function nameGroups(parts: readonly string[]): readonly (NameGroup | WordGroup)[] {
  return [...new Set([...parts.flatMap(nameGroupsOf), ...parts.flatMap(wordGroupsOf)])];
}
