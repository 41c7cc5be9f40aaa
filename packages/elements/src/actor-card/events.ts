import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '@keruen/data';
import { cardWords, formatDate, formatNumber, type Locale } from '@keruen/figure';
import { inFactsLanguage } from '../frame/words-of.ts';

/** Dated events the actor took part in; folded, for the ladder above tells most of them. */
export const events = ({ events: list }: Profile, locale: Locale): TemplateResult | typeof nothing =>
  list.length
    ? html`<section>
        <details>
          <summary>${cardWords(locale).card.events} (${formatNumber(list.length, locale)})</summary>
          <ul class="plain">
            ${list.map(
              ({ id, on, label }) =>
                html`<li data-subject="event:${id}">
                  <time>${formatDate(on, locale)}</time> ${inFactsLanguage(label, locale)}
                </li>`,
            )}
          </ul>
        </details>
      </section>`
    : nothing;
