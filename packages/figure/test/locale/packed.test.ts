import { describe, expect, test } from 'vitest';
import { packLocale, patternOf } from '../../scripts/pack-locale.ts';
import { chartWords } from '../../src/locale/books/chart.ts';
import { valueWords } from '../../src/locale/books/value.ts';
import { whole, type Language } from '../../src/locale/book.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { locale as english } from '../../src/locale/languages/en/base.ts';
import { localeAfter } from '../../src/locale/packed/fa-AF.ts';
import { texts as further } from '../../src/locale/packed/fa-AF-more.ts';
import { unpack } from '../../src/locale/unpack.ts';
import { loaders } from '../../src/locale/packed/loaders.ts';
import { furtherBooks } from '../../src/locale/words.ts';
import { opened } from './books.ts';
import { en, fa, kk, ps, ru } from './languages.ts';

/** A language with its phrases spoken, so that two can be compared as data. */
function spoken(value: unknown): unknown {
  if (typeof value === 'function') return value('۱', '۲', '۳', '۴', '۵');
  if (Array.isArray(value)) return value.map(spoken);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoken(part)]));
}

/** All that a language says, its books opened. */
function whatIsSaid(locale: Locale): unknown {
  return spoken({
    ...locale,
    book: '',
    further: '',
    table: { ...locale.table, ...valueWords(locale).amounts, plural: '' },
    words: Object.assign({}, locale.words, ...opened(locale), { amounts: '' }),
  });
}

const packed = localeAfter(english);
packed.further!.texts = further;

describe.each([
  ['fa-AF', fa],
  ['kk', kk],
  ['ps', ps],
  ['ru', ru],
] as const)('packed %s', (tag, language) => {
  test('says all that its file of words and its table say', async () => {
    const [first, more] = loaders[tag];
    const [{ localeAfter: after }, { texts }] = await Promise.all([first(), more()]);
    const locale = after(english);
    locale.further!.texts = texts;
    expect(whatIsSaid(locale)).toEqual(whatIsSaid(language));
    expect([0, 0.5, 1, 2, 5, 21, 1e6].map(locale.table.plural)).toEqual(
      [0, 0.5, 1, 2, 5, 21, 1e6].map(language.table.plural),
    );
  });
});

describe('packed Dari', () => {
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
    const odd: Language = {
      ...fa,
      words: { ...fa.words, since: (date) => `${date} ${date}`, semicolon: '', qualifierSign: { over: '+' } },
    };
    const { texts, further, own } = packLocale(odd);
    const back = unpack(english, texts, { ...own, '.table.plural': fa.table.plural });
    back.further!.texts = further;
    expect(back.words.since('۲۰۲۲', '')).toBe('۲۰۲۲ ۲۰۲۲');
    expect(back.words.semicolon).toBe('');
    expect(valueWords(back).qualifierSign).toEqual({ over: '+' });
    expect(whatIsSaid(back)).toEqual(whatIsSaid(whole(odd)));
  });

  test('keep all forms of what is counted', () => {
    const { chart } = fa.words;
    const missing = { one: '{0} رقم', other: '{0} ارقام' };
    const odd: Language = {
      ...fa,
      words: { ...fa.words, chart: { ...chart, count: { ...chart.count, missing } } },
    };
    const { texts, own } = packLocale(odd);
    expect(chartWords(unpack(english, texts, own)).chart.count.missing).toEqual(missing);
    expect(chartWords(packed).chart.count.missing).toEqual({ other: '{0} رقم موجود نیست' });
  });

  test('refuse a form that has the mark between forms, or that nobody knows', () => {
    const { chart } = fa.words;
    for (const missing of [{ other: '{0}^' }, { other: '{0}', two: '{0}' }]) {
      const count = { ...chart.count, missing };
      const odd: Language = { ...fa, words: { ...fa.words, chart: { ...chart, count } } };
      expect(() => packLocale(odd)).toThrow('words.chart.count.missing has a form that cannot be packed');
    }
  });

  test('leave to English what a language has from it, even what decides by its words', () => {
    const odd: Language = {
      ...fa,
      words: { ...fa.words, span: en.words.span, qualifierSign: en.words.qualifierSign },
    };
    const { texts, own } = packLocale(odd);
    expect(own['.words.qualifierSign']).toBeNull();
    const back = unpack(english, texts, { ...own, '.table.plural': null });
    expect(back.table.plural).toBe(english.table.plural);
    expect(back.words.span).toBe(english.words.span);
    expect(valueWords(back).qualifierSign).toEqual(en.words.qualifierSign);
  });

  test('part the words of what is loaded on demand from all others', () => {
    const { texts, further } = packLocale(fa);
    expect(Object.keys(further).sort()).toEqual([...furtherBooks].sort());
    expect(Object.keys(texts).filter((name) => name in further)).toEqual([]);
  });

  test('refuse a text with the mark that parts them', () => {
    const odd: Language = { ...fa, words: { ...fa.words, semicolon: '|' } };
    expect(() => packLocale(odd)).toThrow('words.semicolon is no text that can be packed');
  });

  test('refuse a language that lacks a word', () => {
    const { since: _, ...without } = fa.words;
    expect(() => packLocale({ ...fa, words: without as Language['words'] })).toThrow('words.since');
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
