import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { wholeLocaleOf } from '../../src/locale/further.ts';
import { FORMATS, printAll, TAGS } from './formats.ts';
import { en, fa, kk, PLAIN, ps, ru, withMinus } from './languages.ts';

const WRITTEN = { en, ru, kk, 'fa-AF': fa, ps };

test('there are 40 formats and more, each with something to say in every language', () => {
  expect(Object.keys(FORMATS).length).toBeGreaterThanOrEqual(40);
  for (const tag of TAGS)
    for (const [name, text] of Object.entries(printAll(WRITTEN[tag]))) expect(text.trim(), name).not.toBe('');
});

/** The committed table is what the browser is held to, in test/browser/formats.test.ts of the elements. */
test('what Node prints is the committed table, byte for byte', async () => {
  const table = Object.fromEntries(TAGS.map((tag) => [tag, printAll(WRITTEN[tag])]));
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot('./formats.json');
});

test.each(TAGS)('%s prints the same from the files that a page loads', async (tag) => {
  expect(printAll(await wholeLocaleOf(tag))).toEqual(printAll(WRITTEN[tag]));
});

/** Formats that Intl defines too, without the words of the house. */
const BY_INTL: Readonly<Record<string, (tag: string) => string>> = {
  'a number': (tag) => new Intl.NumberFormat(tag).format(978002.6174),
  'a negative number': (tag) => withMinus(new Intl.NumberFormat(tag).format(-8300.5)),
  'fixed decimals': (tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).format(978),
  'a half rounded up': (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(1.005),
  'all digits': (tag) => new Intl.NumberFormat(tag).format(978002617),
  'a small number': (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(0.000012),
  'a share': (tag) => new Intl.NumberFormat(tag, { style: 'percent' }).format(0.7),
  'thousands in short': (tag) => compact(tag, 9262, 'short'),
  'millions in short': (tag) => compact(tag, 978002617, 'short'),
  'billions in short': (tag) => compact(tag, 4e9, 'short'),
  'trillions in short': (tag) => compact(tag, 1.25e12, 'short'),
  'thousands in words': (tag) => compact(tag, 21000, 'long'),
  'a million in words': (tag) => compact(tag, 1e6, 'long'),
  'millions in words': (tag) => compact(tag, 3e6, 'long'),
  'billions in words': (tag) => compact(tag, 2.5e9, 'long'),
  'a currency without a word': (tag) =>
    // ICU sets a mark of direction before the code in compact form only.
    withoutMarks(
      compact(tag, 12e6, 'short', { style: 'currency', currency: 'UZS', currencyDisplay: 'code' }),
    ),
  'a month': (tag) => day(tag, '2023-08-15', { month: 'long' }),
  'a day': (tag) => day(tag, '2023-12-31', { month: 'long', day: 'numeric' }),
  'two in a list': (tag) => new Intl.ListFormat(tag).format(['A', 'B']),
  'three in a list': (tag) => new Intl.ListFormat(tag).format(['A', 'B', 'C']),
};

function compact(
  tag: string,
  value: number,
  compactDisplay: 'short' | 'long',
  more: Intl.NumberFormatOptions = {},
): string {
  const options = { notation: 'compact', compactDisplay, maximumSignificantDigits: 3, ...more } as const;
  return new Intl.NumberFormat(tag, options).format(value);
}

/** `format` itself replaces a narrow space with a plain one. */
function day(tag: string, iso: string, options: Intl.DateTimeFormatOptions): string {
  const gregorian = { ...options, year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(tag, gregorian).formatToParts(new Date(iso));
  return parts.map(({ value }) => value).join('');
}

describe.each(PLAIN)('%s', (tag, locale) => {
  // English dates and lists are the international ones; ICU has no words for powers of ten in Pashto.
  const icu = tag === 'en' ? 'en-001' : tag;
  const missing = tag.startsWith('ps') ? /in words$/ : /^$/;

  test.each(Object.entries(BY_INTL).filter(([name]) => !missing.test(name)))(
    '%s is what Intl prints',
    (name, byIntl) => {
      expect(FORMATS[name]?.(locale)).toBe(byIntl(/list|month|day/.test(name) ? icu : tag));
    },
  );
});
