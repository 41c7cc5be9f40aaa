import { nameOf } from '../../describe/name.ts';
import { shorten } from '../../label/shorten.ts';
import { SIZE } from '../../label/sizes.ts';
import { shortened, wrap } from '../../label/wrap.ts';
import type { Medium } from '../layout.ts';
import { graphOf, type RelationEdge, type RelationNode } from './graph.ts';
import { ordered } from './order.ts';
import type { Relatedness } from '@keruen/data';

/** Heights: of the lane of a line that leaves, of one that arrives, and of white space between nodes; px. */
const LEAVING = 16;
const ARRIVING = 5;
const BETWEEN = 10;

/** Names take at most this share of the width, on either side, in at most so many lines. */
const NAMES = 0.32;
const MOST_LINES = 2;

/** A node with the lines of its name, its middle and height. */
export interface PlacedNode {
  readonly node: RelationNode;
  readonly name: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** Where nodes stand, and the heights at which lines leave and arrive. */
export interface Placement {
  /** Edges of the names, px: those who act end there, those towards whom begin there. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly leaves: ReadonlyMap<RelationEdge, number>;
  readonly arrives: ReadonlyMap<RelationEdge, number>;
}

type Sized = Omit<PlacedNode, 'y'>;

function sized(node: RelationNode, room: number, { locale, measure }: Medium): Sized {
  const widthOf = (text: string): number => measure(text, SIZE.label);
  const whole = nameOf(node.actor.names, locale);
  const lines = wrap(whole, room, MOST_LINES, widthOf) ??
    shortened(whole, room, MOST_LINES, widthOf) ?? [whole];
  const name = lines.map((line) => shorten(line, room, widthOf));
  const lanes = node.out.length * LEAVING + node.in.length * ARRIVING;
  return { node, name, height: Math.max(lanes + 4, name.length * SIZE.line + 4, 24) };
}

const total = (nodes: readonly Sized[]): number =>
  nodes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, nodes.length - 1) * BETWEEN;

/** Nodes under each other in a height that holds them, each as near as may be to where it is wanted. */
function stack(
  nodes: readonly Sized[],
  wanted: (node: RelationNode, i: number) => number,
  height: number,
): PlacedNode[] {
  let room = total(nodes);
  let top = 0;
  return nodes.map((one, i) => {
    const at = Math.max(top, Math.min(wanted(one.node, i) - one.height / 2, height - room));
    top = at + one.height + BETWEEN;
    room -= one.height + BETWEEN;
    return { ...one, y: Math.round(at + one.height / 2) };
  });
}

const meanOf = (numbers: readonly number[], fallback: number): number =>
  numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : fallback;

/** The heights of all lines at their nodes: those that leave above those that arrive, each in the order of where it comes from or goes. */
function lanes(nodes: readonly PlacedNode[]): Pick<Placement, 'leaves' | 'arrives'> {
  const yOf = new Map(nodes.map(({ node, y }) => [node.actor, y]));
  const [leaves, arrives] = [new Map<RelationEdge, number>(), new Map<RelationEdge, number>()];
  for (const { node, y, height } of nodes) {
    const used = node.out.length * LEAVING + node.in.length * ARRIVING;
    let top = y - used / 2 + Math.min(0, (height - used) / 2);
    for (const edge of [...node.out].sort((a, b) => yOf.get(a.pair.to)! - yOf.get(b.pair.to)!)) {
      leaves.set(edge, top + LEAVING / 2);
      top += LEAVING;
    }
    for (const edge of [...node.in].sort((a, b) => yOf.get(a.pair.from)! - yOf.get(b.pair.from)!)) {
      arrives.set(edge, top + ARRIVING / 2);
      top += ARRIVING;
    }
  }
  return { leaves, arrives };
}

/** Two columns of nodes: those who act are as close as they can be, the others stand where their lines come from. */
export function placementOf(told: Relatedness, width: number, medium: Medium): Placement {
  const [from, to] = ordered(graphOf(told));
  const room = Math.floor(width * NAMES);
  const [acting, others] = [from, to].map((side) => side.map((node) => sized(node, room, medium)));
  const height = Math.max(total(acting!), total(others!));
  const spare = (height - total(acting!)) / Math.max(1, acting!.length);
  let top = spare / 2;
  const tops = acting!.map((one) => {
    const at = top + one.height / 2;
    top += one.height + BETWEEN + spare;
    return at;
  });
  const first = stack(acting!, (_, i) => tops[i]!, height);
  const yOf = new Map(first.map(({ node, y }) => [node.actor, y]));
  const wanted = ({ in: into, out }: RelationNode): number =>
    meanOf(
      [...into.map(({ pair }) => pair.from), ...out.map(({ pair }) => pair.to)].flatMap(
        (one) => yOf.get(one) ?? [],
      ),
      height / 2,
    );
  // Once for where those who act stand, once more for where their own like came to stand.
  for (const { node, y } of stack(others!, wanted, height)) yOf.set(node.actor, y);
  const nodes = [...first, ...stack(others!, wanted, height)];
  const widest = (some: readonly Sized[]): number =>
    Math.max(0, ...some.flatMap(({ name }) => name.map((line) => medium.measure(line, SIZE.label))));
  return {
    left: Math.ceil(widest(acting!)) + 8,
    right: width - Math.ceil(widest(others!)) - 8,
    height,
    nodes,
    ...lanes(nodes),
  };
}
