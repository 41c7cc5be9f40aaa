import { describe, expect, test } from 'vitest';
import { packLocale, patternOf } from '../../scripts/pack-locale.ts';
import { cardWords } from '../../src/locale/books/card.ts';
import { chartWords } from '../../src/locale/books/chart.ts';
import { groundWords } from '../../src/locale/books/ground.ts';
import { pairWords } from '../../src/locale/books/pair.ts';
import { profileWords } from '../../src/locale/books/profile.ts';
import { routeWords } from '../../src/locale/books/route.ts';
import { scaleWords } from '../../src/locale/books/scale.ts';
import { statusWords } from '../../src/locale/books/status.ts';
import { tableWords } from '../../src/locale/books/table.ts';
import { timelineWords } from '../../src/locale/books/timeline.ts';
import { valueWords } from '../../src/locale/books/value.ts';
import { wholeWords } from '../../src/locale/books/whole.ts';
import { whole, type Language } from '../../src/locale/book.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { locale as english } from '../../src/locale/languages/en/base.ts';
import { localeAfter } from '../../src/locale/packed/fa-AF.ts';
import { texts as further } from '../../src/locale/packed/fa-AF-types.ts';
import { unpack } from '../../src/locale/unpack.ts';
import { furtherBooks } from '../../src/locale/words.ts';
import { fa } from './languages.ts';

/** A language with its phrases spoken, so that two can be compared as data. */
function spoken(value: unknown): unknown {
  if (typeof value === 'function') return value('۱', '۲', '۳', '۴', '۵');
  if (Array.isArray(value)) return value.map(spoken);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoken(part)]));
}

/** All that a language says, its books opened. */
function opened(locale: Locale): unknown {
  const books = [
    valueWords,
    statusWords,
    chartWords,
    scaleWords,
    groundWords,
    tableWords,
    wholeWords,
    timelineWords,
    cardWords,
    profileWords,
    routeWords,
    pairWords,
  ].map((book) => book(locale));
  return spoken({
    ...locale,
    book: '',
    further: '',
    table: { ...locale.table, ...valueWords(locale).amounts, plural: '' },
    words: Object.assign({}, locale.words, ...books, { amounts: '' }),
  });
}

const packed = localeAfter(english);
packed.further!.texts = further;

describe('packed Dari', () => {
  test('says all that its file of words and its table say', () => {
    expect(opened(packed)).toEqual(opened(fa));
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
    const odd: Language = {
      ...fa,
      words: { ...fa.words, since: (date) => `${date} ${date}`, semicolon: '', qualifierSign: { over: '+' } },
    };
    const { texts, further, own } = packLocale(odd);
    const back = unpack(english, texts, { ...own, '.table.plural': fa.table.plural });
    back.further!.texts = further;
    expect(back.words.since('۲۰۲۲')).toBe('۲۰۲۲ ۲۰۲۲');
    expect(back.words.semicolon).toBe('');
    expect(valueWords(back).qualifierSign).toEqual({ over: '+' });
    expect(opened(back)).toEqual(opened(whole(odd)));
  });

  test('keep what is counted in several forms with its keys, in one form as a text', () => {
    const { chart } = fa.words;
    const claim = { one: '{0} ادعا', other: '{0} ادعاها' };
    const odd: Language = {
      ...fa,
      words: { ...fa.words, chart: { ...chart, count: { ...chart.count, claim } } },
    };
    const { texts, own } = packLocale(odd);
    expect(own['.words.chart.count']).toEqual(odd.words.chart.count);
    expect(packLocale(fa).own).not.toHaveProperty(['.words.chart.count']);
    expect(chartWords(unpack(english, texts, own)).chart.count.claim).toEqual(claim);
    expect(chartWords(packed).chart.count.claim).toEqual({ other: '{0} ادعا' });
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
