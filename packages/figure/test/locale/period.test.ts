import { parsePeriod } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { withCalendar } from '../../src/locale/calendar.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { formatDate, formatPeriod, formatYear } from '../../src/locale/period.ts';
import { formatSince, formatUntil } from '../../src/locale/since.ts';
import { ascii, en, fa, faLatin, kk, LANGUAGES, ps, psLatin, ru } from './languages.ts';

const bare = (text: string): string => withoutMarks(text).replace(/[\u00a0\u202f]/g, ' ');

const YEARS = [...Array(201).keys()].map((n) => 1900 + n);

/** Every form of a period that a dataset may hold, with the years it must name and the days. */
const FORMS: readonly (readonly [
  name: string,
  edtf: (year: number) => string,
  numbers: (year: number) => number[],
])[] = [
  ['a year', (y) => `${y}`, (y) => [y]],
  ['a month', (y) => `${y}-08`, (y) => [y]],
  ['a day', (y) => `${y}-12-31`, (y) => [31, y]],
  ['about a year', (y) => `${y}~`, (y) => [y]],
  ['about a month', (y) => `${y}-01~`, (y) => [y]],
  ['an uncertain year', (y) => `${y}?`, (y) => [y]],
  ['an uncertain month', (y) => `${y}-03?`, (y) => [y]],
  ['two years', (y) => `${y}/${y + 1}`, (y) => [y, y + 1]],
  ['months of one year', (y) => `${y}-01/${y}-06`, (y) => [y]],
  ['months of two years', (y) => `${y}-08/${y + 2}-12`, (y) => [y, y + 2]],
  ['about some months', (y) => `${y}-01~/${y}-06~`, (y) => [y]],
  ['days', (y) => `${y}-02-03/${y}-02-05`, (y) => [3, y, 5, y]],
  ['since a year', (y) => `${y}/..`, (y) => [y]],
  ['since a month', (y) => `${y}-08/..`, (y) => [y]],
  ['since about a year', (y) => `${y}~/..`, (y) => [y]],
  ['until a year', (y) => `../${y}`, (y) => [y]],
  ['until a day', (y) => `../${y}-05-09`, (y) => [9, y]],
];

describe.each(LANGUAGES)('a beginning in %s', (_, locale) => {
  test('is said as the open period that begins there, of years, months and days', () => {
    for (let month = 1; month <= 12; month += 1)
      for (const date of [
        `2021-${String(month).padStart(2, '0')}`,
        `2021-${String(month).padStart(2, '0')}-15`,
      ])
        expect(formatSince(date, locale)).toBe(formatDate(`${date}/..`, locale));
    expect(formatSince('2021', locale)).toBe(formatDate('2021/..', locale));
  });

  test('that is itself a span is said, and none is lost', () => {
    const said = ascii(bare(formatSince('2023-12/2024-06', locale)));
    for (const year of ['2023', '2024']) expect(said).toContain(year);
    expect(formatSince('long ago', locale)).toContain('long ago');
  });
});

test('months behind a Russian “с” are inflected, all twelve', () => {
  const months = [...new Array<undefined>(12)].map((_, i) =>
    bare(formatSince(`2021-${String(i + 1).padStart(2, '0')}`, ru)),
  );
  expect(months.slice(0, 3)).toEqual(['с января 2021 г.', 'с февраля 2021 г.', 'с марта 2021 г.']);
  expect(months[7]).toBe('с августа 2021 г.');
  for (const one of months) expect(one).toMatch(/^с [а-я]+[ая] 2021/);
});

describe.each(LANGUAGES)('a year in %s never prints as another calendar’s', (_, locale) => {
  test.each(FORMS)('as %s', (_name, edtf, numbers) => {
    for (const year of YEARS) {
      const printed = formatDate(edtf(year), locale);
      const found = (ascii(printed).match(/\d+/g) ?? []).map(Number);
      expect(found.sort(), printed).toEqual(numbers(year).sort());
    }
  });

  test('as an integer, in the digits asked for, ungrouped', () => {
    for (const year of YEARS) {
      const printed = formatYear(year, locale);
      expect(ascii(printed)).toBe(`${year}`);
      expect(printed).toMatch(locale.numerals === 'native' ? /^[۰-۹]{4}$/ : /^[0-9]{4}$/);
    }
  });

  test('whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 99999 }), (year) => {
        const digits = ascii(formatYear(year, locale)).replace(/\D/g, '');
        expect(digits).toBe(`${Math.abs(year)}`);
      }),
    );
  });
});

/** What ICU prints: `format` itself replaces the narrow space before “г.” with a plain one. */
const whole = (format: Intl.DateTimeFormat, date: Date): string =>
  format
    .formatToParts(date)
    .map(({ value }) => value)
    .join('');

describe('months are the Gregorian ones', () => {
  const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

  test.each([
    ['en-001', en],
    ['fa-AF-u-ca-gregory', fa],
    ['fa-AF-u-ca-gregory-nu-latn', faLatin],
    ['ru', ru],
    ['kk', kk],
    ['ps-u-ca-gregory', ps],
    ['ps-u-ca-gregory-nu-latn', psLatin],
  ] as const)('as ICU prints them in %s', (tag, locale) => {
    const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    const day = new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (const number of MONTHS) {
      const date = new Date(`2022-${number}-05T00:00:00Z`);
      expect(formatDate(`2022-${number}`, locale)).toBe(whole(month, date));
      expect(formatDate(`2022-${number}-05`, locale)).toBe(whole(day, date));
    }
  });

  test('and never the Solar Hijri ones, which ICU prefers in Dari', () => {
    const hijri = new Intl.DateTimeFormat('fa-AF', { year: 'numeric', month: 'long', timeZone: 'UTC' });
    expect(hijri.format(new Date('2022-08-05'))).toContain('اسد');
    expect(formatDate('2022-08', fa)).toBe('اگست ۲۰۲۲');
  });
});

describe('formatDate in English', () => {
  test.each([
    ['2022', '2022'],
    ['2023-08', 'August 2023'],
    ['2023-12-31', '31 December 2023'],
    ['2024/2025', '2024–2025'],
    ['2024-01/2024-06', 'January–June 2024'],
    ['2021-08/2023-12', 'August 2021 – December 2023'],
    ['2023-08-02/2023-08-04', '2 August 2023 – 4 August 2023'],
    ['2024-01~', 'about January 2024'],
    ['2024-01~/2024-06~', 'about January–June 2024'],
    ['1996~/..', 'since about 1996'],
    ['2024/..', 'since 2024'],
    ['../2020', 'until 2020'],
    ['2022?', '2022 (uncertain)'],
  ])('%s is %s', (edtf, printed) => {
    expect(withoutMarks(formatDate(edtf, en))).toBe(printed);
  });
});

describe('formatDate in Dari', () => {
  test.each([
    ['2022', '۲۰۲۲'],
    ['2023-08', 'اگست ۲۰۲۳'],
    ['2023-12-31', '۳۱ دسمبر ۲۰۲۳'],
    ['2024/2025', '۲۰۲۴ تا ۲۰۲۵'],
    ['2024-01/2024-06', 'جنوری تا جون ۲۰۲۴'],
    ['2024-01~', 'حدود جنوری ۲۰۲۴'],
    ['1996~/..', 'از حدود ۱۹۹۶ به بعد'],
    ['../2020', 'الی ۲۰۲۰'],
    ['2022?', '۲۰۲۲ (نامطمئن)'],
  ])('%s is %s', (edtf, printed) => {
    expect(formatDate(edtf, fa)).toBe(printed);
  });
});

describe('formatDate in Russian', () => {
  test.each([
    ['2022', '2022'],
    ['2023-08', 'август 2023 г.'],
    ['2023-12-31', '31 декабря 2023 г.'],
    ['2018/2023', '2018–2023'],
    ['2024-01/2024-06', 'январь–июнь 2024 г.'],
    ['2021-08/2023-12', 'август 2021 г. – декабрь 2023 г.'],
    // A month is inflected behind “с”; behind “по” it is as it stands alone.
    ['2021-08/..', 'с августа 2021 г.'],
    ['2021-08-15/..', 'с 15 августа 2021 г.'],
    ['../2020-05', 'по май 2020 г.'],
    ['2024-01~', 'примерно январь 2024 г.'],
    ['2022?', '2022 (неточно)'],
  ])('%s is %s', (edtf, printed) => {
    expect(bare(formatDate(edtf, ru))).toBe(printed);
  });
});

describe('formatDate in Kazakh', () => {
  test.each([
    ['2023-08', '2023 ж. тамыз'],
    ['2023-12-31', '2023 ж. 31 желтоқсан'],
    ['2018/2023', '2018–2023'],
    ['2024-01/2024-06', '2024 ж. қаңтар–маусым'],
    ['2021-08/..', 'басталуы: 2021 ж. тамыз'],
    ['../2020', 'аяқталуы: 2020'],
    ['2022~', 'шамамен 2022'],
  ])('%s is %s', (edtf, printed) => {
    expect(bare(formatDate(edtf, kk))).toBe(printed);
  });
});

describe('formatDate in Pashto', () => {
  test.each([
    ['2022', '۲۰۲۲'],
    ['2023-08', '۲۰۲۳ اګست'],
    ['2018/2023', '۲۰۱۸–۲۰۲۳'],
    ['2021-08/..', 'له ۲۰۲۱ اګست راهیسې'],
    ['../2020', 'تر ۲۰۲۰ پورې'],
    ['2022?', '۲۰۲۲ (ناڅرګند)'],
  ])('%s is %s', (edtf, printed) => {
    expect(withoutMarks(formatDate(edtf, ps))).toBe(printed);
  });
});

describe('a period', () => {
  test('in English keeps its order between right-to-left words', () => {
    expect(formatDate('2024/2025', en)).toBe('\u20662024–2025\u2069');
    expect(formatDate('2022', en)).toBe('2022');
  });

  test('that is not EDTF prints as it is', () => {
    expect(formatDate('last winter', en)).toBe('last winter');
    expect(formatDate('last winter', fa)).toBe('last winter');
  });

  test('without either end prints as its text, in the digits asked for', () => {
    const open = { text: '../.. 2', interval: true, approximate: false, uncertain: false };
    expect(withoutMarks(formatPeriod(open, en))).toBe('../.. 2');
    expect(formatPeriod(open, fa)).toBe('../.. ۲');
  });

  test('taken apart prints like its text', () => {
    for (const text of ['2022', '2024/2025', '2024-01~']) {
      const period = parsePeriod(text);
      expect(period && formatPeriod(period, fa)).toBe(formatDate(text, fa));
    }
  });
});

describe('what is about, and open at one end', () => {
  test('is worded in the order of each language', () => {
    const said = (locale: Locale) =>
      ['2024~/..', '../2024~', '2021-08~/..'].map((edtf) => withoutMarks(formatDate(edtf, locale)));
    expect(said(en)).toEqual(['since about 2024', 'until about 2024', 'since about August 2021']);
    expect(said(ru)).toEqual(['примерно с 2024', 'примерно по 2024', 'примерно с августа 2021\u202fг.']);
    expect(said(kk).slice(0, 2)).toEqual(['басталуы: шамамен 2024', 'аяқталуы: шамамен 2024']);
    expect(said(fa).slice(0, 2)).toEqual(['از حدود ۲۰۲۴ به بعد', 'الی حدود ۲۰۲۴']);
    expect(said(ps).slice(0, 2)).toEqual(['له شاوخوا ۲۰۲۴ راهیسې', 'تر شاوخوا ۲۰۲۴ پورې']);
  });

  test.each(LANGUAGES)(
    'says once in %s that it is, in each calendar, however exact the date',
    (_, language) => {
      for (const calendar of ['gregory', 'both', 'solar-hijri'] as const) {
        const locale = withCalendar(language, calendar);
        const about = language.words.approximate('').trim();
        for (const date of ['2024', '2024-01', '2024-01-05'])
          for (const doubt of ['~', '%'])
            for (const edtf of [`${date}${doubt}/..`, `../${date}${doubt}`, `${date}${doubt}`]) {
              const printed = withoutMarks(formatDate(edtf, locale));
              expect(printed.split(about)).toHaveLength(2);
              const exact = withoutMarks(formatDate(edtf.replace(doubt, doubt === '%' ? '?' : ''), locale));
              expect(printed.replace(`${about} `, '')).toBe(exact);
            }
      }
    },
  );

  test('is what a date says in which something began or ended', () => {
    expect(formatSince('2024~', ru)).toBe(formatDate('2024~/..', ru));
    expect(formatUntil('2024~', ru)).toBe(formatDate('../2024~', ru));
    expect([formatSince('2024', en), formatUntil('2024', en)]).toEqual(['since 2024', 'until 2024']);
    expect([formatSince('soon', en), formatUntil('late', en)]).toEqual(['since soon', 'until late']);
  });
});
