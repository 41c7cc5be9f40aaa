import { sankey } from 'd3-sankey';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowGraph, type FlowGraph } from '../../../src/layout/flow/graph.ts';
import { placeFlows } from '../../../src/layout/flow/place.ts';
import type { Part } from '../../../src/layout/whole/whole.ts';
import { ENGLISH } from '../medium.ts';
import { row, rowsOf } from '../sample-rows.ts';
import { partnersOf } from '../whole-rows.ts';

const HEIGHT = 400;
const BETWEEN = 4;

const graphOf = (rows: readonly ReturnType<typeof row>[]): FlowGraph =>
  flowGraph(rows as readonly Part[], rowsOf(rows), ENGLISH.locale);

/** The same graph in d3-sankey's hands: columns as they are, no moving about. */
function oracle({ nodes, links }: FlowGraph) {
  const index = new Map(nodes.map((node, i) => [node, i] as const));
  const leftmost = Math.min(...nodes.map(({ column }) => column));
  return sankey<{ column: number }, { value: number }>()
    .nodeAlign(({ column }) => column - leftmost)
    .nodeSort(null)
    .nodePadding(BETWEEN)
    .iterations(0)
    .extent([
      [0, 0],
      [600, HEIGHT],
    ])({
    nodes: nodes.map(({ column }) => ({ column })),
    links: links.map(({ from, to, part }) => ({
      source: index.get(from)!,
      target: index.get(to)!,
      value: part.value,
    })),
  });
}

const values = fc.array(fc.integer({ min: 1, max: 100000 }), { minLength: 1, maxLength: 25 });

describe('placeFlows', () => {
  it('has the scale, the heights and the order of links of d3-sankey', () => {
    fc.assert(
      fc.property(values, values, (outs, ins) => {
        const graph = graphOf([...partnersOf(outs), ...partnersOf(ins, { flow: 'import' })]);
        const [own, theirs] = [placeFlows(graph, HEIGHT, 0, BETWEEN), oracle(graph)];
        graph.nodes.forEach((node, i) => {
          const { y0 = 0, y1 = 0 } = theirs.nodes[i]!;
          expect(own.nodes.get(node)!.height).toBeCloseTo(y1 - y0, 4);
        });
        graph.links.forEach((link, i) => {
          const { y0 = 0, width = 0, source } = theirs.links[i]!;
          const { start, thickness } = own.links.get(link)!;
          expect(thickness).toBeCloseTo(width, 4);
          const from = typeof source === 'object' ? (source.y0 ?? 0) : 0;
          expect(start - own.nodes.get(link.from)!.y).toBeCloseTo(y0 - width / 2 - from, 4);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('gives every node room for its words, however small its value', () => {
    const graph = graphOf(partnersOf([1000, 1, 1, 1, 1, 1]));
    const places = [...placeFlows(graph, HEIGHT, 16, BETWEEN).nodes.values()];
    const [hub, ...others] = places;
    expect(hub!.room).toBeGreaterThan(16);
    others.slice(1).forEach(({ top, room }, i) => {
      expect(room).toBe(16);
      expect(top).toBeCloseTo(others[i]!.top + others[i]!.room, 6);
    });
    const last = others.at(-1)!;
    expect(last.top + last.room).toBeLessThanOrEqual(HEIGHT + BETWEEN + 1e-6);
  });

  it('sets every column around the middle of the height', () => {
    const graph = graphOf([...partnersOf([5, 4, 3]), ...partnersOf([1], { flow: 'import' })]);
    const { nodes } = placeFlows(graph, HEIGHT, 0, BETWEEN);
    for (const column of [-1, 0, 1]) {
      const bars = graph.nodes.filter((node) => node.column === column).map((node) => nodes.get(node)!);
      const [first, last] = [
        Math.min(...bars.map(({ y }) => y)),
        Math.max(...bars.map(({ y, height }) => y + height)),
      ];
      expect((first + last) / 2).toBeCloseTo(HEIGHT / 2, 6);
    }
  });

  it('keeps links within their bars, none over another', () => {
    const graph = graphOf([...partnersOf([5, 4, 3]), ...partnersOf([2, 1], { flow: 'import' })]);
    const { nodes, links } = placeFlows(graph, HEIGHT, 0, BETWEEN);
    for (const node of graph.nodes)
      for (const [side, end] of [
        ['outs', 'start'],
        ['ins', 'end'],
      ] as const) {
        const spans = node[side].map((link) => links.get(link)!).sort((a, b) => a[end] - b[end]);
        spans.forEach((one, i) => {
          const floor = i ? spans[i - 1]![end] + spans[i - 1]!.thickness : nodes.get(node)!.y;
          expect(one[end]).toBeCloseTo(floor, 6);
        });
      }
  });

  it('stays finite at the ends of the doubles', () => {
    const graph = graphOf(partnersOf([1e308, 1e308, 1e-300]));
    const { nodes, links } = placeFlows(graph, HEIGHT, 10, BETWEEN);
    const numbers = [...nodes.values(), ...links.values()].flatMap((one) => Object.values(one) as number[]);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });
});

describe('flowGraph', () => {
  it('lets exports leave the reporter and imports reach it', () => {
    const { links } = graphOf([...partnersOf([2]), ...partnersOf([1], { flow: 'import' })]);
    expect(links.map(({ from, to }) => [from.column, to.column])).toEqual([
      [0, 1],
      [-1, 0],
    ]);
    expect(links[0]!.from).toBe(links[1]!.to);
    expect(links[0]!.from.name).toContain('Kazakhstan');
  });

  it('leads through products to partners where both differ', () => {
    const rows = ['HS10', 'HS11'].flatMap((product, p) =>
      ['AFG', 'UZB'].map((partner, i) =>
        row({ id: `${product}-${partner}`, product, partner, value: p + i + 1 }),
      ),
    );
    const { nodes, links } = graphOf(rows);
    expect(nodes.map(({ column }) => column).sort()).toEqual([0, 1, 1, 2, 2]);
    expect(links).toHaveLength(8);
    for (const { from, to } of links) expect(to.column - from.column).toBe(1);
  });

  it('names products where the partner is one', () => {
    const rows = ['HS10', 'HS11'].map((product, i) => row({ id: product, product, value: i + 1 }));
    expect(graphOf(rows).nodes.map(({ name }) => name)).toEqual([
      expect.stringContaining('Kazakhstan'),
      'HS11',
      'HS10',
    ]);
  });

  it('keeps periods apart', () => {
    const rows = ['2021', '2022'].map((period) => row({ id: period, period, value: 1 }));
    expect(graphOf(rows).nodes).toHaveLength(4);
  });
});
