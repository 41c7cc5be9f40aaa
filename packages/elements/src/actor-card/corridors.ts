import { html, nothing, type TemplateResult } from 'lit';
import type { CorridorOnDate, Profile } from '@keruen/data';
import { actWords, speakCorridor, type Locale } from '@keruen/figure';
import { isolated, nameIn } from '../frame/words-of.ts';
import { cited } from './cited.ts';
import { figureOf } from './figure-of.ts';

/** A corridor by name, a link where a map of it stands on the page; and its status, where that is known on the card's date. */
function corridor(one: CorridorOnDate, profile: Profile, locale: Locale): TemplateResult {
  const name = isolated(nameIn(one.names, locale));
  const map = figureOf({ corridor: one.id });
  const status = speakCorridor(one, locale);
  return html`<li data-subject="corridor:${one.id}">
    ${map ? html`<a href=${map}>${name}</a>` : name}
    ${status ? html`<small>${status}</small>${cited(one.sources, profile, locale)}` : nothing}
  </li>`;
}

/** Corridors the actor is on. */
export const corridors = (profile: Profile, locale: Locale): TemplateResult | typeof nothing =>
  profile.corridors.length
    ? html`<section>
        <h4 class="label">${actWords(locale).acts.corridors}</h4>
        <ul class="plain">
          ${profile.corridors.map((one) => corridor(one, profile, locale))}
        </ul>
      </section>`
    : nothing;
