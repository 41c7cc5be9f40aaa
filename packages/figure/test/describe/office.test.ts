import { describe, expect, test } from 'vitest';
import { speakOffice, speakRole, speakTerm } from '../../src/describe/office.ts';
import { statusWords } from '../../src/locale/books/status.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import {
  kazakhstan,
  ministry,
  premiership,
  presidency,
  pressSecretary,
  spokesmanship,
} from './profile-fixture.ts';

const bare = withoutMarks;

describe('speakTerm', () => {
  test.each([
    [{ from: '2018', to: '2025-12-09' }, '2018 to 9 December 2025', '۲۰۱۸ تا ۹ دسمبر ۲۰۲۵'],
    [{ from: '2019-03-20' }, 'since 20 March 2019', 'از ۲۰ مارچ ۲۰۱۹ به بعد'],
    [{ from: '2026-01~' }, 'since about January 2026', 'از حدود جنوری ۲۰۲۶ به بعد'],
    [{ to: '2023-04-03' }, 'until 3 April 2023', 'الی ۳ اپریل ۲۰۲۳'],
    [{}, '', ''],
  ])('%o', (term, english, dari) => {
    expect(bare(speakTerm(term, en))).toBe(english);
    expect(bare(speakTerm(term, fa))).toBe(dari);
  });

  test.each([
    [en, 'since 15 March 2005, until December 2023 – June 2024'],
    [ru, 'с 15 марта 2005 г., по декабрь 2023 г. – июнь 2024 г.'],
    [kk, 'басталуы: 2005 ж. 15 наурыз, аяқталуы: 2023 ж. желтоқсан – 2024 ж. маусым'],
    [fa, 'از ۱۵ مارچ ۲۰۰۵ به بعد، الی دسمبر ۲۰۲۳ تا جون ۲۰۲۴'],
    [ps, 'له ۲۰۰۵ مارچ ۱۵ راهیسې، تر ۲۰۲۳ دسمبر – ۲۰۲۴ جون پورې'],
  ])('tells an end that lies between two dates in words: $table.tag %#', (locale, said) => {
    expect(
      bare(speakTerm({ from: '2005-03-15', to: '2023-12/2024-06' }, locale)).replaceAll('\u202f', ' '),
    ).toBe(said);
  });

  test.each([ru, kk])('names the day of a card without a noun for its date: $tag', (locale) => {
    expect(statusWords(locale).statusAsOf('2024')).toMatch(/: 2024$/);
    expect(locale.words.frame.dataAsOf('2024')).toMatch(/: 2024$/);
  });
});

describe('speakRole', () => {
  test('gives title, body and term', () => {
    expect(bare(speakRole({ role: spokesmanship, of: ministry }, en))).toBe(
      'Official spokesperson, Ministry of Foreign Affairs of Kazakhstan, 2018 to 9 December 2025',
    );
    expect(bare(speakRole({ role: spokesmanship, of: ministry }, fa))).toBe(
      'سخنگو، وزارت خارجه قزاقستان، ۲۰۱۸ تا ۹ دسمبر ۲۰۲۵',
    );
  });

  test('keeps a title that has no translation as the data words it, isolated', () => {
    expect(speakRole({ role: pressSecretary, of: kazakhstan }, fa)).toMatch(
      /^\u2068Press Secretary of the President\u2069/,
    );
  });
});

describe('speakOffice', () => {
  test('names who holds it and since when', () => {
    expect(bare(speakOffice(presidency, en))).toBe('President: Kassym-Jomart Tokayev, since 20 March 2019');
  });

  test('says that nobody is recorded, and who is next', () => {
    expect(bare(speakOffice(premiership, en))).toBe(
      'Prime Minister: no recorded holder on this date, after: Olzhas Bektenov, since 6 February 2024',
    );
    expect(bare(speakOffice(premiership, fa))).toBe(
      'Prime Minister: در این تاریخ متصدی ثبت‌شده ندارد، پس از آن: Olzhas Bektenov، از ۶ فبروری ۲۰۲۴ به بعد',
    );
  });

  test('says who was before', () => {
    const { after, ...rest } = premiership;
    const ended = { ...rest, before: after };
    expect(bare(speakOffice(ended, en))).toContain('before: Olzhas Bektenov');
    expect(bare(speakOffice(ended, en))).not.toContain('after:');
  });

  test('says no more where the data know no more', () => {
    expect(bare(speakOffice({ title: 'Chair', of: kazakhstan, holders: [] }, en))).toBe(
      'Chair: no recorded holder on this date',
    );
  });

  test('names several holders', () => {
    const [first] = presidency.holders;
    if (first === undefined) throw new Error('no holder');
    const second = { ...first, actor: { ...first.actor, names: { en: 'A. Deputy' } } };
    expect(bare(speakOffice({ ...presidency, holders: [first, second] }, en))).toBe(
      'President: Kassym-Jomart Tokayev, since 20 March 2019 and A. Deputy, since 20 March 2019',
    );
  });
});
