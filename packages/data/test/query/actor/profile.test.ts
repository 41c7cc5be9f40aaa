import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { profile } from '../../../src/index.ts';
import type { Dataset, Profile, ProfileQuery } from '../../../src/index.ts';
import { actor, datasetOf, observation, relation, role, source } from '../../fixture.ts';

const spokesman = actor('spokesman', {
  kind: 'person',
  roles: [
    role({ title: 'Spokesperson', from: '2018', to: '2025-12-09', sources: [{ source: 'article' }] }),
    role({ title: 'Press Secretary', of: 'KAZ', from: '2026-01~' }),
  ],
});

const dataset = datasetOf({
  asOf: '2026-03-09',
  actors: [
    actor('KAZ', { corridors: ['titr', 'not-shipped'] }),
    actor('AFG'),
    actor('movement', { kind: 'authority' }),
    actor('ministry', { kind: 'ministry', partOf: 'KAZ' }),
    spokesman,
    actor('UZB'),
  ],
  relations: [
    relation('rule', { from: 'movement', to: 'AFG', type: 'controls', dateFrom: '2021-08-15' }),
    relation('talks', { to: 'movement', on: '2023-04-17' }),
    relation('neighbours', { to: 'UZB', attribution: 'spokesman' }),
  ],
  events: [
    {
      id: 'forum',
      on: '2023-08',
      label: 'Forum',
      actors: ['KAZ', 'movement'],
      confidence: 'high',
      sources: [{ source: 'bureau' }],
    },
    {
      id: 'briefing',
      on: '2023-04',
      label: 'Briefing',
      actors: ['ministry', 'movement'],
      confidence: 'high',
      sources: [{ source: 'bureau' }],
    },
    {
      id: 'summit',
      on: '2023-05',
      label: 'Summit',
      actors: ['KAZ', 'UZB'],
      confidence: 'high',
      sources: [{ source: 'bureau' }],
    },
    {
      id: 'later',
      on: '2025',
      label: 'Later',
      actors: ['KAZ', 'AFG'],
      confidence: 'high',
      sources: [{ source: 'bureau' }],
    },
  ],
  observations: [
    observation({ id: 'e22', period: '2022' }),
    observation({ id: 'i22', period: '2022', flow: 'import' }),
    observation({ id: 't22', period: '2022', flow: 'turnover', nature: 'derived', inputs: ['e22', 'i22'] }),
    observation({ id: 'e23', period: '2023', knownFrom: '2024-07-25' }),
    observation({ id: 'claim', period: '2023', flow: 'turnover', nature: 'claim' }),
    observation({ id: 'target', period: '2024/2025', flow: 'turnover', nature: 'target', knownFrom: '2023' }),
  ],
  corridors: [
    {
      id: 'titr',
      names: { en: 'TITR' },
      build: 'operating',
      service: 'normal',
      main: [],
      branches: [],
      detached: [],
    },
  ],
});

function of(asked: ProfileQuery, from: Dataset = dataset): Profile {
  const found = profile(from, asked);
  if (!found) throw new Error(`unknown actor ${asked.actor}`);
  return found;
}

describe('profile', () => {
  it('is undefined for an actor the dataset does not know', () => {
    expect(profile(dataset, { actor: 'FRA' })).toBeUndefined();
    expect(profile(dataset, { actor: '__proto__' })).toBeUndefined();
  });

  it('keeps the question and names the body the actor is a part of', () => {
    const found = of({ actor: 'ministry' });
    expect(found.query).toEqual({ actor: 'ministry' });
    expect(found.partOf?.id).toBe('KAZ');
    expect(of({ actor: 'KAZ' })).not.toHaveProperty('partOf');
  });
});

describe('the date of a profile', () => {
  it('is the one asked for', () => {
    expect(of({ actor: 'KAZ', asOf: '2024-01' }).asOf).toBe('2024-01');
  });

  it('is the last the dataset knows where none is asked for, or none that is a date', () => {
    expect(of({ actor: 'KAZ' }).asOf).toBe('2026-03-09');
    expect(of({ actor: 'KAZ', asOf: 'now' }).asOf).toBe('2026-03-09');
  });

  it('is the latest date of the sources where the dataset gives none', () => {
    const { asOf: _, ...undated } = dataset;
    expect(of({ actor: 'KAZ' }, { ...undated, sources: [source({ date: '2024-07-25' })] }).asOf).toBe(
      '2024-07-25',
    );
  });
});

describe('a person', () => {
  it('has the offices held on the date', () => {
    const found = of({ actor: 'spokesman', asOf: '2024-01' });
    expect(found.held.map(({ role: held, of: body }) => [held.title, body?.id])).toEqual([
      ['Spokesperson', 'ministry'],
    ]);
    expect(found.offices).toEqual([]);
  });

  it('has the offices before and after where none is recorded', () => {
    const found = of({ actor: 'spokesman', asOf: '2025-12-20' });
    expect(found.held).toEqual([]);
    expect(found.heldBefore?.role.title).toBe('Spokesperson');
    expect(found.heldAfter?.role.title).toBe('Press Secretary');
  });

  it('has no before and after beside an office that is held', () => {
    expect(of({ actor: 'spokesman', asOf: '2026-02' })).not.toHaveProperty('heldBefore');
  });
});

describe('a body', () => {
  it('has its offices and who held them', () => {
    const [office] = of({ actor: 'ministry', asOf: '2024-01' }).offices;
    expect(office?.holders.map((holder) => holder.actor.id)).toEqual(['spokesman']);
  });
});

describe('towards another actor', () => {
  const found = of({ actor: 'KAZ', toward: 'AFG', asOf: '2024-01' });

  it('has the relations with it and with the authorities that rule it', () => {
    expect(found.relations.map((each) => each.relation.id)).toEqual(['talks']);
  });

  it('has all relations of the actor where nobody is named', () => {
    expect(of({ actor: 'KAZ', asOf: '2024-01' }).relations.map((each) => each.relation.id)).toEqual([
      'neighbours',
      'talks',
    ]);
  });

  it('reads the same from the other side', () => {
    const back = of({ actor: 'AFG', toward: 'KAZ', asOf: '2024-01' });
    expect(back.relations.map((each) => each.relation.id)).toEqual(['talks']);
  });

  it('has the events with it up to the date, those of its ministries too, in order', () => {
    expect(found.events.map(({ id }) => id)).toEqual(['briefing', 'forum']);
  });

  it('has the figures of the last whole year of statistics, without claims and targets', () => {
    expect(found.figures.map((row) => row.observation.id)).toEqual(['e23']);
    expect(found.figures[0]?.publishedLater).toBe('2024-07-25');
  });

  it('does not take a year for whole that is not over', () => {
    const earlier = of({ actor: 'KAZ', toward: 'AFG', asOf: '2023-06' });
    expect(earlier.figures.map((row) => row.observation.id)).toEqual(['e22', 'i22', 't22']);
  });

  it('has no figures where nobody is named', () => {
    expect(of({ actor: 'KAZ', asOf: '2024-01' }).figures).toEqual([]);
  });
});

describe('the status of a corridor', () => {
  const known = (status: string | undefined, date: string): boolean => {
    const [titr] = dataset.corridors;
    const from = { ...dataset, corridors: [{ ...titr!, asOf: status }] };
    return of({ actor: 'KAZ', asOf: date }, from).corridors[0]!.known;
  };

  it.each([
    ['2026-03', '1950', false],
    ['2026-03', '2026-02-28', false],
    ['2026-03', '2026-03-01', true],
    ['2026-03', '2026-03', true],
    ['2026-03', '2026', true],
    ['2026-03', '2031', true],
    ['2024', '2023-12-31', false],
    ['2024', '2024-01', true],
  ])('of %s is known on %s: %s', (status, date, isKnown) => {
    expect(known(status, date)).toBe(isKnown);
  });

  it('of no date is known on none', () => {
    expect(known(undefined, '2026')).toBe(false);
  });

  it('once known stays so', () => {
    const year = fc.integer({ min: 1900, max: 2100 });
    fc.assert(
      fc.property(year, year, (since, asked) => {
        expect(known(`${since}-07`, String(asked))).toBe(asked >= since);
      }),
    );
  });

  it('of every shipped corridor has a date and says who judges', () => {
    for (const one of shipped.corridors) {
      expect(one.asOf, one.id).toMatch(/^\d{4}/);
      expect(one.sources, one.id).toEqual([{ source: 'shared-corridors' }]);
    }
  });
});

describe('what stands beside a profile', () => {
  it('has the corridors that are in the dataset', () => {
    expect(of({ actor: 'KAZ' }).corridors.map(({ id }) => id)).toEqual(['titr']);
  });

  it('has the sources of the corridors, and stands without', () => {
    const [titr] = dataset.corridors;
    const corridors = [{ ...titr!, sources: [{ source: 'route-office' }] }];
    const sources = [...dataset.sources, source({ id: 'route-office' })];
    const found = of({ actor: 'KAZ' }, { ...dataset, corridors, sources });
    expect(found.sources.map(({ id }) => id)).toContain('route-office');
    expect(of({ actor: 'KAZ' }).sources.map(({ id }) => id)).not.toContain('route-office');
  });

  it('has every source cited, those of roles too', () => {
    expect(of({ actor: 'spokesman', asOf: '2024-01' }).sources.map(({ id }) => id)).toEqual([
      'bureau',
      'article',
    ]);
  });

  it('has every citation, with its place', () => {
    expect(of({ actor: 'spokesman', asOf: '2024-01' }).cited).toContainEqual({ source: 'article' });
  });

  it('names who asserts a record', () => {
    expect(of({ actor: 'UZB' }).actors.map(({ id }) => id)).toContain('spokesman');
  });

  it('has the other actors named, and not the actor itself', () => {
    const named = of({ actor: 'KAZ', toward: 'AFG', asOf: '2024-01' }).actors.map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(['AFG', 'movement', 'ministry']));
    expect(named).not.toContain('KAZ');
    expect(named).not.toContain('UZB');
  });
});
