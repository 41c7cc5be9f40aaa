import type { FlowGraph, FlowLink, FlowNode } from './graph.ts';

/** A node with its place along its column: its bar, and the room it has for itself and its words. */
export interface NodePlace {
  readonly y: number;
  readonly height: number;
  readonly top: number;
  readonly room: number;
}

/** Where a link begins and ends along the bars of its nodes, and how thick it is. */
export interface LinkPlace {
  readonly start: number;
  readonly end: number;
  readonly thickness: number;
}

export interface FlowPlace {
  readonly nodes: ReadonlyMap<FlowNode, NodePlace>;
  readonly links: ReadonlyMap<FlowLink, LinkPlace>;
}

const sum = (links: readonly FlowLink[], largest: number): number =>
  links.reduce((total, { part }) => total + part.value / largest, 0);

/** Nodes by column, in their order. */
function columnsOf(nodes: readonly FlowNode[]): readonly (readonly FlowNode[])[] {
  const columns = new Map<number, FlowNode[]>();
  for (const node of nodes) columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
  return [...columns.values()];
}

const STEPS = 50;

/** The largest scale at which the rooms of every column fit the height: a node has at least `least` px, and `between` px behind it. */
function scaleFor(
  columns: readonly (readonly number[])[],
  height: number,
  least: number,
  between: number,
): number {
  const fits = (scale: number): boolean =>
    columns.every(
      (values) =>
        values.reduce((used, value) => used + Math.max(value * scale + between, least), 0) <=
        height + between,
    );
  let [low, high] = [0, height];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Links stand along a bar in the order of the places they lead to. */
function stackAlong(
  links: readonly FlowLink[],
  at: number,
  far: (link: FlowLink) => number,
  thickness: (link: FlowLink) => number,
): readonly (readonly [FlowLink, number])[] {
  let y = at;
  return [...links]
    .sort((a, b) => far(a) - far(b))
    .map((link) => {
      const start = y;
      y += thickness(link);
      return [link, start] as const;
    });
}

/**
 * Places nodes in columns `height` px high and links along their bars, all on one scale. Columns stand around the middle of the
 * height. A node is as high as the larger of what comes in and what goes out.
 */
export function placeFlows(
  { nodes, links }: FlowGraph,
  height: number,
  least: number,
  between: number,
): FlowPlace {
  const largest = Math.max(...links.map(({ part }) => part.value));
  const valueOf = ({ ins, outs }: FlowNode): number => Math.max(sum(ins, largest), sum(outs, largest));
  const columns = columnsOf(nodes);
  const scale = scaleFor(
    columns.map((column) => column.map(valueOf)),
    height,
    least,
    between,
  );
  const places = new Map<FlowNode, NodePlace>();
  for (const column of columns) {
    const rooms = column.map((node) => Math.max(valueOf(node) * scale + between, least));
    let top = (height + between - rooms.reduce((used, room) => used + room, 0)) / 2;
    column.forEach((node, i) => {
      const bar = valueOf(node) * scale;
      places.set(node, { y: top + (rooms[i]! - between - bar) / 2, height: bar, top, room: rooms[i]! });
      top += rooms[i]!;
    });
  }
  const thickness = ({ part }: FlowLink): number => (part.value / largest) * scale;
  const along = (side: 'ins' | 'outs', far: 'from' | 'to'): ReadonlyMap<FlowLink, number> =>
    new Map(
      nodes.flatMap((node) =>
        stackAlong(node[side], places.get(node)!.y, (link) => places.get(link[far])!.y, thickness),
      ),
    );
  const [starts, ends] = [along('outs', 'to'), along('ins', 'from')];
  const placed = links.map(
    (link) => [link, { start: starts.get(link)!, end: ends.get(link)!, thickness: thickness(link) }] as const,
  );
  return { nodes: places, links: new Map(placed) };
}
