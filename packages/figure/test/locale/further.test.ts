import { expect, test } from 'vitest';
import { groundWords } from '../../src/locale/books/ground.ts';
import { linkWords } from '../../src/locale/books/link.ts';
import { pairWords } from '../../src/locale/books/pair.ts';
import { soundWords } from '../../src/locale/books/sound.ts';
import { scaleWords } from '../../src/locale/books/scale.ts';
import { tableWords } from '../../src/locale/books/table.ts';
import { timelineWords } from '../../src/locale/books/timeline.ts';
import { wholeWords } from '../../src/locale/books/whole.ts';
import { completed } from '../../src/locale/completed.ts';
import { wholeLocaleOf } from '../../src/locale/further.ts';
import { isWhole, loadedLocale, localeOf } from '../../src/locale/known.ts';
import { locale as english } from '../../src/locale/languages/en/base.ts';
import { withNumerals, type Locale } from '../../src/locale/locale.ts';
import { localeAfter } from '../../src/locale/packed/fa-AF.ts';
import { furtherBooks } from '../../src/locale/words.ts';
import { en, fa } from './languages.ts';

/** All that is said only by parts loaded on demand, phrases spoken. */
function said(locale: Locale): string {
  const books = [
    scaleWords(locale).scale,
    groundWords(locale).ground,
    tableWords(locale).table,
    wholeWords(locale).parts,
    timelineWords(locale).timeline,
    pairWords(locale).pair,
    linkWords(locale).link,
    soundWords(locale).sound,
  ];
  return JSON.stringify(books, (_, part: unknown) =>
    typeof part === 'function' ? (part('۱', '۲') as string) : part,
  ).replace(/"\w+":/g, '');
}

test('English is whole before anything is loaded, and so is a language with every book in one', async () => {
  expect([english, en, fa].map(isWhole)).toEqual([true, true, true]);
  expect(await wholeLocaleOf('en-GB')).toBe(english);
  expect(await wholeLocaleOf('tlh')).toBe(english);
});

test('Dari becomes whole when that is asked for, and stays the one it was', async () => {
  const dari = await localeOf('fa');
  expect(isWhole(dari)).toBe(false);
  expect(said(dari)).toMatch(/[a-z]{3}/);
  const [asked, again] = await Promise.all([wholeLocaleOf('fa-AF'), wholeLocaleOf('prs')]);
  expect(asked).toBe(dari);
  expect(again).toBe(dari);
  expect(loadedLocale('fa')).toBe(dari);
  expect(isWhole(dari)).toBe(true);
  expect(isWhole(withNumerals(dari, 'latn'))).toBe(true);
  expect(said(dari)).toBe(said(fa));
  expect(said(dari)).not.toMatch(/[A-Za-z]/);
});

test('a language in use is completed where it is, whoever has it', async () => {
  const dari = localeAfter(english);
  expect(isWhole(dari)).toBe(false);
  expect(await completed(dari)).toBe(dari);
  expect(isWhole(dari)).toBe(true);
  expect(said(dari)).toBe(said(fa));
  expect(await completed(english)).toBe(english);
});

test('digits chosen before make no difference', async () => {
  const latin = withNumerals(await localeOf('fa'), 'latn');
  await wholeLocaleOf('fa');
  expect(said(latin)).toBe(said(fa));
});

test('there is a text for every further book', async () => {
  const { further } = await wholeLocaleOf('fa');
  expect(Object.keys(further!.texts!).sort()).toEqual([...furtherBooks].sort());
});
