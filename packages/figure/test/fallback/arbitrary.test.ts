import type { Profile, Relation } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileRow } from '../../src/fallback/profile-row.ts';
import { factsMarkup, sentenceMarkup } from '../../src/fallback/run.ts';
import { isolate } from '../../src/locale/bidi.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { all, words } from '../sheet/xml.ts';
import { elements, markupOf, profileOf, read, shown } from './cards.ts';

const LANGUAGES = [en, ru, kk, fa, ps] as const;

/** Text as it may stand in data: any letters, signs of markup, no marks of direction of its own. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '<b>',
      '&amp;',
      '"',
      "'",
      ']]>',
      '</li>',
      'صادرات',
      'Экспорт',
      '< a="',
      '<!--',
      '4 < 5 & 6',
    ),
  )
  .filter(
    (one) =>
      !/[\u0000-\u001f\u007f\u200e\u200f\u2066-\u2069\ufffe\uffff\p{Cs}]/u.test(one) && one.trim() !== '',
  );

const found = profileOf('KAZ', 'AFG');

const plain = (said: string): string =>
  said
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A profile in which somebody says anything at all. */
const anything = (statement: string, attribution: string, title: string): Profile => {
  const [act] = found.relations;
  const relation: Relation = { ...act!.relation, statement, attribution };
  const [office] = found.offices;
  const holders = office!.holders.map((one) => ({ ...one, role: { ...one.role, title, titles: undefined } }));
  return {
    ...found,
    relations: [{ ...act!, relation, contradictedBy: [] }],
    offices: [{ ...office!, holders }],
    events: [],
  };
};

describe.each(LANGUAGES.map((locale) => [locale.tag, locale] as const))('in %s', (_, locale) => {
  test('whatever data say stays text, whole, in well-formed elements', () => {
    fc.assert(
      fc.property(text, text, text, (statement, attribution, title) => {
        const node = read(markupOf(anything(statement, attribution, title), locale));
        const said = plain(words(node));
        for (const one of [statement, attribution]) expect(said).toContain(plain(one));
        expect(elements(node).every(({ name }) => /^[a-z]+\d?$/.test(name))).toBe(true);
        expect(all(node, 'b')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every isolate is closed where it is opened', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const markup =
          sentenceMarkup(`${isolate(one)}, ${isolate(other, 2)}`, locale) + factsMarkup(one, locale);
        let depth = 0;
        for (const sign of markup) {
          depth += sign === '\u2068' ? 1 : sign === '\u2069' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  test('a row is one paragraph, whatever stands in it', () => {
    fc.assert(
      fc.property(text, (title) => {
        const row = read(profileRow(shown(anything('x', 'y', title), locale), locale));
        expect(row.children.filter((child) => typeof child !== 'string')).toHaveLength(1);
        expect(all(row, 'p')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
