import { html, nothing, type TemplateResult } from 'lit';
import { parsePeriod, type Profile, type Relation, type RelationOnDate } from '@keruen/data';
import {
  actorName,
  cardWords,
  formatDate,
  sentenceCase,
  speakPredicate,
  speakTerm,
  type Locale,
} from '@keruen/figure';
import { unequal } from '../paint/unequal.ts';
import { rich } from '../frame/rich.ts';
import { factsParagraph } from '../frame/words-of.ts';

/** The date as the source gives it: a day, or from and to, either of which may be open; `later` than the card's own. */
function dated({ on, dateFrom, dateTo }: Relation, later: boolean, locale: Locale): string {
  const start = on ?? dateFrom;
  if (later && start) {
    return cardWords(locale).card.later(formatDate(start, locale), Boolean(parsePeriod(start)?.from?.day));
  }
  return on ? formatDate(on, locale) : speakTerm({ from: dateFrom, to: dateTo }, locale);
}

/** What one actor does towards the other. */
function predicate(act: RelationOnDate, profile: Profile, locale: Locale): TemplateResult {
  const names = [profile.actor, ...profile.actors];
  const { from, to } = act.relation;
  const way = cardWords(locale).card.towards(actorName(from, names, locale), actorName(to, names, locale));
  return html`<b>${sentenceCase(speakPredicate(act, locale))}</b> <small>${rich(way, locale.tag)}</small>`;
}

/** One source's account of an act: when, what it says, in whose words. */
const account = (one: Relation, later: boolean, locale: Locale): TemplateResult =>
  html`<div class="act" data-subject="relation:${one.id}">
    <time>${dated(one, later, locale)}</time>
    ${factsParagraph(one.statement, locale)}${one.attribution ? factsParagraph(one.attribution, locale, 'who') : nothing}
  </div>`;

/** An act, and beside it every account that contradicts it. */
function rung(act: RelationOnDate, profile: Profile, locale: Locale): TemplateResult {
  const accounts = [act.relation, ...act.contradictedBy];
  const sign = unequal(locale.words.frame.contradicts('…'));
  return html`<li>
    <p>${accounts.length > 1 ? html`${sign} ` : nothing}${predicate(act, profile, locale)}</p>
    <div class="accounts">${accounts.map((one) => account(one, act.later, locale))}</div>
  </li>`;
}

const ladder = (acts: readonly RelationOnDate[], profile: Profile, locale: Locale): TemplateResult =>
  html`<ol class="ladder">
    ${acts.map((act) => rung(act, profile, locale))}
  </ol>`;

/** A ladder of dated acts; accounts that contradict each other stand side by side. What came later waits at its end. */
export function relations(profile: Profile, locale: Locale): TemplateResult | typeof nothing {
  if (!profile.relations.length) return nothing;
  const { card } = cardWords(locale);
  const { since } = locale.words;
  const later = profile.relations.filter((act) => act.later);
  return html`<section>
    <h4 class="label">${card.relations}</h4>
    ${ladder(
      profile.relations.filter((act) => !act.later),
      profile,
      locale,
    )}
    ${
      later.length
        ? html`<details>
            <summary>${sentenceCase(since(formatDate(profile.asOf, locale)))}</summary>
            ${ladder(later, profile, locale)}
          </details>`
        : nothing
    }
  </section>`;
}
