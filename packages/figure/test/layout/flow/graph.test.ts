import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { flowGraph, type FlowGraph } from '../../../src/layout/flow/graph.ts';
import { wholesOf } from '../../../src/layout/whole/whole.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { ENGLISH } from '../medium.ts';
import { exportTo, manyOf, ONE_YEAR, TWO_YEARS } from '../partner-rows.ts';
import { official, sectionRows } from '../whole-rows.ts';

const { locale } = ENGLISH;
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const graphOf = (rows: Rows): FlowGraph =>
  flowGraph(
    wholesOf(rows, locale).wholes.flatMap(({ parts }) => parts),
    rows,
    locale,
  );

const ways = ({ links }: FlowGraph): string[] =>
  links.map(({ from, to }) => `${bare(from.name)} > ${bare(to.name)}`);

describe('flowGraph', () => {
  it('leads exports from the reporter to its partners, the largest first', () => {
    expect(ways(graphOf(ONE_YEAR)).slice(0, 2)).toEqual(['Kazakhstan > Italy', 'Kazakhstan > China']);
  });

  it('leads imports from partners to the reporter, so that all goods go one way', () => {
    const rows = manyOf([exportTo('ITA', '2023', 2e9), exportTo('CHN', '2023', 3e9, { flow: 'import' })]);
    const graph = graphOf(rows);
    expect(ways(graph)).toEqual(['China > Kazakhstan', 'Kazakhstan > Italy']);
    expect(graph.nodes.map(({ name, column }) => `${bare(name)} ${column}`).sort()).toEqual([
      'China -1',
      'Italy 1',
      'Kazakhstan 0',
    ]);
  });

  it('leads through products to partners where both differ', () => {
    const more = official({ id: 'm', partner: 'CHN', product: 'HSV', period: '2021', value: 9e12 });
    const graph = graphOf(sectionRows(more));
    expect(ways(graph)).toEqual(
      expect.arrayContaining(['Kazakhstan > Mineral products', 'Mineral products > CHN']),
    );
    expect(graph.nodes.filter(({ name }) => bare(name) === 'Mineral products')).toHaveLength(1);
  });

  it('leads to products alone where partners are the same', () => {
    const { nodes } = graphOf(sectionRows());
    expect(Math.max(...nodes.map(({ column }) => column))).toBe(1);
  });

  it('shares no node between periods', () => {
    const { nodes } = graphOf(TWO_YEARS);
    expect(nodes.filter(({ column }) => column === 0)).toHaveLength(2);
    expect(nodes).toHaveLength(18);
  });

  it('puts what sums those not named last, however large', () => {
    const rows = manyOf([exportTo('other', '2023', 9e9), exportTo('ITA', '2023', 1e9)]);
    expect(ways(graphOf(rows))).toEqual(['Kazakhstan > Italy', 'Kazakhstan > All others']);
  });

  it('loses nothing on the way: each link is at both its nodes, and always leads outward or inward by one', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { nodes, links } = graphOf(rows);
        expect(nodes.flatMap(({ ins }) => ins)).toHaveLength(links.length);
        expect(nodes.flatMap(({ outs }) => outs)).toHaveLength(links.length);
        for (const link of links) {
          expect(link.from.outs).toContain(link);
          expect(link.to.ins).toContain(link);
          expect(link.to.column - link.from.column).toBe(1);
        }
      }),
    );
  });
});
