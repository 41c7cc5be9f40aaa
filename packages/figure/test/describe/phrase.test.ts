import { describe, expect, test } from 'vitest';
import {
  clause,
  commas,
  counted,
  headed,
  semicolons,
  sentence,
  sentenceCase,
} from '../../src/describe/phrase.ts';
import { en, fa, faLatin } from '../locale/languages.ts';

describe('sentenceCase', () => {
  test('lifts the first letter', () => {
    expect(sentenceCase('exports of ⟨x⟩')).toBe('Exports of ⟨x⟩');
    expect(sentenceCase('экспорт')).toBe('Экспорт');
  });

  test('lifts it behind a mark of direction', () => {
    expect(sentenceCase('\u2068aktau\u2069')).toBe('\u2068Aktau\u2069');
  });

  test('leaves digits, capitals and scripts without case alone', () => {
    for (const text of ['2022 was', 'US dollars', 'صادرات', '']) expect(sentenceCase(text)).toBe(text);
  });
});

describe('clause', () => {
  test('leaves out the full stop of a whole sentence, also of an isolated one', () => {
    expect(clause('No child labour was found in 2021.')).toBe('No child labour was found in 2021');
    expect(clause('\u2068The boycott is lifted.\u2069')).toBe('\u2068The boycott is lifted\u2069');
  });

  test('leaves everything else as it is', () => {
    for (const text of ['', 'Why now?', 'At 2.5 per cent', 'قطع شد']) expect(clause(text)).toBe(text);
  });
});

describe('sentence', () => {
  test('ends with one full stop, also behind an abbreviation and a mark of direction', () => {
    expect(sentence('since 2022')).toBe('since 2022.');
    expect(sentence('август 2023 г.')).toBe('август 2023 г.');
    expect(sentence('\u20662018 – 9 декабря 2025 г.\u2069')).toBe('\u20662018 – 9 декабря 2025 г.\u2069');
  });

  test('leaves a question, an exclamation and an ellipsis of an author as they end', () => {
    for (const text of ['Why now?', 'چرا؟', 'At last!', 'And then…', '\u2068Why?\u2069'])
      expect(sentence(text)).toBe(text);
  });
});

describe('joining', () => {
  const parts = ['a', undefined, '', 'b'];

  test('takes what is there, with the commas and semicolons of the language', () => {
    expect(commas(parts, en)).toBe('a, b');
    expect(semicolons(parts, en)).toBe('a; b');
    expect(commas(parts, fa)).toBe('a،\u200f b');
    expect(semicolons(parts, fa)).toBe('a؛ b');
  });

  test('sets a colon only where something follows', () => {
    expect(headed('Turnover', '1 billion')).toBe('Turnover: 1 billion');
    expect(headed('Turnover', '')).toBe('Turnover');
  });
});

describe('counted', () => {
  const { missing } = en.words.chart.count;

  test('chooses the form by the number', () => {
    expect(counted(1, missing, en)).toBe('1 value is missing');
    expect(counted(3, missing, en)).toBe('3 values are missing');
    expect(counted(1200, missing, en)).toBe('1,200 values are missing');
  });

  test('says nothing of none', () => {
    expect(counted(0, missing, en)).toBeUndefined();
  });

  test('prints the figure’s own digits', () => {
    expect(counted(3, fa.words.chart.count.more, fa)).toBe('۳ مورد دیگر');
    expect(counted(3, faLatin.words.chart.count.more, faLatin)).toBe('3 مورد دیگر');
  });
});
