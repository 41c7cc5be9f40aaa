import { html, nothing, type TemplateResult } from 'lit';
import type { Corridor, Profile } from '@keruen/data';
import { cardWords, speakStatus, type Locale } from '@keruen/figure';
import { isolated, nameIn } from '../frame/words-of.ts';

const corridor = (one: Corridor, locale: Locale): TemplateResult =>
  html`<li data-subject="corridor:${one.id}">
    ${isolated(nameIn(one.names, locale))} <small>${speakStatus(one, locale)}</small>
  </li>`;

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
