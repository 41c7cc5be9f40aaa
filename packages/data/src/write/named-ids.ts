import type { Citation, Observation, Statement } from '../schema/claim.ts';
import type { Corridor } from '../schema/corridor.ts';
import { namedBy } from '../query/actor/said-of.ts';
import type { Shown } from './shown.ts';

type Ids = readonly (string | undefined)[];

/** Ids of what derived values were made from. */
export const inputsOf = (observations: readonly Observation[]): Ids =>
  observations.flatMap(({ inputs = [] }) => inputs);

/** Ids of products that claims name. */
export const productIds = (claims: readonly (Observation | Statement)[]): Ids =>
  claims.map(({ product }) => product);

/** Ids of the legs of corridors. */
export const legIds = (corridors: readonly Corridor[]): Ids =>
  corridors.flatMap(({ main, branches, detached }) =>
    [...main, ...[...branches, ...detached].flatMap(({ legs }) => legs)].map(({ leg }) => leg),
  );

/** Ids of the actors that records name, in whatever part they play. */
export const actorIds = ({ observations, statements, relations, events, actors }: Shown): Ids => [
  ...[...observations, ...statements].flatMap(namedBy),
  ...relations.flatMap(({ from, to, attribution }) => [from, to, attribution]),
  ...events.flatMap((one) => [...one.actors, one.attribution]),
  ...actors.flatMap(({ roles = [] }) => roles.map((role) => role.of)),
];

/** Ids of the sources that records cite, wherever in them a list of citations stands. */
export function sourceIds(records: readonly unknown[]): Ids {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (!(part instanceof Object)) return;
    if (isCitation(part)) found.add(part.source);
    Object.values(part).forEach(look);
  };
  records.forEach(look);
  return [...found];
}

const isCitation = (part: object): part is Citation => typeof (part as Citation).source === 'string';
