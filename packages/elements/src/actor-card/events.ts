import { html, nothing, type TemplateResult } from 'lit';
import { contradict, type EventOnDate, type Profile } from '@keruen/data';
import { byWhom, actWords, formatDate, formatNumber, type DossierWords, type Locale } from '@keruen/figure';
import { rich } from '../frame/rich.ts';
import { editorial, inFactsLanguage } from '../frame/words-of.ts';
import { cited } from './cited.ts';
import { contradicted } from './contradicted.ts';
import { opposed } from './opposed.ts';

/** Events in order of date; what contradicts one stands beside it. */
function together(events: readonly EventOnDate[]): readonly (readonly EventOnDate[])[] {
  const placed = new Set<string>();
  return events.flatMap((event) => {
    if (placed.has(event.id)) return [];
    const beside = events.filter(
      (other) => other === event || (!placed.has(other.id) && contradict(event, other)),
    );
    for (const { id } of beside) placed.add(id);
    return [beside];
  });
}

function event(
  one: EventOnDate,
  against: boolean,
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult {
  const { actor, actors } = profile;
  const by = byWhom(one.attribution, [actor, ...actors], locale);
  return html`<div class="act" data-subject="event:${one.id}">
    ${against ? contradicted(locale) : nothing}
    <time>${formatDate(one.on, locale)}</time>
    <p>
      ${inFactsLanguage(one.label, locale)} ${by ? html`<small>${rich(by, locale.tag)}</small>` : nothing}
    </p>
    ${editorial({ problem: one.note }, locale)}${cited(one.sources, profile, locale, words.read)}${opposed(one.against, profile, locale)}
  </div>`;
}

/** Dated events the actor took part in, each with its sources; folded, for the ladder above tells most of them. */
export function events(
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing {
  const { events: all } = profile;
  if (!all.length) return nothing;
  return html`<section>
    <details>
      <summary>${actWords(locale).acts.events} (${formatNumber(all.length, locale)})</summary>
      <ol class="ladder">
        ${together(all).map(
          (beside) =>
            html`<li>
              <div class="accounts">${beside.map((one, i) => event(one, i > 0, profile, locale, words))}</div>
            </li>`,
        )}
      </ol>
    </details>
  </section>`;
}
