import { describe, expect, test } from 'vitest';
import { speakNote } from '../../src/describe/note.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';
import { ratioNote, statementNote, trade } from './trade-fixture.ts';

const said = (note: typeof ratioNote, locale = en) => withoutMarks(speakNote(note, trade, locale));

describe('speakNote', () => {
  test('a number of another measure names what it contradicts and what it concerns', () => {
    expect(said(ratioNote)).toBe(
      'Change in trade 2022: almost 2 times, claim by article authors (no source named), ' +
        'contradicts 987 million US dollars (derived value), concerns 1 billion US dollars (claim); ' +
        'source: IFIMES, paragraph 8',
    );
  });

  test('in Dari the same', () => {
    expect(said(ratioNote, fa)).toBe(
      'تغییر تجارت ۲۰۲۲: نزدیک به ۲ برابر، ادعا به گفتهٔ article authors (no source named)، ' +
        'در تضاد با ۹۸۷ میلیون دالر امریکایی (رقم محاسبه‌شده)، مربوط به ۱ میلیارد دالر امریکایی (ادعا)؛ ' +
        'منبع: IFIMES، پاراگراف ۸',
    );
  });

  test('a statement is spoken in its own words under its subject and predicate', () => {
    expect(said(statementNote)).toBe(
      'Kazakhstan, recognises, about December 2023: no formal recognition, claim, ' +
        'concerns at least 4 billion US dollars (target); source: IFIMES (table 2)',
    );
    expect(speakNote(statementNote, trade, fa)).toContain('\u2068no formal recognition\u2069');
  });

  test('a note about nothing on show says only itself', () => {
    const alone = { ...statementNote, concerns: [] };
    expect(said(alone)).toBe(
      'Kazakhstan, recognises, about December 2023: no formal recognition, claim; source: IFIMES (table 2)',
    );
  });

  test('a note without a period starts with what it is about alone', () => {
    const { period: _, ...record } = statementNote.record;
    expect(said({ ...statementNote, record })).toMatch(/^Kazakhstan, recognises: no formal/);
  });

  test('a record that no longer holds says so', () => {
    const withdrawn = { ...ratioNote, record: { ...ratioNote.record, rank: 'deprecated' as const } };
    expect(said(withdrawn)).toContain('claim by article authors (no source named), withdrawn, contradicts');
  });
});
