import { html, nothing, type TemplateResult } from 'lit';
import { parsePeriod, type Profile, type Relation, type RelationOnDate } from '@keruen/data';
import { actorName, formatDate, sentenceCase, speakPredicate, speakTerm, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { inFactsLanguage } from '../frame/words-of.ts';

/** The date as the source gives it: a day, or from and to, either of which may be open; `later` than the card's own. */
function dated({ on, dateFrom, dateTo }: Relation, later: boolean, locale: Locale): string {
  const start = on ?? dateFrom;
  if (later && start)
    return locale.words.card.later(formatDate(start, locale), Boolean(parsePeriod(start)?.from?.day));
  return on ? formatDate(on, locale) : speakTerm({ from: dateFrom, to: dateTo }, locale);
}

function relation(act: RelationOnDate, profile: Profile, locale: Locale): TemplateResult {
  const { relation: one, later } = act;
  const names = [profile.actor, ...profile.actors];
  const way = locale.words.card.towards(actorName(one.from, names, locale), actorName(one.to, names, locale));
  return html`<div class="act" data-subject="relation:${one.id}" ?data-later=${later}>
    <time>${dated(one, later, locale)}</time>
    <p class="predicate"><b>${speakPredicate(act, locale)}</b> <small>${rich(way, locale.tag)}</small></p>
    <p>${inFactsLanguage(one.statement, locale)}</p>
    ${one.attribution ? html`<p class="who">${inFactsLanguage(one.attribution, locale)}</p>` : nothing}
  </div>`;
}

/** An act, and beside it every act that contradicts it. */
function rung(act: RelationOnDate, profile: Profile, locale: Locale): TemplateResult {
  const { contradictedBy, later } = act;
  if (!contradictedBy.length) return html`<li>${relation(act, profile, locale)}</li>`;
  const others = contradictedBy.map((other) => ({ relation: other, contradictedBy: [act.relation], later }));
  return html`<li>
    <p class="contradicted">
      <span aria-hidden="true">≠</span> ${sentenceCase(locale.words.frame.contradicts('…'))}
    </p>
    <div class="beside-each-other">${[act, ...others].map((one) => relation(one, profile, locale))}</div>
  </li>`;
}

/** A ladder of dated acts; those that contradict each other stand side by side on one rung. */
export function relations(profile: Profile, locale: Locale): TemplateResult | typeof nothing {
  if (!profile.relations.length) return nothing;
  return html`<section>
    <h4 class="label">${locale.words.card.relations}</h4>
    <ol class="ladder">
      ${profile.relations.map((act) => rung(act, profile, locale))}
    </ol>
  </section>`;
}
