import type { ClaimTold, Profile } from '@keruen/data';
import { expect, test } from 'vitest';
import { profileFacts } from '../../src/describe/profile-facts.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';
import { all, words } from '../sheet/xml.ts';
import { dataset, markupOf, profileOf, read } from './cards.ts';

const [one, other] = dataset.statements;
const number = dataset.observations.find(({ id }) => id === 'c037')!;

const told: readonly ClaimTold[] = [
  {
    claim: { ...one!, period: '2023' },
    contradictedBy: [{ claim: { ...other!, subject: 'KAZ' }, contradictedBy: [], against: [] }],
    against: [],
  },
  { claim: number, value: 4e9, contradictedBy: [], against: [] },
];
const found = { ...profileOf('KAZ'), claims: told } as Profile;

test('claims are facts with their nature, in sets of what contradicts', () => {
  const claims = profileFacts(found, en).filter(({ kind }) => kind === 'claim');
  expect(claims.map(({ subject }) => subject)).toEqual([
    `statement:${one!.id}`,
    `statement:${other!.id}`,
    'observation:c037',
  ]);
  expect(claims.map(({ set }) => set)).toEqual([one!.id, one!.id, 'c037']);
  expect(claims[0]).toMatchObject({ text: one!.text, date: '2023', when: '2023' });
  expect(claims[2]!.value).toMatch(/≥|at least/);
  expect(claims[2]!.sign).toMatchObject({ nature: 'target', qualifier: 'at-least' });
});

test('statements stand under their head, each with its words, whose they are and where they are printed', () => {
  const node = read(markupOf(found, en));
  const heads = all(node, 'h4').map(words);
  expect(heads).toContain('Statements');
  const text = withoutMarks(words(node)).replace(/\s+/g, ' ');
  expect(text).toContain(one!.text.replace(/\s+/g, ' '));
  expect(text).toContain('(contradicted)');
});

test('in Dari the words of the facts are marked as English', () => {
  const spans = all(read(markupOf(found, fa)), 'span').filter(
    ({ attributes }) => attributes['lang'] === 'en',
  );
  expect(spans.map((span) => withoutMarks(words(span)))).toContain(one!.text);
});
