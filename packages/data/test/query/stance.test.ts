import { describe, expect, it } from 'vitest';
import { profile } from '../../src/index.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { readFacts } from '../../scripts/facts.ts';
import type { FactsActors } from '../../scripts/facts-shapes.ts';
import { actor, datasetOf, relation } from '../fixture.ts';

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

const ranks = ['ambassador', 'charge', 'diplomats'];

describe('the stance of a state', () => {
  it.each(summed)('$id on $asOf is the one the facts sum up', ({ id, asOf, ...facts }) => {
    const stances = profile(dataset, { actor: id, asOf })!.stances;
    const stance = stances.find(({ toward }) => toward.id === 'taliban-authorities');
    const type = facts.recognition === 'recognises' ? 'recognises' : 'does-not-recognise';
    expect(stance?.recognition?.relation.type).toBe(type);
    expect(facts.relations).toContain(stance?.recognition?.relation.id);
    const told = ranks.find((rank) => facts.envoys.startsWith(rank));
    const level = stance?.envoys?.relation.level;
    // Russia's ambassador is told with the recognition; of others no rank is recorded on the date.
    if (told !== undefined && level !== undefined && id !== 'RUS') expect(level).toContain(told);
  });

  it('is known of fourteen states on two dates', () => {
    expect(summed).toHaveLength(28);
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
      relation('state', { to: 'AFG', type: 'recognises', on: '1992' }),
    ],
  });
  const on = (asOf: string, id = 'KAZ') => profile(data, { actor: id, asOf })!.stances;

  it('is to authorities alone, and of its own acts', () => {
    expect(on('2025').map(({ toward }) => toward.id)).toEqual(['rule']);
    expect(on('2025', 'rule')).toEqual([]);
  });

  it('is what lasts rather than what was said on a day, and the last envoys received', () => {
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
