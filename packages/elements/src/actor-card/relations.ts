import { html, nothing, type TemplateResult } from 'lit';
import { parsePeriod, type Profile, type Relation, type RelationOnDate } from '@keruen/data';
import {
  actorName,
  actWords,
  formatDate,
  formatSince,
  sentenceCase,
  speakPredicate,
  speakTerm,
  speakWay,
  type Locale,
} from '@keruen/figure';
import { further } from '../frame/further.ts';
import { rich } from '../frame/rich.ts';
import { editorial, factsParagraph } from '../frame/words-of.ts';
import { contradicted } from './contradicted.ts';
import type { More, Telling } from './more.ts';

/** The date as the source gives it: a day, or from and to, either of which may be open; `later` than the card's own. */
function dated({ on, dateFrom, dateTo }: Relation, later: boolean, locale: Locale): string {
  const start = on ?? dateFrom;
  if (later && start) {
    return actWords(locale).acts.later(formatDate(start, locale), Boolean(parsePeriod(start)?.from?.day));
  }
  return on ? formatDate(on, locale) : speakTerm({ from: dateFrom, to: dateTo }, locale);
}

/** What one actor does towards the other, or what both are in. */
function predicate(act: RelationOnDate, profile: Profile, locale: Locale): TemplateResult {
  const names = [profile.actor, ...profile.actors];
  const way = speakWay(act.relation, names, locale);
  return html`<b>${sentenceCase(speakPredicate(act, locale))}</b> <small>${rich(way, locale.tag)}</small>`;
}

/** In whose words it is: those of an actor of his own by name, else as the facts name them. */
const who = (attribution: string, { actor, actors }: Profile, locale: Locale): TemplateResult =>
  [actor, ...actors].some(({ id }) => id === attribution)
    ? html`<p class="who">${rich(actorName(attribution, [actor, ...actors], locale), locale.tag)}</p>`
    : factsParagraph(attribution, locale, 'who');

/** One source's account of an act: when, what it says, in whose words, where that is printed, what is wrong with it. */
function account(one: Relation, act: RelationOnDate, { profile, locale, more }: Telling): TemplateResult {
  const { attribution, note } = one;
  return html`<div class="act" data-subject="relation:${one.id}">
    <time>${dated(one, act.later, locale) || more?.words.undated}</time>
    ${factsParagraph(one.statement, locale)}
    ${attribution ? who(attribution, profile, locale) : nothing}${more?.circumstances(one, locale, act.later ? undefined : profile.asOf)}${more ? editorial({ problem: note }, locale) : nothing}${more?.cited(one.sources, profile, locale)}${more ? editorial(one, locale) : nothing}
  </div>`;
}

/** An act, and beside it every account that contradicts it. */
function rung(act: RelationOnDate, telling: Telling): TemplateResult {
  const { profile, locale, more } = telling;
  const accounts = [act.relation, ...act.contradictedBy];
  const sign = contradicted(locale);
  return html`<li>
    <p>
      ${accounts.length + act.against.length > 1 ? html`${sign} ` : nothing}${predicate(act, profile, locale)}
    </p>
    <div class="accounts">${accounts.map((one) => account(one, act, telling))}</div>
    ${more?.opposed(act.against, profile, locale)}
  </li>`;
}

const ladder = (acts: readonly RelationOnDate[], telling: Telling): TemplateResult =>
  html`<ol class="ladder">
    ${acts.map((act) => rung(act, telling))}
  </ol>`;

/** Acts in sight at once; further ones wait behind their number. */
const IN_SIGHT = 12;

/** A ladder of dated acts; accounts that contradict each other stand side by side. What came later waits at its end. */
export function relations(profile: Profile, locale: Locale, more?: More): TemplateResult | typeof nothing {
  // A membership is no act: on a full card it stands by itself.
  const acts = profile.relations.filter(({ relation }) => !more || relation.type !== 'member-of');
  if (!acts.length) return nothing;
  const telling = { profile, locale, more };
  const later = acts.filter((act) => act.later);
  const known = acts.filter((act) => !act.later);
  const { relations: label } = actWords(locale).acts;
  const since = sentenceCase(formatSince(profile.asOf, locale));
  return html`<section>
    <h4 class="label">${label}</h4>
    ${ladder(known.slice(0, IN_SIGHT), telling)}
    ${further(label, known.length - IN_SIGHT, ladder(known.slice(IN_SIGHT), telling), locale)}
    ${
      later.length
        ? html`<details>
            <summary>${since}</summary>
            ${ladder(later, telling)}
          </details>`
        : nothing
    }
  </section>`;
}
