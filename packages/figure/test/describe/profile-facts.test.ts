import type { Profile } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/describe/fact.ts';
import { profileFacts } from '../../src/describe/profile-facts.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { dataset, profileOf } from '../fallback/cards.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { ministry, person, spokesmanship, state } from './profile-fixture.ts';

const LANGUAGES = [en, ru, kk, fa, ps] as const;

const said = (fact: Fact, ...fields: readonly (keyof Fact)[]): readonly string[] =>
  fields.map((field) => withoutMarks(String(fact[field])));

const of = (profile: Profile, kind: Fact['kind'], locale = en): readonly Fact[] =>
  profileFacts(profile, locale).filter((fact) => fact.kind === kind);

describe('offices', () => {
  test('of a state have each holder, or nobody and who comes before and after', () => {
    expect(of(state, 'office').map((fact) => said(fact, 'what', 'who', 'when'))).toEqual([
      ['President', 'Kassym-Jomart Tokayev', 'since 20 March 2019'],
      ['Prime Minister', 'no recorded holder on this date', ''],
      ['Prime Minister', 'after: Olzhas Bektenov', 'since 6 February 2024'],
    ]);
  });

  test('of one office are one set, and Subjects lead to who holds it', () => {
    const facts = of(state, 'office');
    expect(facts.map(({ set }) => set)).toEqual(['President', 'Prime Minister', 'Prime Minister']);
    expect(facts.map(({ subject }) => subject)).toEqual(['actor:tokayev', 'actor:KAZ', 'actor:bektenov']);
  });

  test('of a person name the body, in the words of the language', () => {
    const held = { ...person, held: [{ role: spokesmanship, of: ministry }] };
    const [fact] = of(held, 'office');
    expect(said(fact!, 'what', 'who', 'when')).toEqual([
      'Official spokesperson',
      'Ministry of Foreign Affairs of Kazakhstan',
      '2018 to 9 December 2025',
    ]);
    const [dari] = of(held, 'office', fa);
    expect(said(dari!, 'what', 'who')).toEqual(['سخنگو', 'وزارت خارجه قزاقستان']);
  });

  test('of a person without one say so first, then what was held around the date', () => {
    const [before] = of(
      { ...person, held: [], heldBefore: { role: spokesmanship, of: ministry } },
      'office',
    ).slice(1);
    const [none] = of({ ...person, held: [] }, 'office');
    expect(said(none!, 'what', 'who')).toEqual(['No recorded office on this date', '']);
    expect(said(before!, 'what')).toEqual(['before: Official spokesperson']);
  });

  test('of a person without a known body lead to the person', () => {
    const [fact] = of({ ...person, held: [{ role: spokesmanship }] }, 'office');
    expect(fact).toMatchObject({ subject: `actor:${person.actor.id}`, who: '' });
  });
});

describe('numbers', () => {
  test('have amount, period, how sure they are, and their sign', () => {
    const [exports, turnover] = of(state, 'number');
    expect(said(exports!, 'what', 'when', 'value')).toEqual(['Exports', '2022', '$978M']);
    expect(exports!.sign).toMatchObject({ nature: 'statistic' });
    expect(said(turnover!, 'value')).toEqual(['$987M, derived value']);
    expect(turnover!.sign).toMatchObject({ nature: 'derived' });
  });

  test('that are missing say why, and those that came later when', () => {
    const [row] = state.figures;
    const observation = { ...row!.observation, missing: 'suppressed' as const };
    const figures = [{ ...row!, value: null, observation, publishedLater: '2024-07-25' }];
    const [fact] = of({ ...state, figures }, 'number');
    expect(said(fact!, 'value', 'when')).toEqual([
      expect.stringMatching(/suppressed|confidential|withheld/i),
      '2022, published later (25 July 2024)',
    ]);
  });

  test('that are shares of a whole are read in per cent', () => {
    const [row] = state.figures;
    const observation = { ...row!.observation, measure: 'trade-share' as const, unit: 'ratio' };
    const [fact] = of({ ...state, figures: [{ ...row!, value: 0.25, observation }] }, 'number');
    expect(said(fact!, 'value')).toEqual(['25%']);
  });

  test('without a flow are named by their measure', () => {
    const [row] = state.figures;
    const { flow: _, ...observation } = row!.observation;
    expect(said(of({ ...state, figures: [{ ...row!, observation }] }, 'number')[0]!, 'what')).toEqual([
      'Trade value',
    ]);
  });
});

describe('acts', () => {
  test('stand with those that contradict them in one set, each with its own words and whose they are', () => {
    const found = profileOf('KAZ', 'AFG');
    const facts = of(found, 'act');
    const set = facts.filter((fact) => fact.set === 'r-kaz-list-2005' || fact.set === 'r-kaz-list-2015');
    expect(set.map(({ subject }) => subject).sort()).toEqual([
      'relation:r-kaz-list-2005',
      'relation:r-kaz-list-2015',
    ]);
    expect(new Set(set.map((fact) => fact.set)).size).toBe(1);
    const told = found.relations.flatMap(({ relation, contradictedBy, against }) => [
      relation,
      ...contradictedBy,
      ...against,
    ]);
    expect(facts.map(({ subject }) => subject.slice(subject.indexOf(':') + 1))).toEqual(
      told.map(({ id }) => id),
    );
    for (const fact of facts.filter(({ subject }) => subject.startsWith('relation:')))
      expect(dataset.relations.map(({ statement }) => statement)).toContain(fact.text);
  });

  test('say what a source denies, and that they came later than the card', () => {
    const facts = of(profileOf('KAZ', 'AFG'), 'act');
    expect(facts.some(({ what }) => what === 'Recognises (denied)')).toBe(true);
    expect(facts.filter(({ when }) => when.startsWith('later')).length).toBeGreaterThan(3);
  });
});

test('events that contradict each other are one set', () => {
  const found = profileOf('KAZ', 'AFG');
  const facts = of(found, 'event');
  const ids = new Set(found.events.map(({ id }) => id));
  const disputed = found.events.filter(({ conflictsWith = [] }) => conflictsWith.some((id) => ids.has(id)));
  expect(disputed.length).toBeGreaterThan(1);
  for (const { id, conflictsWith } of disputed) {
    const other = conflictsWith!.find((one) => ids.has(one))!;
    const set = (one: string): string => facts.find(({ subject }) => subject === `event:${one}`)!.set;
    expect(set(id), `${id} ${other}`).toBe(set(other));
  }
});

describe('corridors', () => {
  const told = (asOf: string) =>
    of(profileOf('KAZ', undefined, asOf), 'corridor').map((fact) => [fact.who, fact.value, fact.cited]);

  test.each(['1950', '2010', '2024-01'])(
    'are named without a status on %s, which nothing tells of',
    (asOf) => {
      expect(told(asOf)).toHaveLength(5);
      for (const [who, value, cited] of told(asOf)) {
        expect(who).not.toBe('');
        expect([value, cited]).toEqual(['', []]);
      }
    },
  );

  test('have their status, for when it is known, and who judges', () => {
    const [titr, , , instc] = told('2026-03-09');
    expect(titr).toEqual([
      expect.stringContaining('Trans-Caspian'),
      'operating, normal service, known for March 2026',
      [{ source: 'shared-corridors' }],
    ]);
    expect(instc!.slice(1)).toEqual(['', []]);
  });
});

describe.each(LANGUAGES.map((locale) => [locale.tag, locale] as const))(
  'in %s every actor of the dataset',
  (_, locale) => {
    test('is told in facts that say what they are of, by Subjects, with sources beside every claim', () => {
      for (const { id, kind } of dataset.actors) {
        if (kind === 'area') continue;
        for (const fact of profileFacts(profileOf(id), locale)) {
          expect(fact.what, id).not.toBe('');
          expect(fact.subject, id).toMatch(/^(actor|relation|event|observation|statement|corridor):./);
          const rest = fact.who + fact.when + fact.value + fact.text;
          if (fact.kind !== 'office') expect(rest, `${id} ${fact.subject}`).not.toBe('');
          if (fact.sign) expect(fact.cited.length, `${id} ${fact.subject}`).toBeGreaterThan(0);
          if (fact.date) expect(fact.when, `${id} ${fact.subject}`).not.toBe('');
        }
      }
    });
  },
);

/** Ids of what each record contradicts, by the whole dataset. */
const opponents = new Map(
  [dataset.statements, dataset.observations, dataset.relations, dataset.events]
    .flat()
    .map(({ id, conflictsWith = [] }) => [id, conflictsWith]),
);

describe('what is contradicted', () => {
  const described = dataset.actors.filter(({ description }) => description !== undefined);

  test.each(described.map(({ id }) => id))('on the card of %s stands in one set with its opponents', (id) => {
    for (const asOf of ['2024-01', '2026-03']) {
      const facts = profileFacts(profileOf(id, undefined, asOf), en).filter(
        ({ kind }) => kind === 'act' || kind === 'claim' || kind === 'event',
      );
      const idOf = ({ subject }: Fact): string => subject.slice(subject.indexOf(':') + 1);
      // Those that head a set; further ones may stand there only as opponents.
      for (const fact of facts.filter((one) => one.set === idOf(one))) {
        const beside = facts.filter(({ set }) => set === fact.set).map(idOf);
        // Claims that stand by themselves on the card are told with those that they contradict first.
        const elsewhere = facts.filter(({ kind }) => kind === fact.kind).map(idOf);
        for (const other of opponents.get(fact.set) ?? [])
          expect(fact.kind === 'claim' ? elsewhere : beside, fact.set).toContain(other);
      }
    }
  });
});
