import { html, nothing, type TemplateResult } from 'lit';
import type { Relation } from '@keruen/data';
import { formatDate, profileWords, type DossierWords, type Locale } from '@keruen/figure';
import { inFactsLanguage } from '../frame/words-of.ts';

/** How sure an act is, how far it has come, of which rank, and when a source last confirmed it. */
export function circumstances(
  { level, stage, asOf, confidence }: Relation,
  locale: Locale,
  words: DossierWords,
): TemplateResult {
  const said = [
    level && (words.level[level] ?? inFactsLanguage(level, locale)),
    stage && (words.stage[stage] ?? inFactsLanguage(stage, locale)),
    profileWords(locale).confidence[confidence],
    asOf && words.confirmed(formatDate(asOf, locale)),
  ].filter(Boolean);
  return html`<p class="circumstances">
    ${said.map((one, i) => html`${i ? locale.words.semicolon : nothing}${one}`)}
  </p>`;
}
