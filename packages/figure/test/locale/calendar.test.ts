import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { withCalendar, type Calendar } from '../../src/locale/calendar.ts';
import { calendarWords } from '../../src/locale/books/calendar.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { withNumerals } from '../../src/locale/locale.ts';
import { formatDate } from '../../src/locale/period.ts';
import { ascii, en, fa, kk, LANGUAGES, ps, ru } from './languages.ts';

const bare = (text: string): string => withoutMarks(text).replace(/[\u00a0\u202f]/g, ' ');
const printed = (edtf: string, locale: Locale, calendar: Calendar): string =>
  bare(formatDate(edtf, withCalendar(locale, calendar)));

describe('both calendars', () => {
  test.each([
    ['2022', '2022 (1400/1401)'],
    ['2023-08', 'August 2023 (Asad/Sunbula 1402)'],
    ['2023-03', 'March 2023 (Hut 1401/Hamal 1402)'],
    ['2024-01-31', '31 January 2024 (11 Dalw 1402)'],
    ['2018/2023', '2018–2023 (1396–1402)'],
    ['2024-01/2024-06', 'January–June 2024 (Jadi 1402 – Saratan 1403)'],
    ['2023-08-02/2023-08-04', '2 August 2023 – 4 August 2023 (11 Asad 1402 – 13 Asad 1402)'],
    ['2021-08/..', 'since August 2021 (Asad/Sunbula 1400)'],
    ['../2020', 'until 2020 (1398/1399)'],
    ['2022~', 'about 2022 (1400/1401)'],
    ['2022?', '2022 (1400/1401) (uncertain)'],
    ['0400', '400'],
    ['last winter', 'last winter'],
  ])('print %s in English as %s', (edtf, words) => {
    expect(printed(edtf, en, 'both')).toBe(words);
  });

  test.each([
    ['2022', '۲۰۲۲ (۱۴۰۰/۱۴۰۱)', '۲۰۲۲ (۱۴۰۰/۱۴۰۱)'],
    ['2023-08', 'اگست ۲۰۲۳ (اسد/سنبله ۱۴۰۲)', '۲۰۲۳ اګست (۱۴۰۲ زمری/وږی)'],
    ['2024-01-31', '۳۱ جنوری ۲۰۲۴ (۱۱ دلو ۱۴۰۲)', '۲۰۲۴ جنوري ۳۱ (۱۴۰۲ سلواغه ۱۱)'],
    ['2018/2023', '۲۰۱۸ تا ۲۰۲۳ (۱۳۹۶ تا ۱۴۰۲)', '۲۰۱۸–۲۰۲۳ (۱۳۹۶–۱۴۰۲)'],
    ['1996~/..', 'از حدود ۱۹۹۶ (۱۳۷۴/۱۳۷۵) به بعد', 'له شاوخوا ۱۹۹۶ (۱۳۷۴/۱۳۷۵) راهیسې'],
  ])('print %s in Dari as %s, in Pashto as %s', (edtf, dari, pashto) => {
    expect(printed(edtf, fa, 'both')).toBe(dari);
    expect(printed(edtf, ps, 'both')).toBe(pashto);
  });

  test('call a Solar Hijri year by the Gregorian years in which it lies, where these are asked for', () => {
    expect(printed('2023-03-21/2024-03-19', en, 'gregory')).toBe('2023/24');
    expect(printed('2024-03-20/2025-03-20', fa, 'gregory')).toBe('۲۰۲۴/۲۵');
    expect(printed('2022-03-21/2024-03-19', en, 'gregory')).toBe('2022/23–2023/24');
    expect(printed('2023-03-21/2023-04-20', en, 'gregory')).toBe('21 March 2023 – 20 April 2023');
    expect(printed('2023-01-01/2023-12-31', en, 'gregory')).toBe(
      bare(formatDate('2023-01-01/2023-12-31', en)),
    );
    expect(printed('2022', en, 'gregory')).toBe('2022');
    expect(printed('2018/2023', en, 'gregory')).toBe('2018–2023');
  });

  test('call whole years and months of theirs so', () => {
    expect(printed('2023-03-21/2024-03-19', en, 'solar-hijri')).toBe('1402 SH');
    expect(printed('2023-03-21/2024-03-19', fa, 'solar-hijri')).toBe('۱۴۰۲');
    expect(printed('2022-03-21/2024-03-19', ps, 'solar-hijri')).toBe('۱۴۰۱–۱۴۰۲');
    expect(printed('2024-03-20/2025-03-20', en, 'both')).toBe('20 March 2024 – 20 March 2025 (1403)');
    expect(printed('2023-03-21/2023-04-20', fa, 'solar-hijri')).toBe('حمل ۱۴۰۲');
    expect(printed('2023-03-21/2023-06-21', fa, 'solar-hijri')).toBe('حمل ۱۴۰۲ تا جوزا ۱۴۰۲');
    expect(printed('2023-03-22/2024-03-19', en, 'solar-hijri')).toBe('2 Hamal 1402 – 29 Hut 1402 SH');
  });

  test('print months as Russian and Kazakh write them', () => {
    expect(printed('2024-01-31', ru, 'both')).toBe('31 января 2024 г. (11 дальва 1402 г.)');
    expect(printed('2023-08', kk, 'both')).toBe('2023 ж. тамыз (1402 ж. асад/сүмбіле)');
  });

  test.each(LANGUAGES)('keep the Gregorian text in front, whatever the date, in %s', (_, locale) => {
    const date = fc.record({
      year: fc.integer({ min: 1800, max: 2200 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(date, fc.constantFrom('', '-m', '-m-28'), ({ year, month }, form) => {
        const edtf = `${year}${form.replace('m', String(month).padStart(2, '0'))}`;
        const gregorian = formatDate(edtf, locale);
        expect(printed(edtf, locale, 'both').startsWith(bare(gregorian))).toBe(true);
        const years =
          ascii(printed(edtf, locale, 'both'))
            .match(/\d{4}/g)
            ?.map(Number) ?? [];
        expect(years[0]).toBe(year);
        for (const solar of years.slice(1)) expect([621, 622]).toContain(year - solar);
      }),
    );
  });
});

describe('the Solar Hijri calendar alone', () => {
  test('says so where readers would not know it by its year', () => {
    expect(printed('2022', en, 'solar-hijri')).toBe('1400/1401 SH');
    expect(printed('2022', ru, 'solar-hijri')).toBe('1400/1401 солн. хиджры');
    expect(printed('2022', kk, 'solar-hijri')).toBe('1400/1401 к. һ.');
  });

  test('needs no mark in Dari and Pashto', () => {
    expect(printed('2022', fa, 'solar-hijri')).toBe('۱۴۰۰/۱۴۰۱');
    expect(printed('2021-08-15', ps, 'solar-hijri')).toBe('۱۴۰۰ زمری ۲۴');
  });

  test('is printed in the digits asked for', () => {
    expect(printed('2021-08-15', withNumerals(fa, 'latn'), 'solar-hijri')).toBe('24 اسد 1400');
    expect(bare(formatDate('2022', withNumerals(withCalendar(fa, 'both'), 'latn')))).toBe('2022 (1400/1401)');
  });
});

describe('the names of its months', () => {
  /** Afghan names as ICU has them, but for a mark of the genitive and a letter of Persian. */
  const named = (tag: string): string[] =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) =>
      new Intl.DateTimeFormat(`${tag}-u-ca-persian`, { month: 'long', timeZone: 'UTC' })
        .format(Date.UTC(2022, 2 + month, 25))
        .replace('\u0654', '')
        .replace('گ', 'ګ'),
    );

  test.each([
    ['fa-AF', fa],
    ['ps', ps],
  ] as const)('in %s are those of ICU', (tag, locale) => {
    expect(calendarWords(locale).calendar.months).toEqual(named(tag));
  });

  test.each(LANGUAGES)('in %s are twelve, all different', (_, locale) => {
    const { months, dateMonths } = calendarWords(locale).calendar;
    for (const list of [months, dateMonths]) expect(new Set(list).size).toBe(12);
  });

  test.each(LANGUAGES)('in %s are no month of the other calendar', (_, locale) => {
    for (const name of calendarWords(locale).calendar.months) expect(locale.table.months).not.toContain(name);
  });
});

describe('withCalendar', () => {
  test('leaves the Gregorian calendar as it is', () => {
    for (const edtf of ['2022', '2023-08', '2018/2023', '2021-08/..'])
      expect(printed(edtf, fa, 'gregory')).toBe(bare(formatDate(edtf, fa)));
  });

  test('gives one language for one wish, so that nothing is drawn anew', () => {
    expect(withCalendar(fa, 'both')).toBe(withCalendar(fa, 'both'));
    expect(withCalendar(fa, 'both')).not.toBe(withCalendar(fa, 'solar-hijri'));
  });
});
