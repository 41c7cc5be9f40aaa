import type { Corridor, Dataset, Leg, Place } from '@keruen/data';
import type { Subject } from '../scene/subject.ts';

const stepsOf = ({ main, branches, detached }: Corridor): ReadonlySet<string> =>
  new Set([...main, ...[...branches, ...detached].flatMap(({ legs }) => legs)].map(({ leg }) => leg));

const corridorsOf = (leg: Leg, { corridors }: Dataset): Subject[] =>
  corridors.filter((one) => stepsOf(one).has(leg.id)).map(({ id }) => `corridor:${id}` as const);

const countryOf = (id: string, { nodes }: Dataset): Subject[] =>
  nodes.filter((node) => node.id === id).map(({ country }) => `actor:${country}` as const);

/** A leg belongs to its corridors, and concerns the places it joins and their countries. */
export const kinOfLeg = (leg: Leg, dataset: Dataset): Subject[] => [
  `node:${leg.from}`,
  `node:${leg.to}`,
  ...countryOf(leg.from, dataset),
  ...countryOf(leg.to, dataset),
  ...corridorsOf(leg, dataset),
];

/** A place is part of its country, of the legs that end there and of their corridors. */
export const kinOfPlace = ({ id, country }: Place, dataset: Dataset): Subject[] => [
  `actor:${country}`,
  ...dataset.legs
    .filter(({ from, to }) => from === id || to === id)
    .flatMap((leg): Subject[] => [`leg:${leg.id}`, ...corridorsOf(leg, dataset)]),
];
