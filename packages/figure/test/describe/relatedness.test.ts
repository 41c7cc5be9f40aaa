import { describe, expect, it } from 'vitest';
import { relationsAmong } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { accountDate } from '../../src/describe/account-words.ts';
import {
  accountsOf,
  describeRelatedness,
  relationNotes,
  sayCell,
  speakAccount,
} from '../../src/describe/relatedness.ts';
import { loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { spoken, withoutMarks } from '../../src/locale/bidi.ts';
import { LANGUAGES } from '../locale/languages.ts';
import { en, fa } from '../locale/languages.ts';

const told = relationsAmong(dataset, { actors: ['*'] });
const accounts = accountsOf(told);
const account = (id: string) => accounts.find(({ relation }) => relation.id === id)!;
const cell = (from: string, to: string, type: string) =>
  told.groups
    .flatMap(({ pairs }) => pairs)
    .find((pair) => pair.from.id === from && pair.to.id === to)!
    .cells.find((one) => one.type === type)!;

describe('a record', () => {
  it('says who towards whom, what, when, how sure, what it says, in whose words, and where that is printed', () => {
    const text = withoutMarks(speakAccount(account('r-kaz-charge-2024'), told, en));
    expect(text).toMatch(
      /^Kazakhstan towards Taliban authorities: hosts envoys, 21 August 2024, high confidence/,
    );
    expect(text).toContain('contradicts hosts envoys, about 2025');
    expect(text).toContain('Deputy foreign minister accredited the chargé d');
    expect(text).toMatch(/; sources?: /);
  });

  it('without a date says so', () => {
    expect(accountDate(account('r-uzb-embassy'), en)).toBe('no date given');
  });

  it('is a note of its own, each once, the contradicted first, with what an editor found', () => {
    const notes = relationNotes(told, en);
    expect(notes.map(({ subject }) => subject).sort()).toEqual(
      dataset.relations.map(({ id }) => `relation:${id}`).sort(),
    );
    const disputed = accounts.filter(({ against }) => against.length).length;
    notes.forEach(({ text }, i) => expect(text.includes('contradicts')).toBe(i < disputed));
    for (const { subject, problem } of notes)
      expect(problem).toBe(dataset.relations.find(({ id }) => `relation:${id}` === subject)!.problem);
  });

  it('that a number or a statement contradicts names it', () => {
    expect(withoutMarks(speakAccount(account('r-kaz-chn-2023'), told, en))).toContain('contradicts');
    expect(account('r-kaz-chn-2023').against.map(({ id }) => id)).toContain('c075');
  });
});

describe('a cell', () => {
  it('names its kind once and gives every account with its date', () => {
    const said = sayCell(cell('KAZ', 'taliban-authorities', 'hosts-envoys'), told, en).map(withoutMarks);
    expect(said[0]).toMatch(/^hosts envoys, 17 April 2023/);
    expect(said.filter((line) => line.startsWith('hosts envoys,'))).toHaveLength(1);
    expect(said).toHaveLength(7);
    expect(said.at(-1)).toMatch(/^sources: /);
  });

  it('says that what was is over, and what is denied', () => {
    expect(sayCell(cell('PAK', 'taliban-authorities', 'recognises'), told, en)[0]).toContain('ended');
    expect(sayCell(cell('KAZ', 'taliban-authorities', 'recognises'), told, en)[0]).toContain('(denied)');
  });

  it('without a record says why', () => {
    expect(sayCell(cell('GEO', 'taliban-authorities', 'recognises'), told, en)).toEqual([
      'no: the contrary is recorded',
    ]);
    expect(sayCell(cell('GEO', 'taliban-authorities', 'sanctions'), told, en)).toEqual(['nothing recorded']);
  });
});

describe.each(LANGUAGES)('in %s', (_tag, locale) => {
  it('nothing that is said aloud stands in another language without a mark of it', async () => {
    await loadActorsWords(locale);
    expect(describeRelatedness(told, locale)).toMatch(/\.$/);
    if (locale.tag === 'en') return;
    for (const one of accounts) {
      const text = spoken(speakAccount(one, told, locale)).replace(/\u2068+[^\u2066-\u2069]*\u2069+/g, '');
      expect(text).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

it('in Dari is said in its own digits and from the right', async () => {
  await loadActorsWords(fa);
  expect(describeRelatedness(told, fa)).toMatch(/[۰-۹]/);
});
