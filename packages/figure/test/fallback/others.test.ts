import { query, route } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { profileRow } from '../../src/fallback/profile-row.ts';
import { routeMarkup } from '../../src/fallback/route-markup.ts';
import { tableMarkup } from '../../src/fallback/table-markup.ts';
import { tableOf } from '../../src/layout/table/table-of.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { loadMapWords } from '../../src/locale/maps/map-words.ts';
import { en, fa } from '../locale/languages.ts';
import { all, words } from '../sheet/xml.ts';
import { dataset, elements, profileOf, read, shown } from './cards.ts';

const plain = (text: string): string =>
  withoutMarks(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

describe('a row', () => {
  const row = read(profileRow(shown(profileOf('nurtleu'), en), en));

  test('is one paragraph: name, date, office with its body, source', () => {
    expect(elements(row)[0]!.name).toBe('p');
    expect(plain(words(row))).toMatch(
      /^Murat Nurtleu; …; Deputy Prime Minister - Minister of Foreign Affairs, Ministry of Foreign Affairs of Kazakhstan 3 April 2023 to 26 September 2025 \(.+\)$/,
    );
    expect(all(row, 'cite').length).toBeGreaterThan(0);
  });

  test('of one without an office says so', () => {
    expect(plain(words(read(profileRow(shown(profileOf('ghani'), en), en))))).toContain('No recorded office');
  });
});

describe('a table', () => {
  const rows = query(dataset, {
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: ['export', 'turnover'],
    period: '2018/2025',
  });
  const markup = tableMarkup(tableOf(rows, en), en);
  const node = read(markup);

  test('says of each value how sure it is, in words and for readers of tables', () => {
    const cells = all(node, 'td');
    const target = cells.find(({ attributes }) => attributes['data-nature'] === 'target')!;
    expect(target.attributes['data-qualifier']).toBe('at-least');
    expect(plain(words(target))).toBe('≥ 4,000,000,000 (target)');
    expect(plain(words(node))).toMatch(/1,000,000,000 \(claim\) contradicts 987 million US dollars/);
  });

  test('says what else is known of a value that is alone in its cell', () => {
    const said = read(tableMarkup(tableOf(rows, en), en, (subject) => ({ 'data-source': subject })));
    const cells = all(said, 'td').filter(({ attributes }) => attributes['data-source']);
    expect(cells.length).toBeGreaterThan(5);
    for (const { attributes } of cells) expect(attributes['data-source']).toMatch(/^observation:/);
    for (const cell of all(said, 'td').filter((one) => words(one).includes(';')))
      expect(cell.attributes['data-source']).toBeUndefined();
  });

  test('has heads of lines and columns, and what is empty is a cell', () => {
    const heads = all(node, 'th').map(({ attributes }) => attributes['scope']);
    expect(heads.filter((one) => one === 'col')).toHaveLength(3);
    expect(heads.filter((one) => one === 'row').length).toBeGreaterThan(5);
    for (const row of all(node, 'tr'))
      expect(elements(row).filter(({ name }) => /^t[hd]$/.test(name))).toHaveLength(3);
  });

  test('in Dari says the same in Dari, with the semicolon of its own', () => {
    const found = read(tableMarkup(tableOf(rows, fa), fa));
    const target = all(found, 'td').find(({ attributes }) => attributes['data-nature'] === 'target')!;
    expect(plain(words(target))).toBe('حداقل ۴٬۰۰۰٬۰۰۰٬۰۰۰ (هدف)');
    expect(words(found)).toContain('؛');
    expect(words(found)).not.toContain(';');
  });
});

describe('a route', () => {
  const routes = route(dataset, { corridor: ['titr'], asOf: '2024' });
  const node = read(`<div>${routeMarkup({ routes, dataset, locale: en })}</div>`);
  const sentences = all(node, 'p').map((one) => plain(words(one)));

  test('tells its legs in walking order, each once', () => {
    const legs = sentences.filter((one) => one.startsWith('Leg '));
    expect(legs[0]).toMatch(/^Leg 1 of \d+: rail, Lianyungang to Xi'an, operating/);
    const said = legs.map((one) => /^Leg (\d+) of (\d+): /.exec(one)!.slice(1).map(Number));
    const parts = all(node, 'ol').map(
      (list) => list.children.filter((one) => typeof one !== 'string').length,
    );
    expect(said).toEqual(parts.flatMap((of) => Array.from({ length: of }, (_, i) => [i + 1, of])));
  });

  test('heads branches by where they leave, each with a list of its own', () => {
    expect(sentences.filter((one) => one.startsWith('Branch at '))).toContainEqual(
      expect.stringMatching(/^Branch at .+, 1 of \d: .+ to .+/),
    );
    expect(all(node, 'ol').length).toBe(
      1 + routes.routes[0]!.branches.length + routes.routes[0]!.detached.length,
    );
  });

  test('tells places, dated changes, and numbers that do not agree with their definitions', () => {
    expect(sentences.some((one) => /^Aktau port: port/.test(one))).toBe(true);
    const further = all(node, 'ul').flatMap((one) => all(one, 'li').map((line) => plain(words(line))));
    expect(further.some((one) => /different figures for freight/.test(one))).toBe(true);
    expect(further.some((one) => /^\d{1,2} \w+ \d{4}: /.test(one))).toBe(true);
  });

  test('speaks Dari once the words of maps are here, and gives numbers to lists as browsers do', async () => {
    await loadMapWords(fa);
    const markup = routeMarkup({ routes, dataset, locale: fa });
    const found = read(`<div>${markup}</div>`);
    const told = all(found, 'p').map((one) => plain(words(one)));
    expect(told.some((one) => /^بخش ۱ از \S+: خط آهن، /.test(one))).toBe(true);
    expect(told.join(' ')).not.toMatch(/\b(Leg|Branch|rail|operating)\b/);
    expect(all(found, 'ol').map(({ attributes }) => attributes.start)).toEqual(
      all(node, 'ol').map(({ attributes }) => attributes.start),
    );
  });
});
