import { profile, query, route } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, test } from 'vitest';
import { describeChart, speakRow } from '../../src/describe/chart.ts';
import { speakNote } from '../../src/describe/note.ts';
import { describeProfile } from '../../src/describe/profile.ts';
import { speakRelation } from '../../src/describe/relation.ts';
import { describeRoutes, speakPlace, speakStep } from '../../src/describe/route.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { en, fa, LANGUAGES } from '../locale/languages.ts';

/** The question of the first chart. */
const rows = query(dataset, {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import', 'turnover'],
  period: '2018/2025',
});

const speak = (id: string, locale: Locale) => {
  const row = rows.rows.find((one) => one.observation.id === id);
  return row === undefined
    ? `no row ${id}`
    : withoutMarks(speakRow(row, rows, locale)).replaceAll('\u00a0', ' ');
};

/** All that the figures of the shipped dataset may say. */
function everything(locale: Locale): readonly string[] {
  const profiles = dataset.actors.flatMap(
    ({ id }) => profile(dataset, { actor: id, toward: 'AFG', asOf: '2024-01' }) ?? [],
  );
  const ways = route(dataset, { corridor: dataset.corridors.map(({ id }) => id), asOf: '2024' });
  return [
    describeChart(rows, locale),
    ...rows.rows.map((row) => speakRow(row, rows, locale)),
    ...rows.notes.map((note) => speakNote(note, rows, locale)),
    ...profiles.map((one) => describeProfile(one, locale)),
    ...profiles.flatMap((one) => one.relations.map((item) => speakRelation(item, one, locale))),
    describeRoutes(ways, locale),
    ...ways.routes.flatMap(({ main }) =>
      main.map((step, place) => speakStep(step, place + 1, main.length, ways, locale)),
    ),
    ...ways.places.map((place) => speakPlace(place, ways, locale)),
  ];
}

describe('the first chart of the shipped dataset', () => {
  test('tells how turnover went, and what stands apart', () => {
    const text = withoutMarks(describeChart(rows, en));
    expect(text).toContain('turnover rose from $522M in 2018 to $987M in 2022, then fell to $637M in 2023;');
    expect(text).toMatch(/; shown apart: at least \$4bn \(target, turnover, 2024–2025\), /);
    expect(text).toMatch(/\(claim, turnover, 2022\) and \d more; \d values are contradicted\.$/);
  });

  test('says of each claim whose it is and what contradicts it', () => {
    expect(speak('c031', en)).toMatch(/^Turnover 2022: 1 billion US dollars, claim by article authors/);
    expect(speak('c031', en)).toContain('contradicts 987 million US dollars (derived value)');
    expect(speak('c037', en)).toMatch(/^Turnover 2024–2025: at least 4 billion US dollars, target by/);
    expect(speak('c037', fa)).toMatch(/^مجموع تجارت ۲۰۲۴ تا ۲۰۲۵: حداقل ۴ میلیارد دالر امریکایی، هدف/);
  });
});

describe.each(LANGUAGES)('everything in the shipped dataset in %s', (_, locale) => {
  const all = everything(locale);
  const outside = all.map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, ''));

  test('can be said', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const text of all) expect(text.length).toBeGreaterThan(10);
  });

  test('leaves nothing open: no value, no pattern, no unmatched isolate', () => {
    for (const text of all) {
      expect(text).not.toMatch(/undefined|NaN|\[object|\{\d\}/);
      expect(text.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
    }
  });

  test('keeps words of another script inside isolates', () => {
    const foreign = locale.dir === 'rtl' ? /[A-Za-z]/ : /[\u0600-\u06ff]/;
    for (const text of outside) expect(text).not.toMatch(foreign);
  });

  test('has only the digits asked for', () => {
    const other = locale.table[locale.numerals].digits !== '0123456789' ? /[0-9]/ : /[۰-۹]/;
    for (const text of outside) expect(text).not.toMatch(other);
  });
});
