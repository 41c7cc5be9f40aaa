import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, RelationOnDate } from '@keruen/data';
import { actWords, nameOf, sentenceCase, speakTerm, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { factsParagraph } from '../frame/words-of.ts';
import type { More } from './more.ts';

/** Whether a relation is of a member and what it is a member of. */
export const isMembership = ({ relation }: RelationOnDate): boolean => relation.type === 'member-of';

/** One membership: in what, how long, what is said of it and where. */
export function member(
  one: RelationOnDate,
  profile: Profile,
  locale: Locale,
  more: More | undefined,
): TemplateResult {
  const { relation } = one;
  const { actor, actors } = profile;
  const other = relation.from === actor.id ? relation.to : relation.from;
  const names = actors.find(({ id }) => id === other)?.names ?? { en: other };
  const { dateFrom: from, dateTo: to } = relation;
  return html`<li data-subject="relation:${relation.id}">
    <b>${rich(sentenceCase(nameOf(names, locale)), locale.tag)}</b>
    <small
      >${relation.from === actor.id ? speakTerm({ from, to }, locale) : html`${actWords(locale).relation['member-of']}${locale.table.listComma}${speakTerm({ from, to }, locale)}`}</small
    >
    ${factsParagraph(relation.statement, locale)}${more?.circumstances(relation, locale, profile.asOf)}${more?.cited(relation.sources, profile, locale)}
  </li>`;
}

/** What the actor is a member of, and who is a member of it. */
export function memberships(profile: Profile, locale: Locale, more: More): TemplateResult | typeof nothing {
  const all = profile.relations.filter(isMembership);
  if (!all.length) return nothing;
  return html`<section>
    <h4 class="label">${more.words.memberships}</h4>
    <ul class="plain">
      ${all.map((one) => member(one, profile, locale, more))}
    </ul>
  </section>`;
}
