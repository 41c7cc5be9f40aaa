import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, RelationOnDate, Stance } from '@keruen/data';
import {
  formatDate,
  nameOf,
  sentenceCase,
  speakPredicate,
  type DossierWords,
  type Locale,
} from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { inFactsLanguage } from '../frame/words-of.ts';
import { unequal } from '../paint/unequal.ts';

/** One side of a stance: what it is, of which rank, since when or when, and whether that is disputed. The ladder has its sources. */
function side(
  act: RelationOnDate | undefined,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing {
  if (!act) return nothing;
  const { level, on, dateFrom, asOf } = act.relation;
  const from = on ? formatDate(on, locale) : dateFrom && locale.words.since(formatDate(dateFrom, locale));
  const rank = level && (words.level[level] ?? inFactsLanguage(level, locale));
  const when = [from, asOf && words.confirmed(formatDate(asOf, locale))].filter(Boolean);
  return html`<dd>
    ${act.contradictedBy.length ? html`${unequal(locale.words.frame.contradicts('…'))} ` : nothing}<b>${sentenceCase(speakPredicate(act, locale))}</b>${rank ? html`${locale.table.listComma}${rank}` : nothing}
    <small>${when.join(locale.words.semicolon)}</small>
  </dd>`;
}

const stance = (
  { toward, recognition, envoys }: Stance,
  locale: Locale,
  words: DossierWords,
): TemplateResult =>
  html`<div class="office">
    <dt>${rich(sentenceCase(nameOf(toward.names, locale)), locale.tag)}</dt>
    ${side(recognition, locale, words)}${side(envoys, locale, words)}
  </div>`;

/** How the actor stands to authorities on the date: recognition and envoys. */
export const stances = (
  { stances: all }: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing =>
  all.length
    ? html`<section class="stances">
        <h4 class="label">${words.stance}</h4>
        <dl>${all.map((one) => stance(one, locale, words))}</dl>
      </section>`
    : nothing;
