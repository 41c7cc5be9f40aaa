import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeant, kinship, type Subject } from '@keruen/figure';
import { facts } from './facts.ts';

const kin = kinship(facts);

const all: readonly Subject[] = [
  ...facts.observations.map(({ id }) => `observation:${id}` as const),
  ...facts.statements.map(({ id }) => `statement:${id}` as const),
  ...facts.actors.map(({ id }) => `actor:${id}` as const),
  ...facts.relations.map(({ id }) => `relation:${id}` as const),
  ...facts.events.map(({ id }) => `event:${id}` as const),
  ...facts.products.map(({ id }) => `product:${id}` as const),
  ...facts.nodes.map(({ id }) => `node:${id}` as const),
  ...facts.legs.map(({ id }) => `leg:${id}` as const),
  ...facts.corridors.map(({ id }) => `corridor:${id}` as const),
  'role:someone-1',
  'flow:KAZ-AFG',
  'period:2022',
];

/** What of everything in the facts lights up when a reader points at a Subject. */
const litBy = (pointed: Subject): string[] => all.filter((one) => isMeant(pointed, kin(one)));

describe('what is meant by a Subject', () => {
  it('a year: all data of the year and of its months, and not what reaches beyond it', () => {
    expect(litBy('period:2022')).toEqual([
      'observation:export-2022',
      'observation:import-2022',
      'observation:turnover-2022',
      'observation:mirror-2022',
      'observation:c031',
      'observation:loading',
      'event:e1',
      'period:2022',
    ]);
  });

  it('an interval, open or closed: what lies in it', () => {
    expect(litBy('period:2021/2023')).toContain('observation:range');
    expect(litBy('period:2023-12/..')).toEqual(['relation:r1']);
    expect(litBy('period:2020/2023')).toContain('role:someone-1');
  });

  it('a month: not the year it lies in', () => {
    expect(litBy('period:2022-08')).toEqual(['observation:import-2022', 'observation:loading', 'event:e1']);
  });

  it('an actor: its trade from either side, statements, acts, bodies, places and legs', () => {
    expect(litBy('actor:KAZ')).toEqual([
      'observation:export-2022',
      'observation:import-2022',
      'observation:turnover-2022',
      'observation:mirror-2022',
      'observation:c031',
      'observation:range',
      'statement:c034',
      'actor:KAZ',
      'actor:kaz-mfa',
      'actor:kaz-desk',
      'relation:r1',
      'event:e1',
      'node:aktau',
      'leg:aktau-alat',
      'flow:KAZ-AFG',
    ]);
    expect(litBy('actor:kaz-mfa')).toEqual(['actor:kaz-mfa', 'actor:kaz-desk', 'role:someone-1']);
  });

  it('a flow: goods that went that way, whoever reports them, and what is made of both ways', () => {
    expect(litBy('flow:KAZ-AFG')).toEqual([
      'observation:export-2022',
      'observation:turnover-2022',
      'observation:mirror-2022',
      'observation:c031',
      'observation:range',
      'flow:KAZ-AFG',
    ]);
    expect(litBy('flow:AFG-KAZ')).toEqual([
      'observation:import-2022',
      'observation:turnover-2022',
      'observation:c031',
    ]);
  });

  it('a product: its parts and their trade', () => {
    expect(litBy('product:HS11')).toEqual(['observation:export-2022', 'product:HS11', 'product:HS1101']);
    expect(litBy('product:HS1101')).not.toContain('product:HS11');
  });

  it('a corridor: its legs, branches too, their places, and acts about it', () => {
    expect(litBy('corridor:titr')).toEqual([
      'relation:r1',
      'node:aktau',
      'node:alat',
      'node:poti',
      'leg:aktau-alat',
      'leg:alat-poti',
      'corridor:titr',
    ]);
    expect(litBy('corridor:other')).toEqual(['corridor:other']);
  });

  it('a leg: its places; a place: its legs and claims about it', () => {
    expect(litBy('leg:aktau-alat')).toEqual(['node:aktau', 'node:alat', 'leg:aktau-alat']);
    expect(litBy('node:aktau')).toEqual(['observation:loading', 'node:aktau', 'leg:aktau-alat']);
  });

  it('a claim: what contradicts it and what is related to it', () => {
    expect(litBy('observation:c031')).toEqual([
      'observation:turnover-2022',
      'observation:c031',
      'statement:c034',
    ]);
    expect(litBy('observation:turnover-2022')).toContain('observation:c031');
  });

  it('something nobody knows: nothing', () => {
    expect(litBy('observation:nobody')).toEqual([]);
    expect(litBy('period:someday')).toEqual([]);
  });
});

describe('kin', () => {
  it('of a record that the figure made itself is known where it is given', () => {
    const sum = { ...facts.observations[0]!, id: 'sum', partner: 'other' };
    expect(isMeant('period:2022', kin('observation:sum'))).toBe(false);
    expect(isMeant('period:2022', kinship(facts, [sum])('observation:sum'))).toBe(true);
  });

  it('of a dataset in columns is that of its rows', () => {
    const { id: _id, value: _value, period: _period, ...shared } = facts.observations[0]!;
    const period = { words: ['2021', '2022'], codes: [0, 1] };
    const series = { id: 'row', shared, words: { period }, numbers: { value: [1, 2] } };
    const column = kinship({ ...facts, observations: [], series: [series] });
    expect(isMeant('period:2022', column('observation:row-2'))).toBe(true);
    expect(isMeant('period:2022', column('observation:row-1'))).toBe(false);
    expect(isMeant('flow:KAZ-AFG', column('observation:row-1'))).toBe(true);
  });

  it('holds itself, and is the same at every asking', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (one) => {
        expect(kin(one).has(one)).toBe(true);
        expect(isMeant(one, kin(one))).toBe(true);
        expect([...kinship(facts)(one)]).toEqual([...kin(one)]);
      }),
    );
  });

  it('is a part of all that its whole is a part of', () => {
    for (const [part, whole] of [
      ['actor:kaz-desk', 'actor:kaz-mfa'],
      ['product:HS1101', 'product:HS11'],
    ] as const)
      expect([...kin(part)]).toEqual(expect.arrayContaining([...kin(whole)]));
  });

  it('of any text whatever ends and throws nothing, circles among them', () => {
    expect([...kin('actor:loop-a')]).toEqual(['actor:loop-a', 'actor:loop-b']);
    fc.assert(
      fc.property(fc.string(), fc.string(), (kind, id) => {
        const odd = `${kind}:${id}` as Subject;
        expect(kin(odd).has(odd)).toBe(true);
      }),
    );
  });
});
