import type { Actor, Relatedness, RelationCell, RelationPair, RelationState } from '@keruen/data';
import type { RelationFamily } from '../../locale/actors/words.ts';
import type { Subject } from '../../scene/subject.ts';
import { FAMILIES, FAMILY_OF, isDisputed, standingOf, type RelationStanding } from './signs.ts';

/** All relations of one family from one actor to another. */
export interface RelationEdge {
  readonly pair: RelationPair;
  readonly family: RelationFamily;
  /** Those that hold anything. */
  readonly cells: readonly RelationCell[];
  readonly standing: RelationStanding;
  readonly disputed: boolean;
  readonly subject: Subject;
}

/** An actor, on the side of those who act or of those towards whom. */
export interface RelationNode {
  readonly actor: Actor;
  readonly side: 'from' | 'to';
  readonly out: readonly RelationEdge[];
  readonly in: readonly RelationEdge[];
}

/** What is in force stands for a family before what was, and that before what will be. */
const ORDER: readonly RelationState[] = ['holds', 'unsettled', 'denied', 'ended', 'later'];

/** How a family stands: `cells` are those that hold anything. What says it straight out comes before what says it by its contrary. */
export function familyStanding(cells: readonly RelationCell[]): RelationStanding {
  const standings = cells.flatMap(({ type, state }) => (state ? standingOf(type, state) : []));
  const state = ORDER.find((one) => standings.some((standing) => standing.state === one)) ?? 'later';
  return { state, crossed: standings.every((one) => one.state !== state || one.crossed) };
}

function edgesOf(pair: RelationPair): RelationEdge[] {
  const full = pair.cells.filter(({ accounts }) => accounts.length > 0);
  return FAMILIES.flatMap((family): RelationEdge[] => {
    const cells = full.filter(({ type }) => FAMILY_OF[type] === family);
    const [first] = cells.flatMap(({ accounts }) => accounts);
    if (!first) return [];
    return [
      {
        pair,
        family,
        cells,
        standing: familyStanding(cells),
        disputed: cells.some(isDisputed),
        subject: `relation:${first.relation.id}`,
      },
    ];
  });
}

/** Actors and what goes between them: whoever acts more than is acted upon stands on the side of those who act. */
export function graphOf({ groups }: Relatedness): readonly RelationNode[] {
  const pairs = groups.flatMap((group) => group.pairs);
  const edges = pairs.flatMap(edgesOf);
  const actors = [...new Set(edges.flatMap(({ pair: { from, to } }) => [from, to]))];
  return actors.map((actor) => {
    const out = edges.filter(({ pair }) => pair.from === actor);
    const into = edges.filter(({ pair }) => pair.to === actor);
    return { actor, out, in: into, side: out.length > into.length ? 'from' : 'to' };
  });
}
