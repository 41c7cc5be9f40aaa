import { describe, expect, test } from 'vitest';
import { NATURES, QUALIFIERS } from '../../../data/src/schema/vocabulary.ts';
import { formulaWords, legendNature, legendQualifier, natureWords } from '../../src/describe/legend.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { withCalendar } from '../../src/locale/calendar.ts';
import { signOf } from '../../src/scene/sign.ts';
import { en, fa, LANGUAGES } from '../locale/languages.ts';

describe('kinds of values', () => {
  test('start with a capital in the legend and with none in a sentence', () => {
    expect(legendNature('claim', en)).toBe('Claim');
    expect(natureWords('claim', en)).toBe('claim');
    expect(legendNature('target', fa)).toBe('هدف');
  });

  test('derived values name their formula in the reader’s words', () => {
    expect(legendNature('derived', en, 'export + import')).toBe('Derived: exports + imports');
    expect(legendNature('derived', fa, 'export + import')).toBe('محاسبه‌شده: صادرات + واردات');
    expect(legendNature('derived', en)).toBe('Derived value');
  });

  test('a formula belongs to derived values only', () => {
    expect(legendNature('claim', en, 'export + import')).toBe('Claim');
  });

  test.each(LANGUAGES)('are told apart in %s', (_, locale) => {
    const labels = NATURES.map((nature) => legendNature(nature, locale));
    expect(new Set(labels).size).toBe(NATURES.length);
  });
});

describe('formulaWords', () => {
  test('takes flows in either number and leaves the rest', () => {
    expect(formulaWords('exports - imports', en)).toBe('exports - imports');
    expect(formulaWords('turnover / 2021', fa)).toBe('مجموع تجارت / ۲۰۲۱');
    expect(formulaWords('exported', en)).toBe('exported');
  });

  test('says dates as the axis does, in the calendar of the figure', () => {
    expect(withoutMarks(formulaWords('2022-01/2022-03 − 2021-11', en))).toBe(
      'January–March 2022 − November 2021',
    );
    expect(formulaWords('5,000,000 / 3000.5 / 12345', en)).toBe('5,000,000 / 3000.5 / 12345');
    const solar = formulaWords(
      '2023-03-21/2024-03-19 − 2022-03-21/2023-03-20',
      withCalendar(fa, 'solar-hijri'),
    );
    expect(withoutMarks(solar)).toBe('۱۴۰۲ − ۱۴۰۱');
  });
});

describe('ends of bars', () => {
  test('say how they are drawn and what that means', () => {
    expect(legendQualifier('at-least', en)).toBe('Open end: at least …');
    expect(legendQualifier('at-most', en)).toBe('Closed cap: at most …');
    expect(legendQualifier('almost', en)).toBe('Soft end: almost …');
    expect(legendQualifier('at-least', fa)).toBe('انتهای باز: حداقل …');
  });

  test('an exact value needs no line', () => {
    expect(legendQualifier('exact', en)).toBeUndefined();
  });

  test.each(LANGUAGES)('have a line in %s for every end that is drawn otherwise than flat', (_, locale) => {
    for (const qualifier of QUALIFIERS) {
      const flat = signOf('statistic', qualifier).end === 'flat';
      expect(legendQualifier(qualifier, locale) === undefined, qualifier).toBe(flat);
    }
  });
});
