import { html, nothing, type TemplateResult } from 'lit';
import type { Corridor, Profile } from '@keruen/data';
import { cardWords, speakStatus, type Locale } from '@keruen/figure';
import { isolated, nameIn } from '../frame/words-of.ts';
import { figureOf } from './figure-of.ts';

/** A corridor by name, a link where a map of it stands on the page. */
function corridor(one: Corridor, locale: Locale): TemplateResult {
  const name = isolated(nameIn(one.names, locale));
  const map = figureOf({ corridor: one.id });
  return html`<li data-subject="corridor:${one.id}">
    ${map ? html`<a href=${map}>${name}</a>` : name} <small>${speakStatus(one, locale)}</small>
  </li>`;
}

/** Corridors the actor is on. */
export const corridors = ({ corridors: list }: Profile, locale: Locale): TemplateResult | typeof nothing =>
  list.length
    ? html`<section>
        <h4 class="label">${cardWords(locale).card.corridors}</h4>
        <ul class="plain">
          ${list.map((one) => corridor(one, locale))}
        </ul>
      </section>`
    : nothing;
