import { describe, expect, it } from 'vitest';
import { profile, type Profile } from '../../../src/index.ts';
import { actor, datasetOf, observation, relation, statement } from '../../fixture.ts';

const data = datasetOf({
  asOf: '2026',
  actors: [
    actor('KAZ'),
    actor('AFG'),
    actor('UZB'),
    actor('movement', { kind: 'authority' }),
    actor('ministry', { kind: 'ministry', partOf: 'KAZ' }),
    actor('speaker', { kind: 'person' }),
  ],
  relations: [
    relation('rule', { from: 'movement', to: 'AFG', type: 'controls', dateFrom: '2021-08-15' }),
    relation('delisted', { to: 'movement', on: '2023-12-29', type: 'delisted', conflictsWith: ['day'] }),
  ],
  events: [
    {
      id: 'forum',
      on: '2023-08',
      label: 'Forum',
      actors: ['KAZ', 'AFG'],
      confidence: 'high',
      sources: [{ source: 'bureau' }],
    },
  ],
  statements: [
    statement({ id: 'undated', subject: 'KAZ' }),
    statement({ id: 'day', subject: 'KAZ', period: '2023-12-31', conflictsWith: ['delisted'] }),
    statement({ id: 'un', subject: 'ministry', period: '2022', conflictsWith: ['council'] }),
    statement({ id: 'council', subject: 'KAZ', period: '2023', conflictsWith: ['un'], knownFrom: '2025' }),
    statement({ id: 'to-come', subject: 'KAZ', period: '2030' }),
    statement({ id: 'spoken', subject: 'Forum deals', attribution: 'speaker', actors: ['UZB'] }),
    statement({ id: 'of-event', subject: 'Deals', about: 'event:forum' }),
  ],
  observations: [
    observation({ id: 'statistic' }),
    observation({ id: 'worked-out', nature: 'derived', flow: 'turnover' }),
    observation({ id: 'round', nature: 'claim', value: 1, scale: 9, conflictsWith: ['statistic'] }),
    observation({ id: 'goal', nature: 'target', period: '2030', value: 4, high: 5, knownFrom: '2023' }),
    observation({ id: 'none', nature: 'forecast', value: null, missing: 'unknown', partner: 'UZB' }),
  ],
});

const of = (id: string, asOf?: string, toward?: string): Profile =>
  profile(data, { actor: id, asOf, toward })!;
const ids = ({ claims }: Profile): readonly string[] => claims.map(({ claim }) => claim.id);

describe('claims on a card', () => {
  it('are what is said of the actor and its bodies, the dated in order of time, then those without a date', () => {
    expect(ids(of('KAZ'))).toEqual(['un', 'round', 'none', 'day', 'goal', 'undated', 'of-event']);
  });

  it('are statements and what somebody says in numbers, never statistics or what is worked out', () => {
    expect(ids(of('KAZ', '2024'))).toContain('round');
    expect(ids(of('KAZ', '2024'))).not.toContain('statistic');
    expect(ids(of('KAZ', '2024'))).not.toContain('worked-out');
  });

  it('have a number in whole units, a range both ends, and what is missing no number', () => {
    const found = new Map(of('KAZ', '2024').claims.map((one) => [one.claim.id, one]));
    expect(found.get('round')).toMatchObject({ value: 1e9 });
    expect(found.get('goal')).toMatchObject({ value: 4, high: 5 });
    expect(found.get('none')).toMatchObject({ value: null });
    expect(found.get('undated')).not.toHaveProperty('value');
  });

  it('are about both where another actor is named: by it, of an event of both, towards who rules it', () => {
    expect(ids(of('KAZ', '2024', 'AFG'))).toEqual(['round', 'goal', 'of-event']);
    expect(ids(of('speaker', undefined, 'UZB'))).toEqual(['spoken']);
  });

  it('speak of whom they name in any field', () => {
    expect(ids(of('UZB'))).toEqual(['none', 'spoken']);
    expect(ids(of('speaker'))).toEqual(['spoken']);
  });

  it('hold on the date: a target from when it was set, and nothing that lies ahead', () => {
    expect(ids(of('KAZ', '2022'))).toEqual(['un', 'round', 'none', 'undated', 'of-event']);
    expect(ids(of('KAZ', '2022'))).not.toContain('goal');
    expect(ids(of('KAZ'))).not.toContain('to-come');
  });

  it('say when they became known later', () => {
    const council = of('KAZ', '2024').claims[0]?.contradictedBy[0];
    expect(council?.claim.id).toBe('council');
    expect(council?.publishedLater).toBe('2025');
    expect(of('KAZ', '2026').claims[0]?.contradictedBy[0]).not.toHaveProperty('publishedLater');
  });
});

describe('claims that contradict one another', () => {
  it('stand together, each once', () => {
    const [un] = of('KAZ').claims;
    expect(un?.claim.id).toBe('un');
    expect(un?.contradictedBy.map(({ claim }) => claim.id)).toEqual(['council']);
    expect(un?.against).toEqual([]);
  });

  it('name what else cannot hold beside them: figures and acts', () => {
    const against = (id: string) =>
      of('KAZ')
        .claims.find(({ claim }) => claim.id === id)
        ?.against.map((one) => one.id);
    expect(against('round')).toEqual(['statistic']);
    expect(against('day')).toEqual(['delisted']);
  });

  it('are told beside the act they contradict, whichever side names the other', () => {
    const act = (found: Profile) => found.relations.find(({ relation: { id } }) => id === 'delisted');
    expect(act(of('movement'))?.against.map(({ id }) => id)).toEqual(['day']);
    const oneSided = {
      ...data,
      relations: data.relations.map(({ conflictsWith: _, ...each }) => each),
    };
    const found = profile(oneSided, { actor: 'movement' })!;
    expect(act(found)?.against.map(({ id }) => id)).toEqual(['day']);
  });
});
