import { html, nothing, type TemplateResult } from 'lit';
import type { DossierWords } from '@keruen/figure';
import { isolated } from '../frame/words-of.ts';

/** Addresses that are links; anything else is shown as the text it is. */
const ADDRESS = /^(?:https:\/\/|mailto:)\S+$/i;

/** Whom to write to if something about the card is wrong. */
export function contest(contact: string | undefined, words: DossierWords): TemplateResult | typeof nothing {
  const address = contact?.trim();
  if (!address) return nothing;
  const shown = isolated({ text: address.replace(/^mailto:([^?]+).*$/i, '$1') });
  return html`<p class="contest">
    ${words.contest} ${ADDRESS.test(address) ? html`<a href=${address} rel="noopener">${shown}</a>` : shown}
  </p>`;
}
