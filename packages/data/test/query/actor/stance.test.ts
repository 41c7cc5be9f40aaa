import { describe, expect, it } from 'vitest';
import { profile, type Dataset, type Relation, type Stance } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { load } from '../../../src/datasets/shipped.ts';
import { readFacts } from '../../../scripts/facts.ts';
import type { FactsActors } from '../../../scripts/facts-shapes.ts';
import { actor, datasetOf, relation } from '../../fixture.ts';

interface FactsStance {
  readonly asOf: string;
  readonly recognition: string;
  readonly envoys: string;
  readonly relations: readonly string[];
}

/** The stances that the facts themselves sum up, of fourteen states on two dates. */
const summed = readFacts<FactsActors>('actors.json').actors.flatMap(({ iso3, ...facts }) =>
  ((facts as { readonly stance?: readonly FactsStance[] }).stance ?? []).map((stance) => ({
    id: iso3!,
    ...stance,
  })),
);

const [NEW, OLD] = ['taliban-authorities', 'former-afghan-government'];

/** Whose envoys are told, by the words of the facts: `level` is their rank as a relation has it. */
const ENVOYS: Readonly<
  Record<string, { readonly of?: string | undefined; readonly level?: string; readonly is?: string }>
> = {
  diplomats: { of: NEW, level: 'diplomats' },
  'diplomats (Taliban claim)': { of: NEW, level: 'diplomats', is: 'attributed' },
  charge: { of: NEW, level: 'charge' },
  'charge or unknown': { of: NEW, level: 'charge', is: 'undated' },
  'head of mission': { of: NEW, level: 'head of mission' },
  ambassador: { of: NEW, level: 'ambassador' },
  'ambassador-credentials': { of: NEW, level: 'ambassador-credentials' },
  'ambassador-credentials (30 January 2024)': { of: NEW, level: 'ambassador-credentials' },
  'former-government envoys': { of: OLD },
  disputed: { of: OLD, is: 'contested' },
  'former envoys dismissed, successor not checked': { of: OLD, is: 'ended' },
  unknown: {},
  none: {},
  // An embassy abroad is no envoy that is hosted.
  'embassy in Kabul': {},
};

/** Nothing of the rank is recorded as an act: silence is no contradiction. */
const SILENT = ['ARE 2024-01-31'];

const holds: Readonly<Record<string, (one: NonNullable<Stance['envoys']>, asOf: string) => boolean>> = {
  attributed: ({ relation }) => relation.attribution !== undefined,
  undated: ({ relation: { on, dateFrom, asOf: known } }, asOf) =>
    on === undefined && dateFrom === undefined && known! > asOf,
  contested: ({ contradictedBy }) => contradictedBy.length > 0,
  ended: ({ relation: { dateTo } }, asOf) => dateTo! < asOf,
};

function heldTo({ id, asOf, ...facts }: (typeof summed)[number], from: Dataset, toward?: string): void {
  const { stances, relations } = profile(from, { actor: id, toward, asOf })!;
  const authorities = stances.filter(({ toward: { id: to } }) => [NEW, OLD].includes(to));
  const recognition = authorities.find(({ toward: { id: to } }) => to === NEW)!.recognition!;
  const type = facts.recognition === 'recognises' ? 'recognises' : 'does-not-recognise';
  expect(recognition.relation.type).toBe(type);
  expect(facts.relations).toContain(recognition.relation.id);
  const { of, level = '', is } = ENVOYS[facts.envoys]!;
  const told = authorities.filter(({ envoys }) => envoys);
  const hosted = told.map(({ toward: to }) => to.id);
  // Russia's ambassador is told with the recognition.
  const within = recognition.relation.level ?? '';
  if (SILENT.includes(`${id} ${asOf}`)) return expect(hosted).toEqual([]);
  if (within) return (expect(hosted).toEqual([]), expect(within).toContain(level));
  expect(hosted).toEqual(of ? [of] : []);
  const envoys = told[0]?.envoys;
  if (!envoys) return;
  expect(envoys.relation.level ?? '').toContain(level);
  if (is) expect(holds[is]!(envoys, asOf)).toBe(true);
  // No claim is told that the facts leave out of the stance because it is doubtful.
  if (envoys.relation.confidence === 'low') expect(facts.relations).toContain(envoys.relation.id);
  const acts = relations.flatMap((one) => [one.relation, ...one.contradictedBy, ...one.against]);
  expect(acts.map((one) => one.id)).toContain(envoys.relation.id);
}

describe('the stance of a state', () => {
  it.each(summed)('$id on $asOf is the one the facts sum up', (one) => {
    heldTo(one, dataset);
    heldTo(one, dataset, 'AFG');
    heldTo(one, dataset, 'taliban-authorities');
  });

  it.each(summed)('$id on $asOf is the same as far as a page loads it', async (one) => {
    for (const toward of [undefined, 'AFG']) {
      const { dataset: loaded } = await load('kazakhstan-afghanistan', {
        actor: one.id,
        toward,
        claims: true,
      });
      heldTo(one, loaded!, toward);
    }
  });

  it('is known of fourteen states on two dates, each in known words', () => {
    expect(summed).toHaveLength(28);
    for (const { envoys } of summed) expect(ENVOYS).toHaveProperty([envoys]);
  });

  it('is to both authorities where their embassies are disputed, in the ladder too', () => {
    const { stances, relations } = profile(dataset, { actor: 'TJK', toward: 'AFG', asOf: '2024-01' })!;
    expect(stances.map(({ toward, envoys }) => [toward.id, envoys?.relation.id])).toEqual([
      [NEW, undefined],
      [OLD, 'r-tjk-former'],
    ]);
    expect(relations.map(({ relation: { id } }) => id)).toEqual(
      expect.arrayContaining(['r-tjk-former', 'r-tjk-khorog']),
    );
  });

  it('carries what contradicts it', () => {
    const envoys = (asOf: string) =>
      profile(dataset, { actor: 'TUR', asOf })!.stances.find(({ toward }) => toward.id === OLD)!.envoys!;
    for (const asOf of ['2024-01', '2026'])
      expect(envoys(asOf).contradictedBy.map(({ id }) => id)).toEqual(['r-tur-envoys-2023']);
  });
});

describe('a stance', () => {
  const data = datasetOf({
    asOf: '2026',
    actors: [actor('KAZ'), actor('AFG'), actor('rule', { kind: 'authority' })],
    relations: [
      relation('not', { to: 'rule', type: 'does-not-recognise', dateFrom: '2021-08-15' }),
      relation('said', { to: 'rule', type: 'does-not-recognise', on: '2022' }),
      relation('denied', { to: 'rule', type: 'hosts-envoys', on: '2022', negated: true }),
      relation('envoys', { to: 'rule', type: 'hosts-envoys', on: '2023', level: 'diplomats' }),
      relation('charge', { to: 'rule', type: 'hosts-envoys', on: '2024-08', level: 'charge' }),
      relation('rumour', {
        to: 'rule',
        type: 'hosts-envoys',
        on: '2025',
        level: 'ambassador',
        confidence: 'low',
      }),
      relation('state', { to: 'AFG', type: 'recognises', on: '1992' }),
    ],
  });
  const on = (asOf: string, id = 'KAZ') => profile(data, { actor: id, asOf })!.stances;

  it('is to authorities alone, and of its own acts', () => {
    expect(on('2025').map(({ toward }) => toward.id)).toEqual(['rule']);
    expect(on('2025', 'rule')).toEqual([]);
  });

  it('is what lasts rather than what was said on a day, and the surest envoys received last', () => {
    expect(on('2025')[0]).toMatchObject({
      recognition: { relation: { id: 'not' } },
      envoys: { relation: { id: 'charge' } },
    });
  });

  it('knows nothing of what came later, nor of what is denied', () => {
    expect(on('2023-06')[0]?.envoys?.relation.id).toBe('envoys');
    expect(on('2022-06')[0]).not.toHaveProperty('envoys');
    expect(on('2020')).toEqual([]);
  });
});

describe('a contested claim about envoys', () => {
  const to = (id: string, authority: string, fields: Parameters<typeof relation>[1]) =>
    relation(id, { to: authority, type: 'hosts-envoys', ...fields });
  const claim = to('claim', 'new', { on: '2023', confidence: 'low', conflictsWith: ['denial'] });
  const denial = to('denial', 'old', { on: '2023-06', confidence: 'low', conflictsWith: ['claim'] });
  const sure = to('sure', 'old', { dateFrom: '2021' });
  const rules = ['new', 'old'].map((from) => relation(from, { from, type: 'controls', dateFrom: '2004' }));
  const told = (...relations: readonly Relation[]) =>
    profile(
      datasetOf({
        asOf: '2026',
        actors: [
          actor('KAZ'),
          actor('AFG'),
          actor('new', { kind: 'authority' }),
          actor('old', { kind: 'authority' }),
        ],
        relations,
      }),
      { actor: 'KAZ', asOf: '2024' },
    )!.stances.map(({ toward, envoys }) => [toward.id, envoys?.relation.id]);

  it('says nothing where a surer account tells whose envoys there are', () => {
    expect(told(claim, denial, sure, ...rules)).toEqual([['old', 'sure']]);
  });

  it('stands where nothing is surer, or where the authorities are of different states', () => {
    expect(told(claim, denial, ...rules)).toEqual([['new', 'claim']]);
    const apart = [rules[0]!, { ...rules[1]!, to: 'KAZ' }];
    expect(told(claim, denial, sure, ...apart)).toEqual([
      ['old', 'sure'],
      ['new', 'claim'],
    ]);
    expect(told(claim, denial, sure)).toHaveLength(2);
  });

  it('stands beside a surer one where nobody contests it', () => {
    expect(told({ ...claim, conflictsWith: [] }, sure, ...rules)).toHaveLength(2);
  });

  it('gives way to a surer account that it contradicts, though that has ended', () => {
    const ended = { ...sure, dateTo: '2023-12', conflictsWith: ['claim'] };
    expect(told({ ...claim, conflictsWith: ['sure'] }, ended, ...rules)).toEqual([['old', 'sure']]);
    const later = { ...ended, dateFrom: '2025', dateTo: '2026' };
    expect(told({ ...claim, conflictsWith: ['sure'] }, later, ...rules)).toEqual([['new', 'claim']]);
  });
});
