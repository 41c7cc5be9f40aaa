import type { Dataset } from '../src/schema/dataset.ts';
import { actorPart, actorParts, towardPart } from './part-actor.ts';
import { claimsPart } from './part-claims.ts';
import { corridorPart, isOfWays } from './part-corridor.ts';
import { statementsPart } from './part-statements.ts';
import { tradeParts } from './part-trade.ts';
import { cut } from './cut.ts';
import { allRecords, type Lists } from './whole.ts';

/** Parts of the dataset by name, in the order in which they make up the whole: the fuller records first. */
export type Parts = Readonly<Record<string, Dataset>>;

function partsOfActors(all: Lists): readonly (readonly [name: string, part: Dataset])[] {
  return [...actorParts(all)].flatMap(([name, ids]) => {
    const toward = ids.length === 1 ? towardPart(all, ids[0]!) : undefined;
    const claims = claimsPart(all, ids);
    return [
      [name, actorPart(all, ids)] as const,
      ...(claims ? [[name.replace(/^actors?-/, 'claims-'), claims] as const] : []),
      ...(toward ? [[name.replace('actor-', 'toward-'), toward] as const] : []),
    ];
  });
}

/** Converts the facts and cuts them into parts. Same facts, same parts. */
export function buildParts(all: Lists = allRecords()): Parts {
  const { observations, statements, relations, events, actors, corridors, products } = all;
  return {
    assertions: cut(all, {
      observations: observations.filter((each) => !isOfWays(each)),
      statements: statements.filter((each) => !isOfWays(each)),
      relations,
      events,
      actors,
    }),
    ...tradeParts(all),
    statements: statementsPart(all),
    ...Object.fromEntries(corridors.map(({ id }) => [`corridor-${id}`, corridorPart(all, id)])),
    ...Object.fromEntries(partsOfActors(all)),
    products: cut(all, { products }),
    // Also those that corridors have: an author may name any of them.
    places: cut(all, { nodes: all.nodes }),
  };
}
