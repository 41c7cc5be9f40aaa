import { unfolded, type Actor, type Claim, type Dataset, type Role } from '@keruen/data';
import type { Subject } from '../scene/subject.ts';
import { kinOfClaim, kinOfEvent, kinOfRelation, kinOfRole } from './kin-of-claim.ts';
import { kinOfLeg, kinOfPlace } from './kin-of-way.ts';

/** What a Subject on show stands for, is part of or is related to; itself among them. */
export type Kinship = (shown: Subject) => ReadonlySet<Subject>;

/** A record by its id, and what it is of: how each kind of Subject is looked up. */
type Finder = (id: string) => readonly (Subject | undefined)[];

const byId = <T extends { readonly id: string }>(
  records: () => readonly T[],
  kin: (one: T) => readonly (Subject | undefined)[],
): Finder => {
  let found: ReadonlyMap<string, T> | undefined;
  return (id) => {
    found ??= new Map(records().map((one) => [one.id, one]));
    const one = found.get(id);
    return one ? kin(one) : [];
  };
};

/** From a record up to the largest it is part of; a circle ends where it began. */
function upwards<T extends { readonly id: string }>(
  kind: 'actor' | 'product',
  records: readonly T[],
  above: (one: T) => string | undefined,
): Finder {
  const found = new Map(records.map((one) => [one.id, above(one)]));
  return (id) => {
    const passed = new Set<string>();
    for (let at = found.get(id); at !== undefined && !passed.has(at); at = found.get(at)) passed.add(at);
    return [...passed].map((one) => `${kind}:${one}` as const);
  };
}

/** A flow is of two actors; ids that have a hyphen themselves leave it open which. */
const ends: Finder = (id) => {
  const [from, to, ...more] = id.split('-');
  return from && to && !more.length ? [`actor:${from}`, `actor:${to}`] : [];
};

const itself: Finder = () => [];

function findersOf(data: Dataset, shown: readonly Claim[]): Readonly<Record<string, Finder>> {
  const products = upwards('product', data.products, ({ parent }) => parent);
  const claim = (one: Claim): readonly (Subject | undefined)[] => [
    ...kinOfClaim(one),
    ...products(one.product ?? ''),
  ];
  const roles = (): { id: string; role: Role; holder: Actor }[] =>
    data.actors.flatMap((holder) =>
      (holder.roles ?? []).map((role, i) => ({ id: `${holder.id}-${i + 1}`, role, holder })),
    );
  return {
    // Columns are taken apart only for who asks of a value.
    observation: byId(() => [...unfolded(data).observations, ...shown], claim),
    statement: byId(() => data.statements, claim),
    relation: byId(() => data.relations, kinOfRelation),
    event: byId(() => data.events, kinOfEvent),
    role: byId(roles, ({ role, holder }) => kinOfRole(role, holder)),
    actor: upwards('actor', data.actors, ({ partOf }) => partOf),
    product: products,
    leg: byId(
      () => data.legs,
      (leg) => kinOfLeg(leg, data),
    ),
    node: byId(
      () => data.nodes,
      (place) => kinOfPlace(place, data),
    ),
    flow: ends,
    corridor: itself,
    period: itself,
  };
}

/**
 * Who is kin to whom in a dataset. `shown` are records that a figure made itself, such as a sum of others: they are in no dataset.
 * Kin goes one way: a value is part of its year, a year is not part of a value.
 */
export function kinship(dataset: Dataset, shown: readonly Claim[] = []): Kinship {
  const finders = findersOf(dataset, shown);
  const known = new Map<Subject, ReadonlySet<Subject>>();
  return (subject) => {
    const at = subject.indexOf(':');
    const kind = subject.slice(0, at);
    const find = Object.hasOwn(finders, kind) ? finders[kind]! : itself;
    const kin =
      known.get(subject) ??
      new Set([subject, ...find(subject.slice(at + 1)).filter((one) => one !== undefined)]);
    known.set(subject, kin);
    return kin;
  };
}
