import type { Actor } from '@keruen/data';
import type { RelationNode } from './graph.ts';

/** So often each side is put in order after the other. */
const ROUNDS = 8;

/** Actors a node has anything to do with. */
const joined = ({ out, in: into }: RelationNode): readonly Actor[] => [
  ...out.map(({ pair }) => pair.to),
  ...into.map(({ pair }) => pair.from),
];

/**
 * Both sides from top to bottom so that few lines cross: each is put in the order of the mean place of those its nodes are joined with, in turn
 * (barycentre heuristic of Sugiyama, Tagawa and Toda). Equal ones keep the order they had, so the same answer is always drawn alike.
 */
export function ordered(
  nodes: readonly RelationNode[],
): readonly [from: readonly RelationNode[], to: readonly RelationNode[]] {
  let from = nodes.filter(({ side }) => side === 'from');
  let to = nodes.filter(({ side }) => side === 'to');
  const sorted = (own: readonly RelationNode[], other: readonly RelationNode[]): RelationNode[] => {
    const place = new Map(
      [own, other].flatMap((side) => side.map(({ actor }, i) => [actor, (i + 0.5) / side.length] as const)),
    );
    const mean = (node: RelationNode, i: number): number => {
      const places = joined(node).flatMap((actor) => place.get(actor) ?? []);
      if (!places.length) return (i + 0.5) / own.length;
      return places.reduce((sum, one) => sum + one, 0) / places.length;
    };
    return own
      .map((node, i) => [node, mean(node, i)] as const)
      .sort((a, b) => a[1] - b[1])
      .map(([node]) => node);
  };
  for (let i = 0; i < ROUNDS; i += 1) {
    to = sorted(to, from);
    from = sorted(from, to);
  }
  return [from, to];
}
