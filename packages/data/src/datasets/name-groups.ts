/** Names that are loaded together, in each language but English: those every figure may show, and those of one kind of figure. */
export const NAME_GROUPS = ['numbers', 'areas', 'acts', 'ways'] as const;

export type NameGroup = (typeof NAME_GROUPS)[number];

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

/** The groups in which the names of several parts stand. */
export function nameGroups(parts: readonly string[]): readonly NameGroup[] {
  return [...new Set(parts.flatMap(nameGroupsOf))];
}
