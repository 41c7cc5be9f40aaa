import type { Profile } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { profileFacts } from '../../src/describe/profile-facts.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { all, words } from '../sheet/xml.ts';
import { dataset, elements, markupOf, profileOf, read } from './cards.ts';

const LANGUAGES = [en, ru, kk, fa, ps] as const;
const ids = dataset.actors.filter(({ kind }) => kind !== 'area').map(({ id }) => id);
const NAMED = ids.map((id) => [id] as const);

/** Elements every filter we know of leaves, and attributes without which nothing readable is lost. */
const ALLOWED =
  /^(a|caption|cite|dd|dl|dt|h[1-6]|li|p|small|span|strong|table|tbody|td|th|thead|time|tr|ul)$/;
const ATTRIBUTES = /^(href|lang|scope|datetime|data-nature|data-qualifier)$/;

const plain = (text: string): string => withoutMarks(text).replace(/\s+/g, ' ').trim();
const textIn = (profile: Profile, locale: (typeof LANGUAGES)[number]): string =>
  plain(words(read(markupOf(profile, locale))));

describe.each(LANGUAGES.map((locale) => [locale.tag, locale] as const))('in %s', (_, locale) => {
  test.each(NAMED)('%s is well-formed, of plain elements, and holds every fact whole', (id) => {
    const found = profileOf(id);
    const node = read(markupOf(found, locale));
    for (const { name, attributes } of elements(node)) {
      expect(name).toMatch(ALLOWED);
      for (const attribute of Object.keys(attributes)) expect(attribute).toMatch(ATTRIBUTES);
    }
    const said = plain(words(node));
    for (const { kind, what, who, when, value, text, by } of profileFacts(found, locale)) {
      // Events are told by their words, corridors by their names, under heads of their own.
      const heads = kind === 'event' ? [] : kind === 'corridor' ? [who] : [what, who];
      for (const part of [...heads, when, value, text, by]) {
        const [head] = plain(part).split(/ \(/);
        expect(said.toLowerCase(), `${id}: ${part}`).toContain(head!.toLowerCase());
      }
    }
  });

  test('every source of a fact with a safe address is a link beside it', () => {
    const found = profileOf('KAZ', 'AFG');
    const links = all(read(markupOf(found, locale)), 'a').map(({ attributes }) => attributes['href']);
    const cited = profileFacts(found, locale).flatMap(({ cited: of }) => of.map(({ source }) => source));
    const urls = found.sources.filter(({ id, url }) => url?.startsWith('http') && cited.includes(id));
    expect(urls.length).toBeGreaterThan(10);
    for (const { url } of urls) expect(links).toContain(url);
    expect(links.every((one) => /^https?:/.test(one!))).toBe(true);
  });
});

describe('in Dari', () => {
  test('no Latin word stands outside an element of another language, but addresses of publishers', () => {
    const node = read(markupOf(profileOf('KAZ', 'AFG'), fa));
    const own = (one: typeof node): string =>
      one.children
        .map((child) => (typeof child === 'string' ? child : child.attributes['lang'] ? '' : own(child)))
        .join(' ');
    expect(own(node).match(/\p{Script=Latin}{2,}/gu) ?? []).toEqual([]);
  });

  test('what runs from the left is isolated by characters, which no filter takes away', () => {
    const markup = markupOf(profileOf('KAZ', 'AFG'), fa);
    const foreign = all(read(markup), 'span').filter(({ attributes }) => attributes['lang'] === 'en');
    expect(foreign.length).toBeGreaterThan(20);
    for (const one of foreign) expect(words(one)).toMatch(/^\u2068[^]*\u2069$/);
    const depth = [...markup].reduce(
      (sum, sign) => sum + (/[\u2066-\u2068]/.test(sign) ? 1 : sign === '\u2069' ? -1 : 0),
      0,
    );
    expect(depth).toBe(0);
  });
});

test('an English page is not sprinkled with marks of direction', () => {
  expect(markupOf(profileOf('UZB'), en).match(/[\u2066-\u2069]/g) ?? []).toHaveLength(
    2 * (markupOf(profileOf('UZB'), en).match(/<span lang="(fa-AF|ps|fa)">/g) ?? []).length,
  );
});

describe('a state in January 2024', () => {
  const markup = markupOf(profileOf('KAZ', 'AFG'), en);
  const node = read(markup);

  test('has headings of the level asked for, in the order of the card', () => {
    const heads = elements(node).filter(({ name }) => /^h\d$/.test(name));
    expect(heads.map((one) => [one.name, words(one)])).toEqual([
      ['h3', 'Kazakhstan'],
      ['h4', 'Offices'],
      ['h4', 'Relations'],
      ['h4', 'Statements'],
      ['h4', 'Events'],
      ['h4', 'Corridors'],
    ]);
    expect(markupOf(profileOf('KAZ', 'AFG'), en, 6)).not.toContain('<h7');
  });

  test('names who held an office then, and where it is printed; of an office without a holder who came later', () => {
    const [list] = all(node, 'dl');
    const terms = list!.children.flatMap((child) => (typeof child === 'string' ? [] : [plain(words(child))]));
    expect(terms[0]).toBe('President');
    expect(terms[1]).toMatch(/^Kassym-Jomart Tokayev since 20 March 2019 \(Caspian News, /);
    const at = terms.indexOf('Prime Minister');
    expect(terms[at + 1]).toBe('no recorded holder on this date');
    expect(terms[at + 2]).toMatch(/^after: Olzhas Bektenov since 6 February 2024/);
  });

  test('has its numbers in a table that says how sure they are', () => {
    const [table] = all(node, 'table');
    expect(words(all(table!, 'caption')[0]!)).toBe('Trade: Afghanistan');
    expect(
      all(table!, 'tr').map((row) => all(row, 'td').map(({ attributes }) => attributes['data-nature'])[1]),
    ).toEqual([undefined, 'statistic', 'statistic', 'derived']);
    expect(plain(words(table!))).toContain('$615M');
  });

  test('sets accounts that contradict each other side by side under what they are of', () => {
    const sides = all(node, 'li').filter((one) => all(one, 'ul').length);
    const listed = sides.find((one) => words(one).includes('Lists as terrorist'))!;
    expect(plain(words(listed))).toMatch(
      /^Lists as terrorist \(contradicted\) \(Kazakhstan towards Taliban authorities\)/,
    );
    const accounts = all(listed, 'li').slice(1);
    expect(accounts).toHaveLength(2);
    for (const one of accounts) expect(all(one, 'cite').length).toBeGreaterThan(0);
  });

  test('gives each day a date that machines read, and a span or a guess none', () => {
    const times = all(node, 'time').map((one) => [one.attributes['datetime'], plain(words(one))]);
    expect(times).toContainEqual(['2021-09-17', '17 September 2021']);
    expect(times.every(([date]) => /^\d{4}(-\d\d){0,2}$/.test(date!))).toBe(true);
    expect(markup).toMatch(/>about January 2024, /);
    expect(markup).not.toMatch(/<time[^>]*>about/);
  });
});

test('a person without an office on the date says so', () => {
  expect(textIn(profileOf('ghani'), en)).toMatch(/No recorded office on this date Before: /i);
});

test('a label stands with who uses it', () => {
  const found = profileOf('taliban-authorities');
  const text = textIn(found, en);
  for (const { label, usedBy } of found.actor.labels!) {
    expect(text).toContain(plain(label));
    expect(text).toContain(plain(usedBy));
  }
});

test('names nobody has checked are left out, and a name is said once', () => {
  const found = profileOf('KAZ');
  const names = { en: 'A', ru: 'Б', kk: 'Б', 'fa-AF': 'ا', ps: 'ب' };
  const actor = { ...found.actor, names, uncheckedNames: ['ps'], description: undefined };
  const [, , others] = markupOf({ ...found, actor }, en).split('\n');
  expect(others).toBe('<p><span lang="ru">Б</span> · <span lang="fa-AF">\u2068ا\u2069</span></p>');
});

test('nothing in the data is markup, and an address that must not be followed is none', () => {
  const found = profileOf('KAZ', 'AFG');
  const [act] = found.relations;
  const relation = { ...act!.relation, statement: '<img src=x onerror=alert(1)>"&', attribution: '<b>' };
  const sources = found.sources.map((one) => ({ ...one, url: 'javascript:alert(1)' }));
  const node = read(
    markupOf({ ...found, sources, relations: [{ ...act!, relation, contradictedBy: [] }] }, en),
  );
  expect(all(node, 'img')).toEqual([]);
  expect(all(node, 'a')).toEqual([]);
  expect(words(node)).toContain('<img src=x onerror=alert(1)>"&');
});

test('a corridor has its status where that is known on the date of the card, with for when and who judges', () => {
  const lines = (asOf: string): readonly string[] =>
    all(read(markupOf(profileOf('KAZ', undefined, asOf), en)), 'li')
      .map((one) => plain(words(one)))
      .filter((one) => one.startsWith('Trans-Caspian'));
  expect(lines('1950')).toEqual(['Trans-Caspian International Transport Route']);
  expect(lines('2026-03-09')).toEqual([
    'Trans-Caspian International Transport Route: operating, normal service, known for March 2026 (project data set)',
  ]);
});
