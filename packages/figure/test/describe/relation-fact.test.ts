import { relationsAmong, unfolded, type RelationAccount } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { beforeAll, describe, expect, test } from 'vitest';
import { circumstance, opposites } from '../../src/describe/account-words.ts';
import { relationFact } from '../../src/describe/relation-fact.ts';
import { accountsOf, relationNotes, relationsHead, speakAccount } from '../../src/describe/relatedness.ts';
import { loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';

const told = relationsAmong(unfolded(dataset), { actors: ['*'], asOf: '2024-01' });
const all = accountsOf(told);

beforeAll(async () => {
  for (const locale of [ru, kk, fa, ps]) await loadActorsWords(locale);
});

const stated = (state: RelationAccount['state']) => all.filter((account) => account.state === state);

describe.each([en, ru, kk, fa, ps].map((locale) => [locale.tag, locale] as const))('in %s', (_, locale) => {
  test('a fact of an account knows no less than the note of it', () => {
    for (const account of all) {
      const { what, when, value, by, against } = relationFact(account, told, locale);
      const note = withoutMarks(speakAccount(account, told, locale)).toLowerCase();
      for (const part of [what, when, value, by, against])
        expect(note).toContain(withoutMarks(part).toLowerCase());
    }
    expect(relationNotes(told, locale)).toHaveLength(all.length);
  });

  test('what was over says so, what held or came later does not', () => {
    for (const state of ['holds', 'later', 'denied'] as const)
      for (const account of stated(state)) expect(circumstance(account, locale)).not.toContain(',');
    const over = [...stated('ended'), ...stated('unsettled')];
    expect(over.length).toBeGreaterThan(0);
    for (const account of over)
      expect(circumstance(account, locale).length).toBeGreaterThan(
        circumstance({ ...account, state: 'holds' }, locale).length,
      );
  });
});

test('only what is contradicted says so', () => {
  for (const account of all) expect(opposites(account, en) === '').toBe(account.against.length === 0);
  expect(all.filter(({ against }) => against.length).length).toBeGreaterThan(20);
});

test('a fact has its date where it is one, its own words and its sources', () => {
  for (const account of all) {
    const { on, id, statement, sources } = account.relation;
    expect(relationFact(account, told, en)).toMatchObject({
      kind: 'act',
      subject: `relation:${id}`,
      set: id,
      text: statement,
      cited: sources,
    });
    expect(relationFact(account, told, en).date).toBe(on);
  }
});

test('the head says the date, and towards whom in the order in which they are asked for', () => {
  const head = (toward?: readonly string[]): string =>
    withoutMarks(relationsHead(relationsAmong(dataset, { actors: ['KAZ'], toward, asOf: '2024-01' }), en));
  expect(head()).toBe('Relations as of January 2024');
  expect(head(['AFG', 'UZB'])).toBe('Relations as of January 2024, towards Afghanistan, towards Uzbekistan');
  expect(head(['UZB', 'AFG'])).toBe('Relations as of January 2024, towards Uzbekistan, towards Afghanistan');
});
