import type { Branch } from './corridor.ts';
import type { Citation } from './claim.ts';
import type { Dataset } from './dataset.ts';

/** Kinds of ids that a record may name. An assertion is an observation, a statement, a relation or an event. */
export type Named = 'source' | 'actor' | 'node' | 'leg' | 'corridor' | 'product' | 'assertion';

/** One id that a record names, and where. Without a `needed` one the record means nothing. */
export interface Reference {
  readonly kind: Named;
  readonly at: string;
  readonly id: string;
  readonly needed: boolean;
}

type Lists = Pick<
  Dataset,
  'observations' | 'statements' | 'actors' | 'relations' | 'events' | 'nodes' | 'legs' | 'corridors'
>;

/** For each list whose records name others: how to find the ids in one of them. */
export const REFERENCES: {
  readonly [List in keyof Lists]: (record: Lists[List][number]) => readonly Reference[];
} = {
  observations: (record) => [
    ...cited(record),
    ...linked(record),
    ...some('assertion', 'inputs', record.inputs, false),
    ...one('actor', 'reporter', record.reporter, false),
    ...one('actor', 'partner', record.partner, false),
    ...one('product', 'product', record.product, false),
    ...about(record),
  ],
  statements: (record) => [...cited(record), ...linked(record), ...about(record)],
  actors: (actor) => [
    ...cited(actor),
    ...one('actor', 'partOf', actor.partOf, false),
    ...one('actor', 'basedIn', actor.basedIn, false),
    ...some('assertion', 'claims', actor.claims, false),
    ...(actor.roles ?? []).flatMap((role, i) => [
      ...one('actor', `roles[${i}].of`, role.of, true),
      ...cited(role, `roles[${i}].`),
    ]),
    ...(actor.labels ?? []).flatMap((label, i) => cited(label, `labels[${i}].`)),
  ],
  relations: (relation) => [
    ...cited(relation),
    ...linked(relation),
    ...one('actor', 'from', relation.from, true),
    ...one('actor', 'to', relation.to, true),
  ],
  events: (event) => [...cited(event), ...linked(event), ...some('actor', 'actors', event.actors, true)],
  nodes: (place) => [...cited(place), ...changed(place)],
  legs: (leg) => [
    ...cited(leg),
    ...changed(leg),
    ...one('node', 'from', leg.from, true),
    ...one('node', 'to', leg.to, true),
  ],
  corridors: (corridor) => [
    ...corridor.main.flatMap((step, i) => one('leg', `main[${i}].leg`, step.leg, true)),
    ...(['branches', 'detached'] as const).flatMap((part) =>
      corridor[part].flatMap((branch, i) => branched(branch, `${part}[${i}]`)),
    ),
  ],
};

function one(kind: Named, at: string, id: string | undefined, needed: boolean): readonly Reference[] {
  return id === undefined ? [] : [{ kind, at, id, needed }];
}

function some(
  kind: Named,
  at: string,
  ids: readonly string[] | undefined,
  needed: boolean,
): readonly Reference[] {
  return (ids ?? []).map((id, i) => ({ kind, at: `${at}[${i}]`, id, needed }));
}

function cited({ sources }: { readonly sources: readonly Citation[] }, at = ''): readonly Reference[] {
  return sources.flatMap((citation, i) => one('source', `${at}sources[${i}].source`, citation.source, true));
}

interface Linked {
  readonly conflictsWith?: readonly string[] | undefined;
  readonly related?: readonly string[] | undefined;
}

function linked({ conflictsWith, related }: Linked): readonly Reference[] {
  return [
    ...some('assertion', 'conflictsWith', conflictsWith, false),
    ...some('assertion', 'related', related, false),
  ];
}

const ABOUT: Readonly<Record<string, Named>> = {
  corridor: 'corridor',
  leg: 'leg',
  node: 'node',
  event: 'assertion',
};

/** The record that a claim is about, where it is written `kind:id`. */
function about({ about: subject = '' }: { readonly about?: string | undefined }): readonly Reference[] {
  const [, word = '', id] = /^(\w+):(.+)$/s.exec(subject) ?? [];
  const kind = Object.hasOwn(ABOUT, word) ? ABOUT[word] : undefined;
  return kind === undefined ? [] : one(kind, 'about', id, false);
}

function changed({ changes = [] }: Lists['nodes'][number] | Lists['legs'][number]): readonly Reference[] {
  return changes.flatMap((change, i) => cited(change, `changes[${i}].`));
}

function branched(branch: Branch, at: string): readonly Reference[] {
  return [
    ...one('node', `${at}.from`, branch.from, true),
    ...one('node', `${at}.to`, branch.to, true),
    ...branch.legs.flatMap((step, i) => one('leg', `${at}.legs[${i}].leg`, step.leg, true)),
  ];
}
