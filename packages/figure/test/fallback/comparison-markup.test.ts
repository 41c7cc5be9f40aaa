import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { worded } from '@keruen/data';
import { profileFacts } from '../../src/describe/profile-facts.ts';
import { comparisonMarkup } from '../../src/fallback/comparison-markup.ts';
import { actorsWords, loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { all, words } from '../sheet/xml.ts';
import { inTurn, runs } from '../thorough.ts';
import type { read } from './cards.ts';
import { comparedIn, comparedOf, ids, isPlain, plain, rowsOf, textOf, whole } from './several.ts';

beforeAll(async () => {
  for (const locale of [ru, kk, fa, ps]) await loadActorsWords(locale);
});

/** The cells of a row by its head. */
const row = (node: ReturnType<typeof read>, head: string) =>
  rowsOf(node).find(([first]) => textOf(first!) === head)!;

describe.each([en, fa].map((locale, place) => [locale.tag, locale, place] as const))(
  'in %s',
  (_, locale, place) => {
    test.each(inTurn(ids, place, 2).map((id) => [id] as const))(
      '%s beside another is a table with every fact whole',
      (id) => {
        const found = comparedOf([id, id === 'KAZ' ? 'UZB' : 'KAZ'], id === 'AFG' ? 'UZB' : 'AFG');
        const node = comparedIn(found, locale);
        isPlain(node);
        expect(all(node, 'table')).toHaveLength(1);
        for (const cells of rowsOf(node)) expect(cells).toHaveLength(1 + found.columns.length);
        found.columns.forEach(({ profile }, i) => {
          const told = found.lines.filter(({ gaps }) => !gaps[i]).map(({ topic }) => topic);
          const kinds = { act: 'relations', number: 'figures', office: 'offices' } as const;
          for (const { kind, what, when, value, text, by } of profileFacts(profile, locale)) {
            const topic = kinds[kind as keyof typeof kinds];
            if (!topic || !told.includes(topic)) continue;
            const cell = textOf(row(node, actorsWords(locale).topic[topic])[i + 1]!).toLowerCase();
            for (const part of [what, when, value, text, by])
              expect(cell, `${id}: ${part}`).toContain(plain(part).split(/ \(/)[0]!.toLowerCase());
          }
        });
      },
    );

    test('any of them beside any others has a column for each, and a reason in each empty cell', () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 4 }),
          fc.option(fc.constantFrom('AFG', 'UZB', 'KAZ'), { nil: undefined }),
          (actors, toward) => {
            const found = comparedOf(actors, toward);
            const node = comparedIn(found, locale);
            isPlain(node);
            const heads = all(node, 'th').map(({ attributes }) => attributes['scope']);
            expect(heads.filter((one) => one === 'col')).toHaveLength(actors.length);
            expect(heads.filter((one) => one === 'row')).toHaveLength(found.lines.length);
            const { missing, topic } = actorsWords(locale);
            for (const { topic: name, gaps } of found.lines)
              gaps.forEach((gap, i) => {
                const said = textOf(row(node, topic[name])[i + 1]!);
                expect(said).not.toBe('');
                if (gap) expect(said.toLowerCase()).toBe(missing[gap].toLowerCase());
              });
          },
        ),
        { numRuns: runs(25) },
      );
    });
  },
);

test.each([en, ru, kk, fa, ps].map((locale) => [locale.tag, locale] as const))(
  'in %s its rows are named in that language, and its caption says who, when and towards whom',
  (_, locale) => {
    const node = comparedIn(comparedOf(['KAZ', 'UZB'], 'AFG'), locale);
    const heads = rowsOf(node).map(([first]) => textOf(first!));
    const { topic } = actorsWords(locale);
    expect(heads.slice(1)).toEqual([
      topic.kind,
      topic.names,
      topic.offices,
      topic.relations,
      topic.figures,
      topic.ids,
      topic.sources,
    ]);
    const caption = textOf(all(node, 'caption')[0]!);
    for (const id of ['KAZ', 'UZB', 'AFG'])
      expect(caption).toContain(whole.actors.find((one) => one.id === id)!.names[locale.tag]);
    expect(caption).toMatch(/2024|۲۰۲۴/);
  },
);

describe('Kazakhstan and Uzbekistan towards Afghanistan', () => {
  const node = comparedIn(comparedOf(['KAZ', 'UZB'], 'AFG'), en);

  test('has what each does without its own name, and accounts that contradict each other in a list of theirs', () => {
    const [, kaz] = row(node, 'Relations');
    expect(textOf(kaz!)).not.toContain('Kazakhstan towards');
    const envoys = all(kaz!, 'li').find((one) => textOf(one).startsWith('Hosts envoys (contradicted)'))!;
    expect(textOf(envoys)).toMatch(/^Hosts envoys \(contradicted\) \(towards Taliban authorities\)/);
    const accounts = all(envoys, 'li').slice(1);
    expect(accounts).toHaveLength(3);
    for (const one of accounts) expect(all(one, 'cite')).not.toEqual([]);
    expect(all(envoys, 'time').map(({ attributes }) => attributes['datetime'])).toContain('2023-04-17');
  });

  test('has its trade with how sure it is, its ids under their registries, and its own names', () => {
    expect(textOf(row(node, 'Trade')[1]!)).toMatch(
      /Turnover: 2023, published later \(25 July 2024\), \$637M, derived/,
    );
    expect(textOf(row(node, 'Identifiers')[1]!)).toBe('ISO 3166-1 KAZ, KZ UN M49 398 Wikidata Q232');
    expect(all(row(node, 'Identifiers')[1]!, 'a')[0]!.attributes['href']).toBe(
      'https://www.wikidata.org/wiki/Q232',
    );
    expect(all(row(node, 'Names')[1]!, 'span')[0]!.attributes['lang']).toBe('kk');
    expect(textOf(row(node, 'Names')[2]!)).toBe('Uzbekistan');
  });
});

test('who is a member of what stands under the name of that, with where it is printed', () => {
  const found = comparedOf(['KAZ', 'AFG']);
  const member = { ...whole.relations[0]!, id: 'm', from: 'KAZ', to: 'nurtleu', type: 'member-of' as const };
  const data = {
    ...whole,
    relations: [...whole.relations, { ...member, on: undefined, dateFrom: '2001', dateTo: undefined }],
  };
  expect(found.lines.map(({ topic }) => topic)).not.toContain('relations');
  const [, own, other] = row(comparedIn(comparedOf(['KAZ', 'AFG'], undefined, data), en), 'Memberships');
  expect(textOf(own!)).toMatch(/^Murat Nurtleu: since 2001, /);
  expect(all(own!, 'cite')).not.toEqual([]);
  expect(textOf(other!)).toBe('Nothing recorded');
});

test('names nobody has checked are left out', () => {
  const actors = whole.actors.map((one) =>
    one.id === 'AFG' ? { ...one, uncheckedNames: ['fa-AF'], aliases: undefined } : one,
  );
  const node = comparedIn(comparedOf(['AFG', 'KAZ'], undefined, { ...whole, actors }), en);
  expect(textOf(row(node, 'Names')[1]!)).toBe('Afghanistan');
});

test('a heading is there where one is given, at its level and in its language', () => {
  const found = comparedOf(['KAZ', 'UZB']);
  const markup = comparisonMarkup(found, { level: 9, heading: { text: '<Екеуі>', lang: 'kk' } }, en);
  expect(markup).toMatch(/^<h6 lang="kk">&lt;Екеуі&gt;<\/h6>\n<table>/);
  expect(comparisonMarkup(found, { level: 3 }, en)).toMatch(/^<table>/);
});

test('in Dari no Latin word stands outside an element of another language', () => {
  const node = comparedIn(comparedOf(['KAZ', 'UZB'], 'AFG'), fa);
  const own = (one: typeof node): string =>
    one.children
      .map((child) => (typeof child === 'string' ? child : child.attributes['lang'] ? '' : own(child)))
      .join(' ');
  // Ids are letters of no language.
  expect((own(node).match(/\p{Script=Latin}{2,}/gu) ?? []).filter((word) => !/^[A-Z]+$/.test(word))).toEqual(
    [],
  );
});

test('an authority is named as its publisher names it, and what sources say stays theirs', () => {
  const data = worded(whole, 'de facto authorities');
  const node = comparedIn(comparedOf(['KAZ', 'taliban-authorities'], 'AFG', data), en);
  expect(textOf(rowsOf(node)[0]![2]!)).toBe('De facto authorities');
  expect(textOf(row(node, 'Relations')[1]!)).toContain('(towards de facto authorities)');
  expect(textOf(row(node, 'Relations')[1]!)).not.toContain('towards Taliban authorities');
  expect(textOf(row(node, 'Names')[2]!)).toContain('Taliban authorities');
});

test('what nobody published is told as general knowledge among publishers', () => {
  for (const locale of [en, kk]) {
    const node = comparedIn(comparedOf(['KAZ', 'UZB'], 'AFG'), locale);
    const told = textOf(row(node, actorsWords(locale).topic.sources)[1]!);
    expect(told).toContain(locale.words.frame.generalKnowledge);
    expect(told).not.toMatch(/no publisher|баспагері көрсетілмеген/);
  }
});

test('nothing in the data is markup', () => {
  const data = {
    ...whole,
    relations: whole.relations.map((one) => ({ ...one, statement: '<img src=x onerror=alert(1)>"&' })),
    sources: whole.sources.map((one) => ({ ...one, url: 'javascript:alert(1)' })),
  };
  const node = comparedIn(comparedOf(['KAZ', 'UZB'], 'AFG', data), en);
  isPlain(node);
  expect(words(node)).toContain('<img src=x onerror=alert(1)>"&');
  for (const { attributes } of all(node, 'a')) expect(attributes['href']).toMatch(/^https:/);
});
