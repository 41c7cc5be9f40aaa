import { describe, expect, test } from 'vitest';
import { describeChart, speakRow } from '../../src/describe/chart.ts';
import { speakNote } from '../../src/describe/note.ts';
import { describeProfile } from '../../src/describe/profile.ts';
import { speakRelation } from '../../src/describe/relation.ts';
import { describeRoutes, speakPlace, speakStep } from '../../src/describe/route.ts';
import { isolate } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { LANGUAGES } from '../locale/languages.ts';
import { person, state } from './profile-fixture.ts';
import { byRail, bySea, closing, planned, routes, silent } from './route-fixture.ts';
import { trade } from './trade-fixture.ts';

/** Whole sentences, and what single values, relations, legs and places say. */
function sentences(locale: Locale): readonly string[] {
  return [
    describeChart(trade, locale),
    describeProfile(state, locale),
    describeProfile(person, locale),
    describeRoutes(routes, locale),
  ];
}

function spoken(locale: Locale): readonly string[] {
  return [
    ...sentences(locale),
    ...trade.rows.map((row) => speakRow(row, trade, locale)),
    ...trade.notes.map((note) => speakNote(note, trade, locale)),
    ...state.relations.map((item) => speakRelation(item, state, locale)),
    ...[byRail, bySea, planned, closing, silent].map((step, place) =>
      speakStep(step, place + 1, 5, routes, locale),
    ),
    ...routes.places.map((place) => speakPlace(place, routes, locale)),
  ];
}

/** Text outside names and foreign words. */
function outsideIsolates(text: string): string {
  return text.replace(/\u2068[^\u2069]*\u2069/g, '');
}

describe.each(LANGUAGES)('everything that is said in %s', (_, locale) => {
  const all = spoken(locale);

  test('is enough to judge by', () => {
    expect(all.length).toBeGreaterThan(35);
  });

  test('has no gap, no leftover pattern and no leftover value', () => {
    for (const text of all) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      expect(text).not.toMatch(/ {2}| [,;.:،؛]|[,;:،؛]\.|[,;،؛] ?[,;،؛]|\(\)/);
      expect(text).toBe(text.trim());
    }
  });

  test('opens and closes every isolate, none inside another of its kind', () => {
    for (const each of all) {
      // A name isolated several times over is one run.
      const text = each.replace(/\u2068{2,}([^\u2066-\u2069]*)\u2069{2,}/g, (run, inner: string) => {
        expect(run.split('\u2068').length, run).toBe(run.split('\u2069').length);
        return isolate(inner);
      });
      let depth = 0;
      for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
        depth += mark === '\u2069' ? -1 : 1;
        expect(depth, text).toBeGreaterThanOrEqual(0);
        expect(depth, text).toBeLessThanOrEqual(2);
      }
      expect(depth, text).toBe(0);
    }
  });

  test('keeps foreign letters inside isolates', () => {
    const foreign = locale.dir === 'rtl' ? /[A-Za-z]/ : /[\u0600-\u06ff]/;
    for (const text of all) expect(outsideIsolates(text)).not.toMatch(foreign);
  });

  test('has only the digits that are asked for, outside names', () => {
    const other = locale.table[locale.numerals].digits !== '0123456789' ? /[0-9]/ : /[۰-۹]/;
    for (const text of all) expect(outsideIsolates(text)).not.toMatch(other);
  });

  test('never names a year of another calendar', () => {
    for (const text of all)
      expect(text).not.toMatch(/\b1[34]\d\d\b(?!\/)|(?<![۰-۹])۱[۳۴][۰-۹][۰-۹](?![۰-۹/])/);
  });

  test('ends whole sentences with one full stop', () => {
    for (const text of sentences(locale)) expect(text).toMatch(/[^.]\.$/);
  });
});
