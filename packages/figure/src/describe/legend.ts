import type { Nature, Qualifier } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { toNumerals } from '../locale/number.ts';
import { formatDate } from '../locale/period.ts';
import { endOf } from '../scene/sign.ts';
import { hasLatin } from './name.ts';
import { sentenceCase } from './phrase.ts';

/** Years and dates as a formula writes them, EDTF: `2023`, `2022-01/2022-03`; no number with a point or commas. */
const DATES = /(?<![\d,.])\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?(?![\d,.])/g;

/** A formula of the data, `export + import` or `gdp 2023 / gdp 2022`, in the reader's words for flows and measures and the figure's for dates. */
export function formulaWords(formula: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = {
    ...chartWords(locale).measure,
    ...valueWords(locale).flow,
  };
  const words = formula.replace(/[a-z-]+/g, (word) => names[word] ?? names[word.replace(/s$/, '')] ?? word);
  const dated = words.replace(DATES, (date) => formatDate(date, locale));
  return toNumerals(dated, locale);
}

/** A kind of value inside a sentence: `claim`, or `derived: exports + imports` where the formula is known. */
export function natureWords(nature: Nature, locale: Locale, formula?: string): string {
  const words = nature === 'derived' && formula ? formulaWords(formula, locale) : '';
  // A formula in words is in the language of the facts.
  return words && !hasLatin(words, locale.tag)
    ? chartWords(locale).legend.derived(words)
    : valueWords(locale).nature[nature];
}

/** Legend line for a kind of value: `Claim`, `Derived: exports + imports`. */
export function legendNature(nature: Nature, locale: Locale, formula?: string): string {
  return sentenceCase(natureWords(nature, locale, formula));
}

/** Legend line for the drawn end of a bar: `Open end: at least …`; undefined for an exact value, which needs none. */
export function legendQualifier(qualifier: Qualifier, locale: Locale): string | undefined {
  const end = endOf(qualifier);
  if (end === 'flat') return undefined;
  return sentenceCase(chartWords(locale).legend.end[end](valueWords(locale).qualified[qualifier]('…')));
}
