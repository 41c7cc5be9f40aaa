import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '@keruen/data';
import { formatDate, type Locale } from '@keruen/figure';
import { inFactsLanguage } from '../frame/words-of.ts';

/** Dated events the actor took part in. */
export const events = ({ events: list }: Profile, locale: Locale): TemplateResult | typeof nothing =>
  list.length
    ? html`<section>
        <h4 class="label">${locale.words.card.events}</h4>
        <ul class="plain">
          ${list.map(
            ({ id, on, label }) =>
              html`<li data-subject="event:${id}">
                <time>${formatDate(on, locale)}</time> ${inFactsLanguage(label, locale)}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
