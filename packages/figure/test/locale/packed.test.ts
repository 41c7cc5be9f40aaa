import { describe, expect, test } from 'vitest';
import { packLocale, patternOf } from '../../scripts/pack-locale.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { locale as packed } from '../../src/locale/packed/fa-AF.ts';
import { unpack } from '../../src/locale/unpack.ts';
import { en, fa } from './languages.ts';

/** A language with its phrases spoken, so that two can be compared as data. */
function spoken(value: unknown): unknown {
  if (typeof value === 'function') return value('۱', '۲', '۳', '۴', '۵');
  if (Array.isArray(value)) return value.map(spoken);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoken(part)]));
}

describe('packed Dari', () => {
  test('says all that its file of words and its table say', () => {
    expect(spoken({ ...packed, table: { ...packed.table, plural: 0 } })).toEqual(
      spoken({ ...fa, table: { ...fa.table, plural: 0 } }),
    );
  });

  test('counts by its own plural rule', () => {
    expect(packed.table.plural).toBe(fa.table.plural);
    expect(packed.table.plural(0.5)).toBe('one');
  });

  test('keeps lists as lists', () => {
    expect(Array.isArray(packed.table.months)).toBe(true);
    expect(packed.table.months).toHaveLength(12);
  });
});

describe('packLocale and unpack', () => {
  test('give a language back, whatever its texts', () => {
    const odd: Locale = {
      ...fa,
      words: { ...fa.words, since: (date) => `${date} ${date}`, semicolon: '', qualifierSign: { over: '+' } },
    };
    const { texts, own } = packLocale(en, odd);
    const back = unpack(en, texts, { ...own, 'table.plural': fa.table.plural });
    expect(back.words.since('۲۰۲۲')).toBe('۲۰۲۲ ۲۰۲۲');
    expect(back.words.semicolon).toBe('');
    expect(back.words.qualifierSign).toEqual({ over: '+' });
    expect(spoken(back)).toEqual(spoken(odd));
  });

  test('refuse a text with the mark that parts them', () => {
    const odd: Locale = { ...fa, words: { ...fa.words, semicolon: '|' } };
    expect(() => packLocale(en, odd)).toThrow('words.semicolon is no text that can be packed');
  });

  test('refuse a language that lacks a word', () => {
    const { since: _, ...without } = fa.words;
    expect(() => packLocale(en, { ...fa, words: without as Locale['words'] })).toThrow('words.since');
  });
});

describe('patternOf', () => {
  test('is the phrase with its places', () => {
    expect(patternOf('x', (a, b) => `${b} of ${a}`)).toBe('{1} of {0}');
  });

  test('refuses a phrase that looks at its words', () => {
    expect(() => patternOf('words.span', (a) => (a ? `about ${a}` : 'never'))).toThrow(
      'words.span decides by its words',
    );
  });
});
