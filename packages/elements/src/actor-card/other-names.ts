import { html, nothing, type TemplateResult } from 'lit';
import type { Alias, Profile } from '@keruen/data';
import { cardWords, type DossierWords, type Locale } from '@keruen/figure';
import type { Words } from '../frame/figure.ts';
import { factsParagraph, inFactsLanguage, isolated, nameIn } from '../frame/words-of.ts';
import { cited } from './cited.ts';
import { namesBeside } from './local-names.ts';

/** The language of a name that names none, by its letters: good enough for a voice to read them. */
export function langOf({ text, lang }: Pick<Alias, 'text' | 'lang'>): string {
  if (lang) return lang.split('/')[0]!;
  if (/\p{Script=Arabic}/u.test(text)) return /[ټډړږښګڼېۍ]/.test(text) ? 'ps' : 'fa-AF';
  if (/\p{Script=Cyrillic}/u.test(text)) return /[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru';
  return 'en';
}

/** The names in sight, that of the heading first. */
function shownNames(profile: Profile, locale: Locale): readonly Words[] {
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

/** Aliases for a reader: those in his language, in English, or at home where the actor is; none that stands above already. */
export function aliases(profile: Profile, locale: Locale): readonly Alias[] {
  const { actor } = profile;
  const shown = shownNames(profile, locale);
  const langs = new Set(['en', locale.tag, ...shown.map(({ lang }) => lang)]);
  const seen = new Set(shown.map(({ text }) => text));
  return (actor.aliases ?? []).filter(
    (alias) => (!alias.lang || langs.has(alias.lang)) && !seen.has(alias.text) && seen.add(alias.text),
  );
}

/** One further name, and what the facts note of it. */
export const alias = (one: Alias, locale: Locale): TemplateResult =>
  html`<li>
    ${isolated({ text: one.text, lang: langOf(one) })}
    ${one.note ? html`<small>${inFactsLanguage(one.note, locale)}</small>` : nothing}
  </li>`;

/** Labels are a matter of dispute: each stands with who uses it, and where. */
const labels = (profile: Profile, locale: Locale, words: DossierWords): readonly TemplateResult[] =>
  (profile.actor.labels ?? []).map(
    ({ label, lang, usedBy, sources, note }) =>
      html`<li>
        ${isolated({ text: label, lang: langOf({ text: label, lang }) })}
        <small>${inFactsLanguage(usedBy, locale)}</small>
        ${note ? factsParagraph(note, locale, 'problem') : nothing}
        ${cited(sources, profile, locale, words.read)}
      </li>`,
  );

const list = (name: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class=${name}>
        ${items}
      </ul>`
    : nothing;

/** Where it is printed what the actor is, which of its names nobody checked, and behind one line what it is also called. */
export function otherNames(profile: Profile, locale: Locale, words: DossierWords): TemplateResult {
  const { description, sources } = profile.actor;
  // The source of a name is no source of what is said.
  const told = description ? sources.filter(({ at = '' }) => !/^(?:name:|Wikidata)/.test(at)) : [];
  const [other, labelled] = [aliases(profile, locale), labels(profile, locale, words)];
  const some = other.length + labelled.length > 0;
  return html`${cited(told, profile, locale, words.read)}${unchecked(profile, locale, words)}${
    some
      ? html`<details class="aliases">
          <summary>${cardWords(locale).card.alsoCalled}</summary>
          ${list(
            'plain row',
            other.map((one) => alias(one, locale)),
          )}${list('plain', labelled)}
        </details>`
      : nothing
  }`;
}
