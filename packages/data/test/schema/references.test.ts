import { describe, expect, it } from 'vitest';
import type { Corridor } from '../../src/index.ts';
import { REFERENCES } from '../../src/schema/references.ts';
import { actor, leg, observation, place, relation, role, statement } from '../fixture.ts';

const at = (
  references: readonly { at: string; kind: string; id: string; needed: boolean }[],
): readonly string[] =>
  references.map((each) => `${each.at} ${each.kind} ${each.id}${each.needed ? '!' : ''}`);

const cited = { date: '2022', confidence: 'high', sources: [{ source: 'works' }] } as const;

describe('the ids that a record names', () => {
  it('are found in an observation', () => {
    const record = observation({
      sources: [{ source: 'bureau' }, { source: 'article' }],
      conflictsWith: ['c031'],
      related: ['c032'],
      inputs: ['e', 'i'],
      product: 'HS1101',
    });
    expect(at(REFERENCES.observations(record))).toEqual([
      'sources[0].source source bureau!',
      'sources[1].source source article!',
      'conflictsWith[0] assertion c031',
      'related[0] assertion c032',
      'inputs[0] assertion e',
      'inputs[1] assertion i',
      'reporter actor KAZ',
      'partner actor AFG',
      'product product HS1101',
    ]);
  });

  it.each([
    ['corridor:titr', ['about corridor titr']],
    ['leg:aktau-alat', ['about leg aktau-alat']],
    ['node:aktau', ['about node aktau']],
    ['event:e-forum-2023', ['about assertion e-forum-2023']],
    ['actor:KAZ', []],
    ['toString:x', []],
    ['titr', []],
  ])('are found in what a claim is about: %s', (about, expected) => {
    const named = (found: readonly { kind: string; at: string; id: string; needed: boolean }[]) =>
      at(found).filter((each) => each.startsWith('about'));
    expect(named(REFERENCES.observations(observation({ about })))).toEqual(expected);
    expect(named(REFERENCES.statements(statement({ about })))).toEqual(expected);
  });

  it('are found in an actor, its roles and its labels', () => {
    const record = actor('p', {
      partOf: 'KAZ',
      basedIn: 'GBR',
      claims: ['c001'],
      roles: [role({ of: 'ministry' })],
      labels: [{ label: 'L', usedBy: 'press', sources: [{ source: 'article' }] }],
    });
    expect(at(REFERENCES.actors(record))).toEqual([
      'sources[0].source source bureau!',
      'partOf actor KAZ',
      'basedIn actor GBR',
      'claims[0] assertion c001',
      'roles[0].of actor ministry!',
      'roles[0].sources[0].source source bureau!',
      'labels[0].sources[0].source source article!',
    ]);
  });

  it('are found in a relation', () => {
    expect(at(REFERENCES.relations(relation('r', { conflictsWith: ['q'] })))).toEqual([
      'sources[0].source source bureau!',
      'conflictsWith[0] assertion q',
      'from actor KAZ!',
      'to actor AFG!',
    ]);
  });

  it('are found in a place, a leg and their changes', () => {
    expect(at(REFERENCES.nodes(place('a', { changes: [cited] })))).toEqual([
      'sources[0].source source bureau!',
      'changes[0].sources[0].source source works!',
    ]);
    expect(at(REFERENCES.legs(leg('a', 'b', { changes: [cited] })))).toEqual([
      'sources[0].source source bureau!',
      'changes[0].sources[0].source source works!',
      'from node a!',
      'to node b!',
    ]);
  });

  it('are found in a corridor, its branches and its detached parts', () => {
    const corridor: Corridor = {
      id: 'c',
      names: { en: 'C' },
      build: 'operating',
      service: 'normal',
      main: [{ leg: 'a-b' }],
      branches: [{ from: 'b', to: 'c', legs: [{ leg: 'b-c' }], label: 'B' }],
      detached: [{ from: 'x', to: 'y', legs: [{ leg: 'x-y' }], label: 'D' }],
    };
    expect(at(REFERENCES.corridors(corridor))).toEqual([
      'main[0].leg leg a-b!',
      'branches[0].from node b!',
      'branches[0].to node c!',
      'branches[0].legs[0].leg leg b-c!',
      'detached[0].from node x!',
      'detached[0].to node y!',
      'detached[0].legs[0].leg leg x-y!',
    ]);
  });
});
