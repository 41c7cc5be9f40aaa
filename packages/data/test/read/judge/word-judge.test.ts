import { describe, expect, it } from 'vitest';
import type { WordColumn } from '../../../src/index.ts';
import { WORD_COLUMNS } from '../../../src/schema/series.ts';
import { documentSource, SourceList } from '../../../src/read/report/source-list.ts';
import { judgeOf } from '../../../src/read/judge/word-judge.ts';

const sources = new SourceList(documentSource('csv', undefined), true);

const judged = (field: Parameters<typeof judgeOf>[0], text: string) => judgeOf(field, sources)(text);

describe('judgeOf', () => {
  it.each<[WordColumn, string, string]>([
    ['flow', 'export', 'export'],
    ['flow', 'Imports', 'import'],
    ['flow', 'Товарооборот', 'turnover'],
    ['period', '۲۰۲۲', '2022'],
    ['period', '2024/25', '2024/2025'],
    ['periodKind', 'marketing', 'marketing'],
    ['obsStatus', 'break, estimated;provisional', 'break estimated provisional'],
    ['asOf', '2024-01~', '2024-01~'],
    ['knownFrom', '2023', '2023'],
    ['source', 'kaz-bns', 'kaz-bns'],
    ['source', 'The yearbook', 'source-2'],
    ['product', '0101', '0101'],
    ['unit', 'USD', 'USD'],
    ['reporter', 'КАЗ', 'КАЗ'],
    ['at', '<b>', '<b>'],
  ])('takes for %s: %s', (field, text, word) => {
    expect(judged(field, text)).toBe(word);
  });

  it.each<[Parameters<typeof judgeOf>[0], string, string]>([
    ['flow', 'transit', 'unknown-word'],
    ['flow', 'exports and imports', 'unknown-word'],
    ['measure', 'Trade-Value', 'unknown-word'],
    ['nature', '__proto__', 'unknown-word'],
    ['qualifier', '≥', 'unknown-word'],
    ['missing', 'n/a', 'unknown-word'],
    ['obsStatus', 'estimated, wrong', 'unknown-word'],
    ['period', '1402', 'unreadable-period'],
    ['period', 'August', 'unreadable-period'],
    ['asOf', 'yesterday', 'not-edtf'],
    ['confidence', 'sure', 'unknown-word'],
    ['negated', 'yes', 'unknown-word'],
  ])('does not take for %s: %s', (field, text, code) => {
    expect(judged(field, text)).toMatchObject({ code });
  });

  it('takes no half of a character in any column', () => {
    for (const field of WORD_COLUMNS)
      expect(judged(field, 'a\udfff')).toMatchObject({ code: 'lone-surrogate' });
  });
});
