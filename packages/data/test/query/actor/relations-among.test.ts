import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { RELATION_TYPES, relationsAmong, type Relatedness, type RelationsQuery } from '../../../src/index.ts';
import { withRulers } from '../../../src/query/actor/relation.ts';
import { datasetOf, relation } from '../../fixture.ts';

const cellsOf = ({ groups }: Relatedness) =>
  groups.flatMap(({ to, pairs }) =>
    pairs.flatMap((pair) => pair.cells.map((cell) => ({ to, from: pair.from, pairTo: pair.to, cell }))),
  );

const idsOf = (told: Relatedness) =>
  cellsOf(told).flatMap(({ cell }) => cell.accounts.map((account) => account.relation.id));

const cell = (told: Relatedness, from: string, to: string, type: string) =>
  cellsOf(told).find((one) => one.from.id === from && one.to.id === to && one.cell.type === type)?.cell;

const actors = dataset.actors.filter(({ kind }) => kind !== 'area').map(({ id }) => id);
const dates = [
  '1996',
  '2002',
  '2021-08-14',
  '2021-09',
  '2023-12-29',
  '2024-01',
  '2024-06-03',
  '2025-07',
  '2026',
];

const asked: fc.Arbitrary<RelationsQuery> = fc.record({
  actors: fc.oneof(
    fc.constant(['*']),
    fc.uniqueArray(fc.constantFrom(...actors, 'nobody'), { maxLength: 6 }),
  ),
  toward: fc.option(fc.uniqueArray(fc.constantFrom(...actors, 'nobody'), { maxLength: 4 }), {
    nil: undefined,
  }),
  predicates: fc.option(fc.subarray([...RELATION_TYPES]), { nil: undefined }),
  asOf: fc.option(fc.constantFrom(...dates, 'no date'), { nil: undefined }),
});

describe('relations of everybody', () => {
  const told = relationsAmong(dataset, { actors: ['*'] });

  it('hold every relation of the dataset once', () => {
    expect(idsOf(told).sort()).toEqual(dataset.relations.map(({ id }) => id).sort());
  });

  it('hold for the last date the dataset knows', () => {
    expect(told.asOf).toBe(dataset.asOf);
  });

  it('name everybody else of whom nothing is recorded, but no area that only statistics list', () => {
    const related = new Set(dataset.relations.flatMap(({ from, to }) => [from, to]));
    expect(told.apart.map(({ id }) => id)).toEqual(actors.filter((id) => !related.has(id)));
  });

  it('begin with those towards whom most is recorded', () => {
    expect(told.groups[0]!.to.id).toBe('taliban-authorities');
    const sizes = told.groups.map(({ pairs }) =>
      pairs.reduce((sum, { cells }) => sum + cells.flatMap(({ accounts }) => accounts).length, 0),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe('any question', () => {
  it('is answered by a full grid: every relation once, in its own direction, under its kind; every empty cell with its reason', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const told = relationsAmong(dataset, question);
        const ids = idsOf(told);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { from, to, pairTo, cell: one } of cellsOf(told)) {
          expect(pairTo).toBe(to);
          expect(from.id).not.toBe(to.id);
          expect(one.accounts.length > 0).toBe(one.state !== undefined);
          expect(one.state === undefined).toBe(one.missing !== undefined);
          expect(one.state).toBe(one.accounts[0]?.state);
          for (const { relation: r } of one.accounts)
            expect([r.from, r.to, r.type]).toEqual([from.id, to.id, one.type]);
        }
        for (const { pairs } of told.groups)
          for (const pair of pairs) expect(pair.cells.map(({ type }) => type)).toEqual(told.types);
      }),
      { numRuns: 150 },
    );
  });

  it('holds the relations that join the two sides, and no others', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const told = relationsAmong(dataset, question);
        const side = (ids: readonly string[] | undefined) =>
          !ids || ids.includes('*')
            ? undefined
            : new Set(ids.flatMap((id) => [...withRulers(dataset, id, told.asOf)]));
        const [ours, theirs] = [side(question.actors), side(question.toward)];
        const has = (ids: ReadonlySet<string> | undefined, id: string) => !ids || ids.has(id);
        const wanted = dataset.relations.filter(
          ({ from, to, type }) =>
            ((has(ours, from) && has(theirs, to)) || (has(ours, to) && has(theirs, from))) &&
            (!question.predicates || question.predicates.includes(type)),
        );
        expect(idsOf(told).sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
      { numRuns: 150 },
    );
  });

  it('cites the sources of all it shows, and knows the names it needs', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const told = relationsAmong(dataset, question);
        const cited = new Set(told.sources.map(({ id }) => id));
        const named = new Set(told.actors.map(({ id }) => id));
        for (const { cell: one } of cellsOf(told))
          for (const { relation: r, against } of one.accounts) {
            for (const record of [r, ...against])
              for (const { source } of record.sources) expect(cited).toContain(source);
            expect(named).toContain(r.from);
            expect(named).toContain(r.to);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Kazakhstan towards the Taliban authorities', () => {
  const on = (asOf: string) => relationsAmong(dataset, { actors: ['KAZ'], toward: ['AFG'], asOf });
  const state = (asOf: string, type: string) =>
    cell(
      relationsAmong(dataset, { actors: ['KAZ'], toward: ['taliban-authorities'], asOf }),
      'KAZ',
      'taliban-authorities',
      type,
    )?.state;

  it('had them on its list, may have had in January 2024, and has not since', () => {
    expect(['2004', '2010', '2024-01', '2025'].map((date) => state(date, 'lists-as-terrorist'))).toEqual([
      'later',
      'holds',
      'unsettled',
      'ended',
    ]);
  });

  it('says of recognition that it is denied', () => {
    expect(state('2024-01', 'recognises')).toBe('denied');
    expect(state('2024-01', 'does-not-recognise')).toBe('holds');
  });

  it('took them off the list on several dates, each of which says what contradicts it', () => {
    const delisted = cell(on('2026'), 'KAZ', 'taliban-authorities', 'delisted')!;
    expect(delisted.accounts[0]!.relation.id).toBe('r-kaz-delist-2023-12-29');
    const against = delisted.accounts[0]!.against.map(({ id }) => id);
    expect(against).toEqual(expect.arrayContaining(['c012', 'r-kaz-delist-article', 'r-kaz-delist-2024-06']));
  });

  it('is told beside its trade with the state they control', () => {
    expect(on('2024-01').groups.map(({ to }) => to.id)).toEqual(['taliban-authorities', 'AFG']);
    expect(on('2020').groups.map(({ to }) => to.id)).toEqual(['AFG']);
  });
});

describe('an empty cell', () => {
  const world = datasetOf({
    actors: ['KAZ', 'UZB', 'AFG'].map((id) => ({ id, kind: 'state', names: { en: id }, sources: [] })),
    relations: [
      relation('a', { from: 'KAZ', to: 'AFG', type: 'does-not-recognise' }),
      relation('b', { from: 'AFG', to: 'KAZ', type: 'hosts-envoys' }),
      relation('c', { from: 'UZB', to: 'KAZ', type: 'recognises' }),
    ],
  });
  const told = relationsAmong(world, { actors: ['KAZ', 'UZB'], toward: ['AFG', 'KAZ'] });

  it('says where the contrary is recorded, where the other does so, and where nothing is recorded', () => {
    expect(cell(told, 'KAZ', 'AFG', 'recognises')?.missing).toBe('opposite');
    expect(cell(told, 'KAZ', 'AFG', 'hosts-envoys')?.missing).toBe('other-way');
    expect(cell(told, 'UZB', 'AFG', 'hosts-envoys')?.missing).toBe('not-recorded');
  });

  it('stands in the row of a pair that was asked for by both names, never of an actor with itself', () => {
    const pairs = told.groups.flatMap((group) => group.pairs.map(({ from, to }) => `${from.id}-${to.id}`));
    expect(pairs).toContain('UZB-AFG');
    expect(pairs).not.toContain('KAZ-KAZ');
  });

  it('is in no row where an actor has no relation and nobody was named towards whom', () => {
    const alone = relationsAmong(datasetOf({ ...world, relations: [] }), { actors: ['KAZ', 'nobody'] });
    expect(alone.groups).toEqual([]);
    expect(alone.apart.map(({ id }) => id)).toEqual(['KAZ']);
  });

  it('does not keep a relation with somebody the dataset does not describe', () => {
    const odd = datasetOf({ ...world, relations: [relation('x', { from: 'KAZ', to: 'nobody' })] });
    expect(relationsAmong(odd, { actors: ['KAZ'] }).groups).toEqual([]);
  });
});
