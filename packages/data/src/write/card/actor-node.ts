import type { Actor } from '../../schema/actor.ts';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * Types of schema.org. An authority is an `Organization`: to call it a government or not is what others dispute. So are the bodies under
 * one. An area is a `Place`, for the data say nothing of its status.
 */
const TYPES: Readonly<Record<Actor['kind'], string>> = {
  state: 'Country',
  area: 'Place',
  authority: 'Organization',
  ministry: 'GovernmentOrganization',
  organisation: 'Organization',
  company: 'Organization',
  person: 'Person',
  'armed-group': 'Organization',
};

/** Who it is, by type and English name. */
export const actorNode = ({ kind, names, partOf }: Actor): Node => ({
  '@type': kind === 'ministry' && !isState(partOf) ? TYPES.authority : TYPES[kind],
  name: names.en,
});

/** States alone have ids of three capitals. */
const isState = (id: string | undefined): boolean => /^[A-Z]{3}$/.test(id ?? '');
