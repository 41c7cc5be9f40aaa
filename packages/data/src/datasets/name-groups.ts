/** Names that are loaded together, in each language but English: those every figure may show, and those of one kind of figure. */
export const NAME_GROUPS = ['numbers', 'areas', 'acts', 'ways'] as const;

export type NameGroup = (typeof NAME_GROUPS)[number];

/** Words of records that are no names, in the same way: what is said with numbers, with acts, with corridors. */
export const WORD_GROUPS = ['number-words', 'act-words', 'way-words'] as const;

export type WordGroup = (typeof WORD_GROUPS)[number];

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

/** Parts with words of their own; of two groups the part's own is first. */
const WORDED: readonly (readonly [parts: RegExp, groups: readonly WordGroup[]])[] = [
  [/^(?:kaz-afg|said)$/, ['number-words']],
  [/^(?:(?:actors?|claims|toward)-|statements$|assertions$)/, ['act-words', 'number-words']],
  [/^corridor-/, ['way-words']],
];

/** The groups in which the words of a part stand; none for a part that has only numbers and names. */
export function wordGroupsOf(part: string): readonly WordGroup[] {
  return WORDED.find(([parts]) => parts.test(part))?.[1] ?? [];
}

/** The groups in which the names and words of several parts stand. */
export function nameGroups(parts: readonly string[]): readonly (NameGroup | WordGroup)[] {
  return [...new Set([...parts.flatMap(nameGroupsOf), ...parts.flatMap(wordGroupsOf)])];
}
