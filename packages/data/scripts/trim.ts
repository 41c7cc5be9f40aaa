import type { Actor } from '../src/schema/actor.ts';
import { without } from './record.ts';

interface Linked {
  readonly conflictsWith?: readonly string[] | undefined;
  readonly related?: readonly string[] | undefined;
  readonly inputs?: readonly string[] | undefined;
}

/** The record with the links that lead to records at hand, and no others. */
export function trimmed<T extends Linked>(record: T, known: ReadonlySet<string>): T {
  const there = (ids: readonly string[] | undefined) => ids?.filter((id) => known.has(id));
  const { conflictsWith, related, inputs } = record;
  return without({
    ...record,
    conflictsWith: there(conflictsWith),
    related: there(related),
    inputs: there(inputs),
  }) as T;
}

/** An actor by name: what a figure needs to name it, and whose part it is. */
export function named({ id, kind, names, uncheckedNames, partOf, sources }: Actor): Actor {
  const ofNames = sources.filter(({ at }) => at?.startsWith('name:'));
  return {
    id,
    kind,
    names,
    ...without({ uncheckedNames, partOf }),
    sources: ofNames.length > 0 ? ofNames : sources.slice(0, 1),
  };
}
