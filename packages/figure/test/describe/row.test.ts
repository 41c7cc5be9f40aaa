import { describe, expect, test } from 'vitest';
import { speakRow } from '../../src/describe/chart.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, ru } from '../locale/languages.ts';
import { observation, rowById, rowOf, trade, withRows, years } from './trade-fixture.ts';

const said = (id: string, locale = en) =>
  withoutMarks(speakRow(rowById(id), trade, locale)).replaceAll('\u00a0', ' ');

describe('speakRow', () => {
  test('a statistic: flow, year, value, unit, source', () => {
    expect(said('KAZ-AFG-export-2022-kaz-bns')).toBe(
      'Exports 2022: 978 million US dollars, statistic; source: Bureau of National Statistics',
    );
    expect(said('KAZ-AFG-export-2022-kaz-bns', fa)).toBe(
      'صادرات ۲۰۲۲: ۹۷۸ میلیون دالر امریکایی، احصائیه؛ منبع: Bureau of National Statistics',
    );
  });

  test('a claim: who says so, what it contradicts, in which paragraph', () => {
    expect(said('c031')).toBe(
      'Turnover 2022: 1 billion US dollars, claim by article authors (no source named), ' +
        'contradicts 987 million US dollars (derived value); source: IFIMES, paragraph 8',
    );
    expect(said('c031', fa)).toBe(
      'مجموع تجارت ۲۰۲۲: ۱ میلیارد دالر امریکایی، ادعا به گفتهٔ article authors (no source named)، ' +
        'در تضاد با ۹۸۷ میلیون دالر امریکایی (رقم محاسبه‌شده)؛ منبع: IFIMES، پاراگراف ۸',
    );
  });

  test('a target: at least, over two years, by an actor by name', () => {
    expect(said('c037')).toBe(
      'Turnover 2024–2025: at least 4 billion US dollars, target by Kazakhstan; source: IFIMES, paragraph 8',
    );
    expect(said('c037', fa)).toBe(
      'مجموع تجارت ۲۰۲۴ تا ۲۰۲۵: حداقل ۴ میلیارد دالر امریکایی، هدف به گفتهٔ قزاقستان؛ منبع: IFIMES، پاراگراف ۸',
    );
  });

  test('a derived value: its formula, and what contradicts it on show and in the notes', () => {
    expect(said('KAZ-AFG-turnover-2022-kaz-bns')).toBe(
      'Turnover 2022: 987 million US dollars, derived: exports + imports, ' +
        'contradicts 1 billion US dollars (claim) and almost 2 times (claim); source: Bureau of National Statistics',
    );
  });

  test('a limit keeps its side', () => {
    expect(said('c035')).toContain('Imports 2022: at most 9 million US dollars');
    expect(said('c035', fa)).toContain('حداکثر ۹ میلیون دالر');
  });

  test('what became known later says when', () => {
    expect(said('r-kaz-afg-2024')).toContain('published later (30 October 2025)');
    expect(said('r-kaz-afg-2024', fa)).toContain('بعداً منتشر شده (۳۰ اکتوبر ۲۰۲۵)');
  });

  test('a missing number gives its reason', () => {
    const gap = rowOf(
      observation({ id: 'gap', nature: 'statistic', flow: 'import', missing: 'suppressed', sources: [] }),
      years(2017),
    );
    expect(speakRow(gap, trade, en)).toBe('Imports 2017: withheld by the producer, statistic');
    const silent = rowOf(
      observation({ id: 'x', nature: 'statistic', flow: 'import', sources: [] }),
      years(2017),
    );
    expect(speakRow(silent, trade, en)).toBe('Imports 2017: unknown, statistic');
  });

  test('flags of the producer are spoken, but not that a value is normal', () => {
    const flagged = rowOf(
      observation({
        id: 'p',
        nature: 'statistic',
        flow: 'import',
        value: 5,
        obsStatus: ['normal', 'provisional', 'break'],
        sources: [],
      }),
      years(2017),
    );
    expect(speakRow(flagged, trade, en)).toBe(
      'Imports 2017: 5 US dollars, statistic, provisional, break in series',
    );
  });

  test('years that are none of the calendar are called what they are', () => {
    const of = (periodKind: 'fiscal' | 'marketing' | 'year') =>
      speakRow(
        rowOf(
          observation({ id: 'f', nature: 'statistic', flow: 'import', value: 5, periodKind, sources: [] }),
          years(2017),
        ),
        trade,
        en,
      );
    expect(of('fiscal')).toBe('Imports 2017: 5 US dollars, statistic, by fiscal year');
    expect(of('marketing')).toBe('Imports 2017: 5 US dollars, statistic, by marketing year');
    expect(of('year')).toBe('Imports 2017: 5 US dollars, statistic');
  });

  test('names the sides that the question leaves open', () => {
    const open = withRows(trade.rows, { reporter: undefined, partner: undefined });
    const text = withoutMarks(speakRow(rowById('KAZ-AFG-export-2022-kaz-bns'), open, en));
    expect(text).toMatch(/^Exports of Kazakhstan to Afghanistan 2022: /);
  });

  test('names the goods of a row', () => {
    const flour = { id: 'HS1101', edition: 'HS2022', names: { en: 'wheat flour' } };
    const row = rowOf(
      observation({ id: 'q', nature: 'claim', flow: 'export', product: 'HS1101', value: 1e6, sources: [] }),
      years(2022),
    );
    const text = withoutMarks(speakRow(row, { ...trade, products: [flour] }, en));
    expect(text).toBe('Exports, wheat flour, 2022: 1 million US dollars, claim');
  });

  test.each([
    [en, /^Exports of Kazakhstan to Afghanistan 2022: /],
    [ru, /^Экспорт Казахстана в Афганистан 2022: /],
    [kk, /^Ауғанстанға Қазақстан бойынша экспорт 2022: /],
  ])('puts the date behind whose trade it is, without a comma: %#', (locale, head) => {
    const open = withRows(trade.rows, { reporter: undefined, partner: undefined });
    expect(withoutMarks(speakRow(rowById('KAZ-AFG-export-2022-kaz-bns'), open, locale))).toMatch(head);
  });

  test('the value of trade is named by its flow beside whatever is asked for', () => {
    const growth = { ...trade, query: { ...trade.query, measure: 'trade-ratio' } } as const;
    expect(speakRow(rowById('c035'), growth, en)).toMatch(
      /^Imports 2022: at most 9 million US dollars, claim/,
    );
  });

  test('another measure is named with its flow, by which imports are told from exports', () => {
    const row = rowOf(
      observation({
        id: 'q',
        nature: 'claim',
        flow: 'import',
        measure: 'trade-quantity',
        unit: 'TNE',
        value: 1.3e6,
        qualifier: 'almost',
        sources: [],
      }),
      years(2022),
    );
    expect(speakRow(row, trade, en)).toBe('Traded quantity (imports) 2022: almost 1.3 million tonnes, claim');
  });

  test('a range speaks both ends', () => {
    const row = rowOf(
      observation({ id: 'r', nature: 'forecast', flow: 'export', value: 4e9, high: 5e9, sources: [] }),
      years(2030),
    );
    expect(withoutMarks(speakRow(row, trade, en))).toBe('Exports 2030: 4–5 billion US dollars, forecast');
  });
});
