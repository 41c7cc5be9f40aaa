import { html, nothing, type TemplateResult } from 'lit';
import { publishedLater, type Relation } from '@keruen/data';
import { formatDate, profileWords, type DossierWords, type Locale } from '@keruen/figure';
import { inFactsLanguage } from '../frame/words-of.ts';

/** How sure an act is, how far it has come, of which rank, whether it was published after a date, and when a source last confirmed it. */
export function circumstances(
  relation: Relation,
  locale: Locale,
  words: DossierWords,
  date: string | undefined,
): TemplateResult {
  const { level, stage, asOf, confidence } = relation;
  const known = date && publishedLater(relation, date);
  const said = [
    level && (words.level[level] ?? inFactsLanguage(level, locale)),
    stage && (words.stage[stage] ?? inFactsLanguage(stage, locale)),
    profileWords(locale).confidence[confidence],
    known && locale.words.frame.publishedLater(formatDate(known, locale)),
    asOf && words.confirmed(formatDate(asOf, locale)),
  ].filter(Boolean);
  return html`<p class="circumstances">
    ${said.map((one, i) => html`${i ? locale.words.semicolon : nothing}${one}`)}
  </p>`;
}
