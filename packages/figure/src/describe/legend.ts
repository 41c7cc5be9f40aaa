import type { Nature, Qualifier } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { toNumerals } from '../locale/number.ts';
import { endOf } from '../scene/sign.ts';
import { hasLatin } from './name.ts';
import { sentenceCase } from './phrase.ts';

/** A formula of the data, `export + import` or `gdp 2023 / gdp 2022`, in the reader's words for flows and measures. */
export function formulaWords(formula: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = {
    ...chartWords(locale).measure,
    ...valueWords(locale).flow,
  };
  const words = formula.replace(/[a-z-]+/g, (word) => names[word] ?? names[word.replace(/s$/, '')] ?? word);
  return toNumerals(words, locale);
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
