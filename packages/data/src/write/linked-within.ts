import type { Dataset } from '../schema/dataset.ts';

type Lists = Pick<Dataset, 'observations' | 'statements' | 'relations' | 'events'>;

interface Linked {
  readonly id: string;
  readonly conflictsWith?: readonly string[] | undefined;
  readonly related?: readonly string[] | undefined;
  readonly inputs?: readonly string[] | undefined;
}

const LINKS = ['conflictsWith', 'related', 'inputs'];

/** The same lists with no link that leads out of them; a list of links that is left empty is left out. */
export function linkedWithin<Some extends Lists>(lists: Some): Some {
  const { observations, statements, relations, events } = lists;
  const known = new Set([observations, statements, relations, events].flat().map(({ id }) => id));
  const within = <T extends Linked>(records: readonly T[]): readonly T[] =>
    records.map((record) => linked(record, known));
  return {
    ...lists,
    observations: within(observations),
    statements: within(statements),
    relations: within(relations),
    events: within(events),
  };
}

function linked<T extends Linked>(record: T, known: ReadonlySet<string>): T {
  const fields = Object.entries(record).map(([field, value]) => [
    field,
    LINKS.includes(field) ? (value as readonly string[]).filter((id) => known.has(id)) : value,
  ]);
  return Object.fromEntries(fields.filter(([field, value]) => !LINKS.includes(field) || value.length)) as T;
}
