import type { Actor } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { RELATION_TYPES, type RelationType } from '../../schema/vocabulary.ts';
import { EVERYBODY } from './chronicle-of.ts';
import { pick, sourcesOf } from '../record/cited.ts';
import { dateOf } from '../record/last-date.ts';
import type {
  Relatedness,
  RelationAccount,
  RelationCell,
  RelationGap,
  RelationPair,
  RelationsQuery,
} from './relatedness.ts';
import { listed } from '../record/listed.ts';
import { opponentsIn } from './opponents.ts';
import { byStanding, stateOn } from './relation-state.ts';
import { withRulers } from './relation.ts';

/** What says the contrary of a kind of relation. */
const OPPOSITE: Partial<Readonly<Record<RelationType, RelationType>>> = {
  recognises: 'does-not-recognise',
  'does-not-recognise': 'recognises',
  'lists-as-terrorist': 'delisted',
  delisted: 'lists-as-terrorist',
};

type Accounts = readonly RelationAccount[];

/**
 * Who does what towards whom on a date: for each pair of actors with a relation, and each pair that was asked for by both names, a cell
 * for every kind on show with its accounts or the reason why there is none. Relations of the authorities that control a state are among its own.
 */
export function relationsAmong(dataset: Dataset, question: RelationsQuery): Relatedness {
  const { actors, toward } = question ?? {};
  const asked = { ...question, actors: listed(actors), toward: toward ? listed(toward) : undefined };
  const asOf = dateOf(dataset, asked.asOf);
  const accounts = accountsOf(dataset, asked, asOf);
  const types = RELATION_TYPES.filter((type) => accounts.some(({ relation }) => relation.type === type));
  const pairs = pairsOf(dataset, asked, accounts).map(([from, to]) => pairOf(from, to, types, accounts));
  const told = accounts.flatMap(({ relation, against }) => [relation, ...against]);
  return {
    query: asked,
    asOf,
    types,
    groups: groupsOf(pairs),
    apart: apartOf(dataset, asked, pairs),
    sources: sourcesOf(dataset, told),
    actors: pick(dataset.actors, [
      ...asked.actors,
      ...(asked.toward ?? []),
      ...told.flatMap((one) => [...('from' in one ? [one.from, one.to] : []), ...attributionOf(one)]),
    ]),
  };
}

const attributionOf = (one: object): readonly string[] =>
  'attribution' in one && typeof one.attribution === 'string' ? [one.attribution] : [];

/** Whoever is asked for with the authorities that control him; undefined for everybody. */
function sideOf(
  dataset: Dataset,
  ids: readonly string[] | undefined,
  asOf: string,
): ReadonlySet<string> | undefined {
  if (!ids || ids.includes(EVERYBODY)) return undefined;
  return new Set(ids.flatMap((id) => [...withRulers(dataset, id, asOf)]));
}

function accountsOf(
  dataset: Dataset,
  { actors, toward, predicates }: RelationsQuery,
  asOf: string,
): Accounts {
  const [ours, theirs] = [sideOf(dataset, actors, asOf), sideOf(dataset, toward, asOf)];
  const joins = (one: string, other: string): boolean =>
    (ours?.has(one) ?? true) && (theirs?.has(other) ?? true);
  const { relations } = dataset;
  const opponents = opponentsIn(dataset);
  return relations
    .filter(
      ({ from, to, type }) =>
        (joins(from, to) || joins(to, from)) && (!predicates || listed(predicates).includes(type)),
    )
    .map((relation) => ({
      relation,
      state: stateOn(relation, relations, asOf),
      against: opponents([relation]),
    }));
}

/** Pairs with a relation, then those that both were asked for by name and have none; in the order in which they were asked for. */
function pairsOf(
  dataset: Dataset,
  { actors, toward = [] }: RelationsQuery,
  accounts: Accounts,
): readonly (readonly [from: Actor, to: Actor])[] {
  const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const ids = [
    ...accounts.map(({ relation: { from, to } }) => [from, to] as const),
    ...actors.flatMap((from) => toward.filter((to) => to !== from).map((to) => [from, to] as const)),
  ];
  const found = new Map(
    ids.flatMap(([one, other]) => {
      const [from, to] = [byId.get(one), byId.get(other)];
      return from && to ? [[JSON.stringify([one, other]), [from, to] as const] as const] : [];
    }),
  );
  const place = ({ id }: Actor): number => (actors.includes(id) ? actors.indexOf(id) : actors.length);
  return [...found.values()].sort((a, b) => place(a[0]) - place(b[0]));
}

function pairOf(from: Actor, to: Actor, types: readonly RelationType[], all: Accounts): RelationPair {
  const between = (one: Actor, other: Actor, type: RelationType | undefined): Accounts =>
    all.filter(({ relation: r }) => r.type === type && r.from === one.id && r.to === other.id);
  const gap = (type: RelationType): RelationGap => {
    if (between(from, to, OPPOSITE[type]).length > 0) return 'opposite';
    return between(to, from, type).length > 0 ? 'other-way' : 'not-recorded';
  };
  const cellOf = (type: RelationType): RelationCell => {
    const accounts = [...between(from, to, type)].sort(byStanding);
    const [first] = accounts;
    return first ? { type, accounts, state: first.state } : { type, accounts, missing: gap(type) };
  };
  return { from, to, cells: types.map(cellOf) };
}

const recordsIn = (pairs: readonly RelationPair[]): number =>
  pairs.reduce((sum, { cells }) => sum + cells.reduce((n, { accounts }) => n + accounts.length, 0), 0);

function groupsOf(pairs: readonly RelationPair[]): Relatedness['groups'] {
  const groups = new Map<Actor, RelationPair[]>();
  for (const pair of pairs) groups.set(pair.to, [...(groups.get(pair.to) ?? []), pair]);
  return [...groups]
    .map(([to, own]) => ({ to, pairs: own }))
    .sort((a, b) => recordsIn(b.pairs) - recordsIn(a.pairs));
}

function apartOf(
  { actors }: Dataset,
  asked: RelationsQuery,
  pairs: readonly RelationPair[],
): readonly Actor[] {
  const shown = new Set(pairs.flatMap(({ from, to }) => [from.id, to.id]));
  const named = asked.actors.includes(EVERYBODY)
    ? actors.filter(({ kind }) => kind !== 'area')
    : pick(actors, asked.actors);
  return named.filter(({ id }) => !shown.has(id));
}
