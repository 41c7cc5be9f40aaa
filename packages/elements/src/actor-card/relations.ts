import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, Relation, RelationOnDate } from '@keruen/data';
import { actorName, formatDate, sentenceCase, speakPredicate, speakTerm, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { inFactsLanguage } from '../frame/words-of.ts';

/** The date as the source gives it: a day, or from and to, either of which may be open. */
const dated = ({ on, dateFrom, dateTo }: Relation, locale: Locale): string =>
  on ? formatDate(on, locale) : speakTerm({ from: dateFrom, to: dateTo }, locale);

/** Relations that contradict each other, directly or through a third, make one rung. */
export function rungs(relations: readonly RelationOnDate[]): RelationOnDate[][] {
  const left = new Map(relations.map((one) => [one.relation.id, one]));
  const out: RelationOnDate[][] = [];
  const gather = (one: RelationOnDate, rung: RelationOnDate[]): RelationOnDate[] => {
    left.delete(one.relation.id);
    rung.push(one);
    for (const { id } of one.contradictedBy) {
      const other = left.get(id);
      if (other) gather(other, rung);
    }
    return rung;
  };
  for (const one of relations) if (left.has(one.relation.id)) out.push(gather(one, []));
  return out;
}

function relation(act: RelationOnDate, profile: Profile, locale: Locale): TemplateResult {
  const { relation: one, later } = act;
  const names = [profile.actor, ...profile.actors];
  const way = locale.words.card.towards(actorName(one.from, names, locale), actorName(one.to, names, locale));
  return html`<div class="act" data-subject="relation:${one.id}" ?data-later=${later}>
    <time>${dated(one, locale)}</time>
    <p class="predicate"><b>${speakPredicate(act, locale)}</b> <small>${rich(way, locale.tag)}</small></p>
    <p>${inFactsLanguage(one.statement, locale)}</p>
    ${one.attribution ? html`<p class="who">${inFactsLanguage(one.attribution, locale)}</p>` : nothing}
  </div>`;
}

function rung(acts: readonly RelationOnDate[], profile: Profile, locale: Locale): TemplateResult {
  const many = acts.length > 1;
  return html`<li>
    ${many ? html`<p class="contradicted"><span aria-hidden="true">≠</span> ${sentenceCase(locale.words.frame.contradicts('…'))}</p>` : nothing}
    <div class=${many ? 'beside-each-other' : ''}>${acts.map((act) => relation(act, profile, locale))}</div>
  </li>`;
}

/** A ladder of dated acts; those that contradict each other stand side by side on one rung. */
export function relations(profile: Profile, locale: Locale): TemplateResult | typeof nothing {
  if (!profile.relations.length) return nothing;
  return html`<section>
    <h4 class="label">${locale.words.card.relations}</h4>
    <ol class="ladder">
      ${rungs(profile.relations).map((acts) => rung(acts, profile, locale))}
    </ol>
  </section>`;
}
