import { relationsAmong, type Relation } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { profileFacts } from '../../src/describe/profile-facts.ts';
import { describeProfile } from '../../src/describe/profile.ts';
import { relationNotes, speakCell, typesIn, wayOf } from '../../src/describe/relatedness.ts';
import { speakRelation } from '../../src/describe/relation.ts';
import { speakToward } from '../../src/describe/toward.ts';
import { speakWay } from '../../src/describe/way.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { dataset, profileOf } from '../fallback/cards.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';

const LANGUAGES = [en, ru, kk, fa, ps] as const;
const conflicts = dataset.relations.filter(({ type }) => type === 'party-to-conflict');
const nameIn = (id: string, tag: string): string => {
  const { names } = dataset.actors.find((one) => one.id === id)!;
  return names[tag] ?? names.en;
};

/** What says that one acts towards the other, in any of the languages. */
const DIRECTED = /towards|→|←|در قبال|پر وړاندې|қатысты/;

describe('a conflict has no direction', () => {
  test('in the dataset there are several', () => expect(conflicts.length).toBeGreaterThanOrEqual(6));

  test.each(LANGUAGES.map((locale) => [locale.tag, locale] as const))('in %s', (tag, locale) => {
    for (const { id, from, to } of conflicts) {
      const both = withoutMarks(speakWay({ from, to, type: 'party-to-conflict' }, dataset.actors, locale));
      expect(both, id).not.toMatch(DIRECTED);
      if (tag === 'ru' || tag === 'en')
        for (const one of [from, to]) expect(both).toContain(nameIn(one, tag));
      for (const asOf of ['2024-01', '2026-03']) {
        const found = profileOf(from, undefined, asOf);
        const item = found.relations.find(({ relation }) => relation.id === id);
        if (!item) continue;
        const [fact] = profileFacts(found, locale).filter(({ subject }) => subject === `relation:${id}`);
        expect(withoutMarks(fact!.who)).toBe(both);
        expect(withoutMarks(speakRelation(item, found, locale)).startsWith(both)).toBe(true);
        if (!item.later) expect(withoutMarks(describeProfile(found, locale))).toContain(both);
      }
    }
  });

  test.each(LANGUAGES.map((locale) => [locale.tag, locale] as const))('in the matrix in %s', (_, locale) => {
    const told = relationsAmong(dataset, { actors: ['*'], asOf: '2026-03' });
    for (const { pairs } of told.groups)
      for (const pair of pairs)
        for (const cell of pair.cells.filter(
          ({ accounts, type }) => accounts.length && type === 'party-to-conflict',
        ))
          expect(withoutMarks(speakCell(cell, pair, told, locale))).not.toMatch(DIRECTED);
    const notes = relationNotes(told, locale).filter(({ subject }) =>
      conflicts.some(({ id }) => subject === `relation:${id}`),
    );
    expect(notes).toHaveLength(conflicts.length);
    for (const { text } of notes) expect(withoutMarks(text)).not.toMatch(DIRECTED);
  });

  test('in the heading of those towards whom nothing else is told, nor on their line', () => {
    const told = relationsAmong(dataset, { actors: ['ISR'], asOf: '2026-03' });
    const [group] = told.groups;
    expect(withoutMarks(speakToward(group!.to, typesIn(group!), en))).toBe(nameIn(group!.to.id, 'en'));
    const cells = group!.pairs[0]!.cells.filter(({ accounts }) => accounts.length);
    expect(withoutMarks(wayOf(group!.pairs[0]!, cells, en))).toMatch(/^Israel and /);
  });
});

test('every other relation keeps its direction', () => {
  const way = (type: Relation['type']): string =>
    withoutMarks(speakWay({ from: 'KAZ', to: 'AFG', type }, dataset.actors, en));
  expect(way('engages')).toBe('Kazakhstan towards Afghanistan');
  expect(way('party-to-conflict')).toBe('Kazakhstan and Afghanistan');
  const afg = dataset.actors.find(({ id }) => id === 'AFG')!;
  expect(withoutMarks(speakToward(afg, ['engages', 'party-to-conflict'], en))).toBe('towards Afghanistan');
  expect(withoutMarks(speakToward(afg, [], en))).toBe('towards Afghanistan');
});
