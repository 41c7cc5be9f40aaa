import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimOnDate, Observation, Profile } from '@keruen/data';
import {
  byWhom,
  actorName,
  asRead,
  commas,
  formatAmount,
  formatDate,
  sentenceCase,
  signOf,
  valueWords,
  type DossierWords,
  type Locale,
} from '@keruen/figure';
import { further } from '../frame/further.ts';
import { rich } from '../frame/rich.ts';
import { editorial, factsParagraph, inFactsLanguage } from '../frame/words-of.ts';
import { paintSign } from '../paint/sign-key.ts';
import { cited } from './cited.ts';
import { contradicted } from './contradicted.ts';
import { counted } from './counted.ts';
import { opposed } from './opposed.ts';

/** Claims in sight at once; further ones wait behind their number. */
const IN_SIGHT = 3;

/** What a claim is about: whose words it is in, or what it counts. */
function topic({ claim }: ClaimOnDate, profile: Profile, locale: Locale): TemplateResult {
  if ('predicate' in claim) {
    const { actor, actors } = profile;
    const subject = actorName(claim.subject, [actor, ...actors], locale);
    return html`${rich(sentenceCase(subject), locale.tag)}${locale.table.listComma}${inFactsLanguage(claim.predicate, locale)}`;
  }
  return html`${counted(claim, locale)}`;
}

/** A number with its qualifier, or why there is none. */
function amount(observation: Observation, { value, high }: ClaimOnDate, locale: Locale): string {
  const { per, qualifier, missing } = observation;
  return value === null || value === undefined
    ? valueWords(locale).missing[missing ?? 'unknown']
    : formatAmount({ ...asRead(observation, value, high), per, qualifier }, locale, 'label');
}

/** What is said: words in the language of the facts, or a number. */
const said = (one: ClaimOnDate, locale: Locale): TemplateResult =>
  'predicate' in one.claim
    ? factsParagraph(one.claim.text, locale)
    : html`<p>
        <b>${amount(one.claim, one, locale)}</b>
        ${one.claim.definition ? html`<small>${inFactsLanguage(one.claim.definition, locale)}</small>` : nothing}
      </p>`;

/** Who says it, what kind of saying it is, and when it became known where that is later than the card. */
function standing({ claim, publishedLater }: ClaimOnDate, profile: Profile, locale: Locale): TemplateResult {
  const { nature, attribution } = claim;
  const { actor, actors } = profile;
  const by = byWhom(attribution, [actor, ...actors], locale);
  const later = publishedLater && locale.words.frame.publishedLater(formatDate(publishedLater, locale));
  const words = sentenceCase(valueWords(locale).nature[nature]);
  return html`<p class="who">
    ${paintSign('muted', signOf(nature, claim.qualifier, 'unit' in claim ? claim.high : undefined))}
    <span>${rich(commas([`${words}${by ? ` ${by}` : ''}`, later], locale), locale.tag)}</span>
  </p>`;
}

/** One claim in full: when, about what, what, in whose words, what is wrong with it, where it is printed. */
function account(
  one: ClaimOnDate,
  against: boolean,
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult {
  const { claim } = one;
  const subject = `${'predicate' in claim ? 'statement' : 'observation'}:${claim.id}`;
  return html`<div class="act" data-subject=${subject}>
    ${against ? contradicted(locale) : nothing}
    <time>${claim.period ? formatDate(claim.period, locale) : words.undated}</time>
    <p class="topic">${topic(one, profile, locale)}</p>
    ${said(one, locale)}${standing(one, profile, locale)}${cited(claim.sources, profile, locale, words.read)}${editorial(claim, locale)}${opposed(one.against, profile, locale)}
  </div>`;
}

/** A claim, and beside it those about the same actor that contradict it. */
const rung = (one: ClaimOnDate, profile: Profile, locale: Locale, words: DossierWords): TemplateResult =>
  html`<li>
    <div class="accounts">
      ${[one, ...one.contradictedBy].map((each) => account(each, each !== one, profile, locale, words))}
    </div>
  </li>`;

/** What others assert of the actor: each with who says it, its date and source; both sides of what is disputed. */
export function claims(
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing {
  const all = profile.claims;
  if (!all.length) return nothing;
  const ladder = (some: readonly ClaimOnDate[]): TemplateResult =>
    html`<ol class="ladder">
      ${some.map((one) => rung(one, profile, locale, words))}
    </ol>`;
  return html`<section>
    <h4 class="label">${words.claims}</h4>
    ${ladder(all.slice(0, IN_SIGHT))}
    ${further(words.claims, all.length - IN_SIGHT, ladder(all.slice(IN_SIGHT)), locale)}
  </section>`;
}
