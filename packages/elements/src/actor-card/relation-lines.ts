import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, RelationOnDate } from '@keruen/data';
import {
  actorName,
  actorsWords,
  actWords,
  formatNumber,
  sentenceCase,
  speakPredicate,
  speakWhen,
  type Locale,
} from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { contradicted } from './contradicted.ts';
import { isMembership } from './memberships.ts';
import type { More } from './more.ts';
import { relations } from './relations.ts';

/** Relations that read alike: one predicate, from one actor to another. */
type Alike = readonly [RelationOnDate, ...RelationOnDate[]];

function alike(found: readonly RelationOnDate[], locale: Locale): readonly Alike[] {
  const groups = new Map<string, [RelationOnDate, ...RelationOnDate[]]>();
  for (const act of found) {
    const { from, to } = act.relation;
    const key = JSON.stringify([from, to, speakPredicate(act, locale)]);
    const group = groups.get(key);
    if (group) group.push(act);
    else groups.set(key, [act]);
  }
  return [...groups.values()];
}

/** Every date a predicate is given, with “≠” where accounts contradict each other. */
function line(acts: Alike, { actor, actors }: Profile, locale: Locale): TemplateResult {
  const [first] = acts;
  const { id, from, to } = first.relation;
  const dates = acts.flatMap((act) =>
    [act.relation, ...act.contradictedBy].map(
      (relation) => speakWhen({ ...act, relation }, locale) || actorsWords(locale).undated,
    ),
  );
  const disputed = acts.some(({ contradictedBy, against }) => contradictedBy.length + against.length > 0);
  const other = actorName(from === actor.id ? to : from, actors, locale);
  return html`<li data-subject="relation:${id}">
    ${disputed ? contradicted(locale) : nothing} ${sentenceCase(speakPredicate(first, locale))}
    <small>${rich([other, [...new Set(dates)].join(locale.words.semicolon)].join(': '), locale.tag)}</small>
  </li>`;
}

/** Relations in a line each, and behind their number every account with what it says and in whose words. */
export function relationLines(profile: Profile, locale: Locale, more: More | undefined): TemplateResult {
  const { relations: found } = profile;
  const acts = found.filter((one) => !more || !isMembership(one));
  const count = acts.reduce((sum, { contradictedBy }) => sum + 1 + contradictedBy.length, 0);
  return html`<ul class="plain">
      ${alike(found, locale).map((like) => line(like, profile, locale))}
    </ul>
    ${
      count
        ? html`<details>
            <summary>${actWords(locale).acts.relations} (${formatNumber(count, locale)})</summary>
            ${relations(profile, locale, more)}
          </details>`
        : nothing
    }`;
}
