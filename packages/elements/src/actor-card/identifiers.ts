import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, Profile } from '@keruen/data';
import type { DossierWords, Locale } from '@keruen/figure';

/** Where a source's citation says that the id itself is not read in one. */
const GENERAL = 'general-knowledge';

interface Id {
  readonly scheme: string;
  readonly text: string;
  readonly url?: string;
}

/** Codes and ids of an actor, in the names of their registries, which are the same in every language. */
function idsOf({ id, kind, iso2, m49, wikidata }: Actor): readonly Id[] {
  const state = kind === 'state' || kind === 'area';
  return [
    ...(state ? [{ scheme: 'ISO 3166-1', text: iso2 ? `${id}, ${iso2}` : id }] : []),
    ...(m49 ? [{ scheme: 'UN M49', text: m49 }] : []),
    ...(wikidata && /^Q\d+$/.test(wikidata)
      ? [{ scheme: 'Wikidata', text: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` }]
      : []),
  ];
}

/** Codes and ids, each under its registry; an id that nobody read in a source says so. */
export function idList({ actor }: Profile, locale: Locale): TemplateResult {
  const general = actor.sources.some(({ source, at }) => source === GENERAL && at === 'Wikidata id');
  return html`<dl class="ids">
    ${idsOf(actor).map(
      ({ scheme, text, url }) =>
        html`<div>
          <dt lang="en">${scheme}</dt>
          <dd>
            ${url ? html`<a href=${url} rel="noopener" lang="en">${text}</a>` : html`<bdi lang="en">${text}</bdi>`}
            ${url && general ? html`<small>${locale.words.frame.generalKnowledge}</small>` : nothing}
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
  idsOf(profile.actor).length
    ? html`<section>
        <h4 class="label">${words.identifiers}</h4>
        ${idList(profile, locale)}
      </section>`
    : nothing;
