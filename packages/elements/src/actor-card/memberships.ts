import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, RelationOnDate } from '@keruen/data';
import { cardWords, nameOf, sentenceCase, speakTerm, type DossierWords, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { factsParagraph } from '../frame/words-of.ts';
import { circumstances } from './circumstances.ts';
import { cited } from './cited.ts';

/** Whether a relation is of a member and what it is a member of. */
export const isMembership = ({ relation }: RelationOnDate): boolean => relation.type === 'member-of';

function member(one: RelationOnDate, profile: Profile, locale: Locale, words: DossierWords): TemplateResult {
  const { relation } = one;
  const { actor, actors } = profile;
  const other = relation.from === actor.id ? relation.to : relation.from;
  const names = actors.find(({ id }) => id === other)?.names ?? { en: other };
  const { dateFrom: from, dateTo: to } = relation;
  return html`<li data-subject="relation:${relation.id}">
    <b>${rich(sentenceCase(nameOf(names, locale)), locale.tag)}</b>
    <small
      >${relation.from === actor.id ? speakTerm({ from, to }, locale) : html`${cardWords(locale).relation['member-of']}${locale.table.listComma}${speakTerm({ from, to }, locale)}`}</small
    >
    ${factsParagraph(relation.statement, locale)}${circumstances(relation, locale, words)}${cited(relation.sources, profile, locale, words.read)}
  </li>`;
}

/** What the actor is a member of, and who is a member of it. */
export function memberships(
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing {
  const all = profile.relations.filter(isMembership);
  if (!all.length) return nothing;
  return html`<section>
    <h4 class="label">${words.memberships}</h4>
    <ul class="plain">
      ${all.map((one) => member(one, profile, locale, words))}
    </ul>
  </section>`;
}
