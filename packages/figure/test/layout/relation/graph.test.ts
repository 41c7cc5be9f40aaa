import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { relationsAmong, type RelationCell, type RelationState, type RelationType } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { familyStanding, graphOf, type RelationNode } from '../../../src/layout/relation/graph.ts';
import { ordered } from '../../../src/layout/relation/order.ts';
import { asked, QUESTIONS } from '../relation-fixture.ts';

const DATES = [undefined, '1995', '2001', '2019-06', '2021-09', '2023-04', '2024-01', '2026'];

const cell = (type: RelationType, state: RelationState | undefined): RelationCell =>
  ({ type, state, accounts: [] }) as unknown as RelationCell;

describe('how a family of relations stands', () => {
  it.each([
    ['recognises', 'holds', 'holds'],
    ['does-not-recognise', 'holds', 'denied'],
    ['does-not-recognise', 'denied', 'holds'],
    ['does-not-recognise', 'ended', 'ended'],
    ['delisted', 'holds', 'ended'],
  ] as const)('%s that is “%s” is “%s” in a picture', (type, state, shown) => {
    expect(familyStanding([cell(type, state)]).state).toBe(shown);
  });

  it('says what is in force before what was, and that before what will be, in whatever order it is told', () => {
    const states: readonly RelationState[] = ['holds', 'unsettled', 'denied', 'ended', 'later'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...states], { minLength: 1 }), (some) => {
        const first = states.find((one) => some.includes(one));
        expect(familyStanding(some.map((state) => cell('hosts-envoys', state))).state).toBe(first);
      }),
    );
  });
});

describe.each(Object.entries(QUESTIONS))('the graph of %s', (_, question) => {
  it.each(DATES)('has each pair’s relations on one line a family, at both its ends, on %s', (asOf) => {
    const told = asked({ ...question, ...(asOf && { asOf }) });
    const nodes = graphOf(told);
    const out = nodes.flatMap((node) => node.out);
    expect(new Set(nodes.map(({ actor }) => actor)).size).toBe(nodes.length);
    expect(new Set(nodes.flatMap((node) => node.in))).toEqual(new Set(out));
    expect(new Set(out.map(({ pair, family }) => `${pair.from.id} ${pair.to.id} ${family}`)).size).toBe(
      out.length,
    );
    const accounts = told.groups.flatMap(({ pairs }) =>
      pairs.flatMap(({ cells }) => cells.flatMap((one) => one.accounts)),
    );
    const drawn = out.flatMap(({ cells }) => cells.flatMap((one) => one.accounts));
    expect(new Set(drawn)).toEqual(new Set(accounts));
    for (const { subject, cells } of out)
      expect(cells.flatMap((one) => one.accounts).map(({ relation }) => `relation:${relation.id}`)).toContain(
        subject,
      );
  });
});

/** How many pairs of lines cross between two columns in their order. */
function crossings([from, to]: readonly [readonly RelationNode[], readonly RelationNode[]]): number {
  const place = (side: readonly RelationNode[], id: string): number =>
    side.findIndex(({ actor }) => actor.id === id);
  const lines = from.flatMap((node) =>
    node.out
      .map(({ pair }) => [place(from, node.actor.id), place(to, pair.to.id)] as const)
      .filter(([, end]) => end >= 0),
  );
  const crossed = lines.flatMap(([a, b], i) => lines.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0));
  return crossed.length;
}

describe('the order of nodes', () => {
  const sides = (nodes: readonly RelationNode[]): [RelationNode[], RelationNode[]] => [
    nodes.filter(({ side }) => side === 'from'),
    nodes.filter(({ side }) => side === 'to'),
  ];

  it('has everybody once, on the side where they stand', () => {
    for (const question of Object.values(QUESTIONS)) {
      const nodes = graphOf(asked(question));
      const [from, to] = ordered(nodes);
      expect(new Set(from)).toEqual(new Set(sides(nodes)[0]));
      expect(new Set(to)).toEqual(new Set(sides(nodes)[1]));
    }
  });

  it('crosses no more lines than the order of the facts, and fewer for everybody', () => {
    for (const asOf of DATES) {
      const nodes = graphOf(asked(asOf ? { asOf } : {}));
      expect(crossings(ordered(nodes))).toBeLessThanOrEqual(crossings(sides(nodes)));
    }
    const everybody = graphOf(asked());
    expect(crossings(ordered(everybody))).toBeLessThan(crossings(sides(everybody)));
  });

  it('is the same each time for any choice of actors', () => {
    const ids = dataset.actors.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 12 }), (actors) => {
        const order = (): readonly string[] =>
          ordered(graphOf(relationsAmong(dataset, { actors }))).flatMap((side) =>
            side.map(({ actor }) => actor.id),
          );
        expect(order()).toEqual(order());
      }),
      { numRuns: 40 },
    );
  });
});
