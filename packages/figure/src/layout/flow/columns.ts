import { halfPixel } from '../../scene/half-pixel.ts';
import type { FlowGraph, FlowNode } from './graph.ts';
import { marginFor, type NodeWords } from './labels.ts';
import type { Medium } from '../layout.ts';

/** Width of the bar of a node, and the least way between two columns, px. */
export const BAR = 8;
const WAY = 56;

/** Words beside the columns take at most this share of the width. */
const MOST_WORDS = 0.64;

/** Places of the columns from start to end; the reporter's is 0. */
export interface Columns {
  readonly first: number;
  readonly last: number;
  /** Where the bars of a column begin, px. */
  readonly at: (column: number) => number;
}

/** Columns with room for the words of the outer ones beside them. */
export function columnsFor(
  { nodes }: FlowGraph,
  words: ReadonlyMap<FlowNode, NodeWords>,
  width: number,
  medium: Medium,
): Columns {
  const numbers = nodes.map(({ column }) => column);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const sides = first < 0 && last > 0 ? 2 : 1;
  const most = Math.max(0, Math.min(width * MOST_WORDS, width - BAR - (last - first) * WAY) / sides);
  const margin = (column: number): number => {
    const outer = column === 0 ? [] : nodes.filter((node) => node.column === column);
    return marginFor(
      outer.map((node) => words.get(node)!),
      most,
      medium,
    );
  };
  const [start, end] = [margin(first), width - BAR - margin(last)];
  const step = (end - start) / (last - first);
  return { first, last, at: (column) => halfPixel(start + (column - first) * step) };
}
