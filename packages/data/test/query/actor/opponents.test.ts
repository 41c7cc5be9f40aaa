import { describe, expect, it } from 'vitest';
import { profile, relationsAmong, type Dataset, type Opposed, type Profile } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { load } from '../../../src/datasets/shipped.ts';
import { contradict, opponentsIn } from '../../../src/query/actor/opponents.ts';
import { endsOf } from '../../../src/query/actor/relation-state.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { writeClaims } from '../../../src/write/claims-csv.ts';
import { extract } from '../../../src/write/extract.ts';
import { shownIn } from '../../../src/write/shown.ts';
import { actor, datasetOf, relation, statement } from '../../fixture.ts';

const { statements, observations, relations, events } = dataset;
const records: readonly Opposed[] = [...statements, ...observations, ...relations, ...events];

/** Who contradicts whom, by the whole dataset. */
const recorded = new Map(records.map(({ id, conflictsWith = [] }) => [id, conflictsWith]));

const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

interface Linked {
  readonly identifier: string;
  readonly comment?: readonly object[];
}

/** Every record a card tells, with the ids of what stands against it there. */
function toldIn(card: Profile): readonly (readonly [id: string, against: readonly string[]])[] {
  const acts = card.relations.flatMap(({ relation: head, contradictedBy, against }) => {
    const side = [head, ...contradictedBy];
    return side.map(({ id }) => [id, ids([...side, ...against])] as const);
  });
  const happened = card.events.map(({ id, against }) => [id, ids([...card.events, ...against])] as const);
  const all = card.claims.flatMap((one) => [one, ...one.contradictedBy]);
  const claims = all.map(
    ({ claim, against }) => [claim.id, ids([...all.map((other) => other.claim), ...against])] as const,
  );
  return [...acts, ...happened, ...claims];
}

/** Contradictions that are recorded and that the card does not show. */
const missingIn = (card: Profile): readonly string[] =>
  toldIn(card).flatMap(([id, against]) =>
    (recorded.get(id) ?? []).filter((other) => !against.includes(other)).map((other) => `${id} ≠ ${other}`),
  );

const described = dataset.actors.filter(({ description }) => description !== undefined);
const dates = ['2021-09', '2023-04', '2024-01', '2024-06', undefined];
const cards = described.flatMap(({ id }) =>
  ['AFG', 'KAZ', undefined].filter((toward) => toward !== id).map((toward) => [id, toward] as const),
);

describe('every act, event and claim with a recorded opponent shows it', () => {
  it('is told of many', () => {
    expect([...recorded.values()].filter(({ length }) => length).length).toBeGreaterThan(60);
  });

  it.each(cards)('on the card of %s towards %s, from the whole dataset', (id, toward) => {
    for (const asOf of dates) expect(missingIn(profile(dataset, { actor: id, toward, asOf })!)).toEqual([]);
  });

  it.each(cards)('on the card of %s towards %s, as far as a page loads it', async (id, toward) => {
    const { dataset: loaded } = await load('kazakhstan-afghanistan', { actor: id, toward, claims: true });
    for (const asOf of dates) expect(missingIn(profile(loaded!, { actor: id, toward, asOf })!)).toEqual([]);
  });

  it.each(cards)('in what leaves the card of %s towards %s', (id, toward) => {
    const card = profile(dataset, { actor: id, toward })!;
    const left = extract(dataset, shownIn(card), 'card');
    const all: readonly Opposed[] = [left.statements, left.observations, left.relations, left.events].flat();
    const told = new Map(all.map((one) => [one.id, one.conflictsWith]));
    const linked = jsonLd(card);
    const claims = (linked.subjectOf ?? []) as readonly Linked[];
    for (const [one] of toldIn(card)) {
      const against = recorded.get(one) ?? [];
      expect([...(told.get(one) ?? [])].sort()).toEqual([...against].sort());
      expect(ids(all)).toEqual(expect.arrayContaining([...against]));
      const node = claims.find(({ identifier }) => identifier === one);
      if (node) expect(node.comment ?? []).toHaveLength(against.length);
    }
  });

  it('in the CSV of a card, by id', () => {
    const card = profile(dataset, { actor: 'TJK', toward: 'AFG', asOf: '2024-01' })!;
    const rows = writeClaims(extract(dataset, shownIn(card), 'card')).split(/\r?\n/);
    const row = (id: string) => rows.find((line) => line.split(',')[1] === id);
    expect(row('r-tjk-khorog')).toContain('r-tjk-khorog-denial');
    expect(row('r-tjk-khorog-denial')).toContain('r-tjk-khorog');
  });

  it('names the sources of each, and everybody it names', () => {
    for (const { id } of described) {
      const card = profile(dataset, { actor: id })!;
      const known = ids(card.sources);
      const actors = ids([card.actor, ...card.actors]);
      const against = [...card.relations, ...card.events, ...card.claims].flatMap((one) => one.against);
      for (const one of against) {
        expect(known).toEqual(expect.arrayContaining(one.sources.map(({ source }) => source)));
        if ('from' in one) expect(actors).toEqual(expect.arrayContaining([one.from, one.to]));
      }
    }
  });
});

describe.each([
  ['the first', true],
  ['the second', false],
])('two records of which only %s names the other', (_, first) => {
  const linked = (id: string, other: string) => (first === (id === 'one') ? { conflictsWith: [other] } : {});
  const acts = [
    relation('one', { dateFrom: '2015', confidence: 'high', ...linked('one', 'two') }),
    relation('two', { dateFrom: '2010', dateTo: '2023', confidence: 'low', ...linked('two', 'one') }),
  ] as const;
  const said = ['one', 'two'].map((id) =>
    statement({ id, subject: 'KAZ', actors: ['KAZ'], ...linked(id, id === 'one' ? 'two' : 'one') }),
  );
  const actors = [actor('KAZ'), actor('AFG')];
  const acted = datasetOf({ actors, relations: [...acts] });

  it('contradict each other', () => {
    expect([contradict(acts[0], acts[1]), contradict(acts[1], acts[0])]).toEqual([true, true]);
    expect(contradict(acts[0], relation('third'))).toBe(false);
  });

  it('stand side by side on a card, once', () => {
    const { relations: told } = profile(acted, { actor: 'KAZ', asOf: '2020' })!;
    expect(told.map((act) => [act.relation.id, ids(act.contradictedBy)])).toEqual([['one', ['two']]]);
    const claimed = profile(datasetOf({ actors, statements: said }), { actor: 'KAZ' })!.claims;
    expect(claimed.map((one) => [one.claim.id, one.contradictedBy.map(({ claim }) => claim.id)])).toEqual([
      ['one', ['two']],
    ]);
  });

  it('are disputed among relations, and have an end in common', () => {
    const [group] = relationsAmong(acted, { actors: ['KAZ', 'AFG'], asOf: '2020' }).groups;
    const accounts = group!.pairs.flatMap(({ cells }) => cells).flatMap((cell) => cell.accounts);
    expect(accounts.map((one) => [one.relation.id, ids(one.against)]).sort()).toEqual([
      ['one', ['two']],
      ['two', ['one']],
    ]);
    expect(endsOf(acts[0], acts)).toEqual(['2023']);
  });
});

describe('opponents', () => {
  const data: Dataset = datasetOf({
    actors: [actor('KAZ'), actor('AFG'), actor('UZB'), actor('TJK')],
    relations: [
      relation('act', { on: '2023' }),
      relation('denial', { from: 'UZB', to: 'TJK', on: '2025', conflictsWith: ['act'] }),
    ],
    statements: [statement({ id: 'said', conflictsWith: ['act'] })],
    events: [
      { id: 'e', on: '2023', label: 'Held', actors: ['KAZ'], confidence: 'high', sources: [] },
      {
        id: 'other',
        on: '2024',
        label: 'Put off',
        actors: ['UZB'],
        confidence: 'low',
        sources: [],
        conflictsWith: ['e'],
      },
    ],
  });

  it('are found whichever side names the other, of other actors and later dates too', () => {
    expect(ids(opponentsIn(data)([data.relations[0]!]))).toEqual(['said', 'denial']);
    expect(ids(opponentsIn(data)([data.relations[1]!]))).toEqual(['act']);
    const card = profile(data, { actor: 'KAZ', asOf: '2023' })!;
    expect(ids(card.relations[0]!.against)).toEqual(['said', 'denial']);
    expect(ids(card.events[0]!.against)).toEqual(['other']);
  });

  it('are none of the records themselves', () => {
    expect(opponentsIn({ ...data, statements: [] })(data.relations)).toEqual([]);
  });

  it('of an event leave no field in a file that a dataset does not have', () => {
    expect(shownIn(profile(data, { actor: 'KAZ', asOf: '2023' })!).events[0]).toEqual(data.events[0]);
  });
});
