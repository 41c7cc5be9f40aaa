import type { Claim } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { stepsOf } from './corridors.ts';
import { cut } from './cut.ts';
import { find } from './facts.ts';
import type { Lists } from './whole.ts';

/** Whether a claim is about a corridor, or a leg or a place of one. */
export function isOfWays({ about = '' }: Claim): boolean {
  return /^(?:corridor|leg|node):/.test(about);
}

/** A corridor with its legs and places, and what is claimed of any of them. */
export function corridorPart(all: Lists, id: string): Dataset {
  const corridor = find(all.corridors, id);
  const walked = new Set(stepsOf(corridor).map(({ leg }) => leg));
  const legs = all.legs.filter((leg) => walked.has(leg.id));
  const ends = new Set(legs.flatMap(({ from, to }) => [from, to]));
  const nodes = all.nodes.filter((node) => ends.has(node.id));
  const subjects = new Set([
    `corridor:${id}`,
    ...legs.map((leg) => `leg:${leg.id}`),
    ...nodes.map((node) => `node:${node.id}`),
  ]);
  const isAbout = ({ about = '' }: Claim): boolean => subjects.has(about);
  return cut(all, {
    corridors: [corridor],
    legs,
    nodes,
    observations: all.observations.filter(isAbout),
    statements: all.statements.filter(isAbout),
  });
}
