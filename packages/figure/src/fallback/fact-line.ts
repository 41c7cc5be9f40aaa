import type { Source } from '@keruen/data';
import type { Fact } from '../describe/fact.ts';
import type { Locale } from '../locale/locale.ts';
import { dated, inline } from './block.ts';
import { citationMarkup } from './cite.ts';
import { factsMarkup, sentenceMarkup } from './run.ts';

/** When, what is said, in whose words, where it is printed: a fact without what it is of. */
export function accountMarkup(fact: Fact, sources: readonly Source[], locale: Locale): string {
  const { when, date, value, text, by, cited } = fact;
  const said = [
    when && dated(sentenceMarkup(when, locale), date),
    value && sentenceMarkup(value, locale),
    text && factsMarkup(text, locale),
  ];
  const from = [by && sentenceMarkup(by, locale), citationMarkup(cited, sources, locale)];
  const credit = from.filter(Boolean).join(locale.words.semicolon);
  return [said.filter(Boolean).join(locale.table.listComma), credit && inline('small', `(${credit})`)]
    .filter(Boolean)
    .join(' ');
}

/** What it is of, and who. */
export const headMarkup = ({ what, who }: Fact, locale: Locale): string =>
  [inline('strong', sentenceMarkup(what, locale)), who && `(${sentenceMarkup(who, locale)})`]
    .filter(Boolean)
    .join(' ');

/** Facts in their sets, in the order in which these begin. */
export const setsOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  [...new Set(facts.map(({ set }) => set))].map((set) => facts.filter((fact) => fact.set === set));
