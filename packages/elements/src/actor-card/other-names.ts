import { html, nothing, type TemplateResult } from 'lit';
import { descriptionOn, type Alias, type Profile } from '@keruen/data';
import {
  aliasesFor,
  actWords,
  letteredIn,
  namesBeside,
  type DossierWords,
  type Locale,
} from '@keruen/figure';
import type { Words } from '../frame/figure.ts';
import { editorial, factsParagraph, inFactsLanguage, isolated, nameIn } from '../frame/words-of.ts';
import { cited } from './cited.ts';

/** The names in sight, that of the heading first. */
export function shownNames(profile: Profile, locale: Locale): readonly Words[] {
  const name = nameIn(profile.actor.names, locale);
  return [name, ...namesBeside(profile, name, locale)];
}

/** Names in sight whose spelling nobody has checked. */
function unchecked(profile: Profile, locale: Locale, words: DossierWords): TemplateResult | typeof nothing {
  const { uncheckedNames = [] } = profile.actor;
  const some = shownNames(profile, locale).filter(({ lang = locale.tag }) => uncheckedNames.includes(lang));
  return some.length
    ? html`<p class="circumstances">
        ${words.unchecked}: ${some.map((one, i) => html`${i ? ' · ' : ''}${isolated(one)}`)}
      </p>`
    : nothing;
}

/** One further name, and what the facts note of it. */
export const alias = (one: Alias, locale: Locale): TemplateResult =>
  html`<li>
    ${isolated({ text: one.text, lang: letteredIn(one) })}
    ${one.note ? html`<small>${inFactsLanguage(one.note, locale)}</small>` : nothing}
  </li>`;

/** Labels are a matter of dispute: each stands with who uses it, and where. */
const labels = (profile: Profile, locale: Locale, words: DossierWords): readonly TemplateResult[] =>
  (profile.actor.labels ?? []).map(
    ({ label, lang, usedBy, sources, note }) =>
      html`<li>
        ${isolated({ text: label, lang: letteredIn({ text: label, lang }) })}
        <small>${inFactsLanguage(usedBy, locale)}</small>
        ${editorial({ problem: note }, locale)} ${cited(sources, profile, locale, words.read)}
      </li>`,
  );

const list = (name: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class=${name}>
        ${items}
      </ul>`
    : nothing;

/** What the actor is and where that is printed, which of its names nobody checked, and behind one line what it is also called. */
export function otherNames(profile: Profile, locale: Locale, words: DossierWords): TemplateResult {
  const { actor, asOf } = profile;
  const description = descriptionOn(actor, asOf);
  // The source of a name is no source of what is said, nor is a place that only names the actor.
  const told = actor.sources.filter(({ at = '' }) => !/^(?:name:|Wikidata|mentioned)/.test(at));
  const [other, labelled] = [
    aliasesFor(profile, shownNames(profile, locale), locale),
    labels(profile, locale, words),
  ];
  const some = other.length + labelled.length > 0;
  return html`${description ? html`${factsParagraph(description, locale)}${cited(told, profile, locale, words.read)}` : nothing}${unchecked(profile, locale, words)}${
    some
      ? html`<details class="aliases">
          <summary>${actWords(locale).acts.alsoCalled}</summary>
          ${list(
            'plain row',
            other.map((one) => alias(one, locale)),
          )}${list('plain', labelled)}
        </details>`
      : nothing
  }`;
}
