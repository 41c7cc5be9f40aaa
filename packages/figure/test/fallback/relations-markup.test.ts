import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { worded, type Relatedness } from '@keruen/data';
import { accountsOf } from '../../src/describe/relatedness.ts';
import { relationFact } from '../../src/describe/relation-fact.ts';
import { relationsMarkup } from '../../src/fallback/relations-markup.ts';
import { actorsWords, loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { all, words, type Node } from '../sheet/xml.ts';
import { WORDS } from './cards.ts';
import { ids, isPlain, plain, relatedIn, relatedOf, rowsOf, textOf, whole } from './several.ts';

beforeAll(async () => {
  for (const locale of [ru, kk, fa, ps]) await loadActorsWords(locale);
});

/** Rows of records: who, what and when, what is said. */
const told = (node: Node) => rowsOf(node).slice(1);

/** A row for every account in their order, each with all that is known of it. */
function holdsAll(node: Node, of: Relatedness, locale: typeof en): void {
  const pairs = of.groups.flatMap((group) => group.pairs);
  const isNone = pairs.map(({ cells }) => cells.every(({ accounts }) => !accounts.length));
  const rows = told(node);
  expect(rows).toHaveLength(accountsOf(of).length + isNone.filter(Boolean).length);
  const full = rows.filter((cells) => all(cells[1]!, 'strong').length);
  accountsOf(of).forEach((account, i) => {
    const [who, what, said] = full[i]!.map((cell) => textOf(cell));
    const fact = relationFact(account, of, locale);
    expect(who).toBe(plain(fact.who));
    for (const part of [fact.what, fact.when, fact.value]) expect(what).toContain(plain(part));
    for (const part of [fact.text, fact.by, fact.against]) expect(said).toContain(plain(part));
    expect(said!.includes('≠')).toBe(account.against.length > 0);
    const links = all(full[i]![2]!, 'a').map(({ attributes }) => attributes['href']);
    const cited = of.sources.filter(({ id }) => fact.cited.some(({ source }) => source === id));
    for (const { url } of cited) if (/^https?:/.test(url ?? '')) expect(links).toContain(url);
  });
}

describe.each([en, fa].map((locale) => [locale.tag, locale] as const))('in %s', (_, locale) => {
  test.each(ids.map((id) => [id] as const))('the relations of %s are rows, one for each record', (id) => {
    const of = relatedOf([id]);
    const node = relatedIn(of, locale);
    isPlain(node);
    if (of.groups.length) holdsAll(node, of, locale);
    else expect(textOf(node)).toContain(plain(actorsWords(locale).none));
  });

  test('those of everybody are one table of all records', () => {
    const of = relatedOf(['*']);
    expect(accountsOf(of).length).toBeGreaterThan(100);
    const node = relatedIn(of, locale);
    isPlain(node);
    expect(all(node, 'table')).toHaveLength(1);
    holdsAll(node, of, locale);
  });

  test('whoever is asked for is there: in a row, or among those without a relation', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
        (actors, toward) => {
          const of = relatedOf(actors, toward.length ? toward : undefined);
          const node = relatedIn(of, locale);
          isPlain(node);
          for (const cells of rowsOf(node)) expect(cells).toHaveLength(3);
          for (const cells of told(node)) for (const cell of cells) expect(textOf(cell)).not.toBe('');
          const apart = all(node, 'p').map(textOf).at(-1)!;
          for (const { names } of of.apart) expect(apart).toContain(names[locale.tag] ?? names.en);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test.each([en, ru, kk, fa, ps].map((locale) => [locale.tag, locale] as const))(
  'in %s its heads and its counts are in that language, with the date and towards whom',
  (_, locale) => {
    const node = relatedIn(relatedOf(['KAZ'], ['AFG']), locale);
    const { what, when, said } = WORDS[locale.tag]!;
    expect(rowsOf(node)[0]!.map(textOf)).toEqual([actorsWords(locale).who, `${what} · ${when}`, said]);
    const afghanistan = whole.actors.find(({ id }) => id === 'AFG')!.names[locale.tag];
    expect(textOf(all(node, 'p')[0]!)).toContain(afghanistan);
    expect(textOf(all(node, 'caption')[0]!)).toMatch(/(2024|۲۰۲۴).*(2\d|۲[۰-۹])/);
  },
);

describe('Kazakhstan and Türkiye towards Afghanistan in January 2024', () => {
  const rows = told(relatedIn(relatedOf(['KAZ', 'TUR'], ['AFG']), en)).map((cells) => cells.map(textOf));

  test('say what was over or denied by then, and what came later', () => {
    const of = (start: string) => rows.filter(([, what]) => what!.startsWith(start)).map(([, what]) => what);
    expect(of('Lists as terrorist')[0]).toMatch(
      /^Lists as terrorist towards Taliban authorities ?since 15 March 2005, until December 2023 – June 2024; may have ended, high confidence$/,
    );
    expect(of('Recognises')).toEqual([
      expect.stringMatching(/^Recognises \(denied\) towards Taliban authorities/),
    ]);
    expect(of('Hosts envoys').some((what) => /later, on 21 August 2024/.test(what!))).toBe(true);
  });

  test('say of a pair without a record that there is none, not that there is nothing', () => {
    expect(rows.at(-1)).toEqual(['Türkiye', 'towards Afghanistan', 'Nothing recorded']);
  });

  test('give a date to machines where it is one', () => {
    const times = all(relatedIn(relatedOf(['KAZ'], ['AFG']), en), 'time');
    expect(times.map(({ attributes }) => attributes['datetime'])).toContain('2023-04-17');
    for (const { attributes } of times) expect(attributes['datetime']).toMatch(/^\d{4}(-\d\d){0,2}$/);
  });
});

test('one without relations is named as such', () => {
  const lonely = ids.find((id) => relatedOf([id]).groups.length === 0)!;
  const node = relatedIn(relatedOf([lonely, 'UZB'], ['AFG']), en);
  const none = relatedIn(relatedOf([lonely]), en);
  expect(all(none, 'table')).toEqual([]);
  expect(textOf(none)).toMatch(
    /^Relations as of January 2024, no relation is recorded\. No relation recorded, not shown: 1: /,
  );
  expect(all(node, 'table')).toHaveLength(1);
});

test('a heading is there where one is given', () => {
  const of = relatedOf(['UZB'], ['AFG']);
  const markup = (heading?: { readonly text: string }) =>
    relationsMarkup(of, { level: 4, heading }, en, WORDS['en']!);
  expect(markup({ text: 'A & B' })).toMatch(
    /^<h4>A &amp; B<\/h4>\n<p>Relations as of January 2024, towards Afghanistan<\/p>\n<table>/,
  );
  expect(markup()).toMatch(/^<p>/);
});

test('an authority is named as its publisher names it, and what sources say stays theirs', () => {
  const node = relatedIn(relatedOf(['KAZ'], ['AFG'], worded(whole, 'Kabul’s rulers')), fa);
  const rows = told(node).map((cells) => cells.map(textOf));
  expect(rows.filter(([, what]) => what!.includes('Kabul’s rulers')).length).toBeGreaterThan(10);
  const own = whole.actors.find(({ id }) => id === 'taliban-authorities')!.names['fa-AF']!;
  expect(textOf(node)).not.toContain(own);
  expect(textOf(node)).toContain('Taliban');
});

test('nothing in the data is markup', () => {
  const relations = whole.relations.map((one) => ({
    ...one,
    statement: '<b onclick=x>',
    attribution: '</td>',
  }));
  const node = relatedIn(relatedOf(['KAZ'], undefined, { ...whole, relations }), en);
  isPlain(node);
  expect(all(node, 'b')).toEqual([]);
  expect(words(node)).toContain('<b onclick=x>');
});
