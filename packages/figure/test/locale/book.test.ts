import { describe, expect, test } from 'vitest';
import { bookOf, whole } from '../../src/locale/book.ts';
import { cardWords } from '../../src/locale/books/card.ts';
import { chartWords } from '../../src/locale/books/chart.ts';
import { routeWords } from '../../src/locale/books/route.ts';
import { statusWords } from '../../src/locale/books/status.ts';
import { tableWords } from '../../src/locale/books/table.ts';
import { valueWords } from '../../src/locale/books/value.ts';
import { locale as english } from '../../src/locale/languages/en/base.ts';
import { chart } from '../../src/locale/languages/en/chart.ts';
import { withNumerals } from '../../src/locale/locale.ts';
import { localeAfter } from '../../src/locale/packed/fa-AF.ts';
import { texts } from '../../src/locale/packed/fa-AF-more.ts';
import { opened } from './books.ts';
import { en, fa } from './languages.ts';

const packed = localeAfter(english);
describe('bookOf', () => {
  test('is the English book itself where the language has none of its own', () => {
    expect(bookOf('chart', chart, english)).toBe(chart);
  });

  test('is the language’s own book where it has one', () => {
    expect(chartWords(fa).chart).toBe(fa.words.chart);
    expect(chartWords(en).chart).toBe(en.words.chart);
  });
});

describe('English as figures carry it', () => {
  test('has no word of a book', () => {
    const common = Object.keys(english.words);
    for (const book of opened(english))
      for (const key of Object.keys(book)) expect(common).not.toContain(key);
  });

  test('has each word in one book only, and in all books what a translator writes', () => {
    const keys = [english.words, ...opened(english)].flatMap((book) => Object.keys(book));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key !== 'amounts').sort()).toEqual(Object.keys(en.words).sort());
  });
});

describe('a packed language', () => {
  test('opens a book once, whatever the digits', () => {
    expect(cardWords(packed)).toBe(cardWords(packed));
    expect(cardWords(withNumerals(packed, 'latn'))).toBe(cardWords(packed));
  });

  test('speaks English from a further book until its text is here, and its own words from then on', () => {
    const fresh = localeAfter(english);
    expect(tableWords(fresh)).toBe(tableWords(english));
    expect(chartWords(fresh).chart.others).toBe(fa.words.chart.others);
    fresh.further!.texts = texts;
    expect(tableWords(fresh).table.head).toEqual(fa.words.table.head);
    expect(tableWords(fresh).table.sorted.up('x')).toBe(fa.words.table.sorted.up('x'));
    expect(tableWords(withNumerals(fresh, 'latn'))).toBe(tableWords(fresh));
  });

  test('keeps its books apart', () => {
    packed.further!.texts = texts;
    expect(Object.keys(statusWords(packed))).toEqual(Object.keys(statusWords(english)));
    expect(statusWords(packed).build).toEqual(fa.words.build);
    expect(routeWords(packed).region).toEqual(fa.words.region);
  });
});

test('a whole language with other words speaks those', () => {
  const odd = whole({ ...fa, words: { ...fa.words, flow: { ...fa.words.flow, export: 'چیزها' } } });
  expect(valueWords(odd).flow.export).toBe('چیزها');
  expect(valueWords(odd).amounts.currencySigns['AFN']).toBe('؋');
});
