import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '@keruen/data';
import { registryIds, type DossierWords, type Locale } from '@keruen/figure';

/** Codes and ids, each under its registry; an id that nobody read in a source says so. */
export function idList({ actor }: Profile, locale: Locale): TemplateResult {
  return html`<dl class="ids">
    ${registryIds(actor).map(
      ({ scheme, text, url, general }) =>
        html`<div>
          <dt lang="en">${scheme}</dt>
          <dd>
            ${url ? html`<a href=${url} rel="noopener" lang="en">${text}</a>` : html`<bdi lang="en">${text}</bdi>`}
            ${general ? html`<small>${locale.words.frame.generalKnowledge}</small>` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** By which codes others know the actor. */
export const identifiers = (
  profile: Profile,
  locale: Locale,
  words: DossierWords,
): TemplateResult | typeof nothing =>
  registryIds(profile.actor).length
    ? html`<section>
        <h4 class="label">${words.identifiers}</h4>
        ${idList(profile, locale)}
      </section>`
    : nothing;
