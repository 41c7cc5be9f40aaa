import { load } from '@keruen/data/datasets/shipped';
import { query, type Dataset } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { factsLanguage } from '../../src/describe/facts-language.ts';
import { inOneRun, noteLines } from '../../src/describe/note-lines.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { LANGUAGES, en, fa } from '../locale/languages.ts';

const ASKED = {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import', 'turnover'],
  period: '2018/2025',
} as const;

const read = async (lang: string): Promise<Dataset> =>
  (await load('kazakhstan-afghanistan', ASKED, lang)).dataset!;

describe('words of the facts', () => {
  test('are English where they begin with a Latin letter, whatever follows', () => {
    expect(factsLanguage('"some scholars", unnamed', fa)).toEqual({ lang: 'en' });
    expect(factsLanguage('kt.kz, «Қазақстан»', fa)).toEqual({ lang: 'en' });
    expect(factsLanguage('نسبت رسمی 2.08', fa)).toEqual({});
    expect(factsLanguage('2023', fa)).toEqual({});
    expect(factsLanguage('growing', en)).toEqual({});
  });

  const others = LANGUAGES.filter(([name]) => name !== 'en');

  test.each(others)(
    'say in %s who asserts it and what editors found, in the first chart',
    async (_, locale) => {
      const lines = noteLines(query(await read(locale.tag), ASKED), locale);
      expect(lines.length).toBeGreaterThan(4);
      for (const line of lines) {
        const run = withoutMarks(inOneRun({ ...line, evidence: [] }, locale));
        expect(run).not.toMatch(/article authors|unnamed|official|published/i);
        if (line.problem) expect(factsLanguage(line.problem, locale)).toEqual({});
      }
    },
  );
});
