import type {
  Actor,
  Relatedness,
  RelationCell,
  RelationPair,
  RelationState,
  RelationType,
} from '@keruen/data';
import type { RelationFamily } from '../locale/actors/words.ts';
import type { Subject } from '../scene/subject.ts';
import { FAMILIES, FAMILY_OF, isDisputed } from './relation-signs.ts';

/** All relations of one family from one actor to another. */
export interface RelationEdge {
  readonly pair: RelationPair;
  readonly family: RelationFamily;
  /** Those that hold anything. */
  readonly cells: readonly RelationCell[];
  readonly state: RelationState;
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

/** What a kind that says the contrary of its family makes of it: no recognition denies, removal from a list ends. */
const CONTRARY: Partial<
  Readonly<Record<RelationType, Partial<Readonly<Record<RelationState, RelationState>>>>>
> = {
  'does-not-recognise': { holds: 'denied', unsettled: 'denied', denied: 'holds' },
  delisted: { holds: 'ended', unsettled: 'ended', denied: 'holds' },
};

/** What is in force stands for a family before what was, and that before what will be. */
const ORDER: readonly RelationState[] = ['holds', 'unsettled', 'denied', 'ended', 'later'];

/** How a family stands: `cells` are those that hold anything. */
export function familyState(cells: readonly RelationCell[]): RelationState {
  const states = cells.flatMap(({ type, state }) => (state ? (CONTRARY[type]?.[state] ?? state) : []));
  return ORDER.find((state) => states.includes(state)) ?? 'later';
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
        state: familyState(cells),
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
