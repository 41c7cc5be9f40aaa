import { chooseName, type Alias, type Profile } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import { namesBeside, type NameShown } from './names-beside.ts';

/** The language of a name that names none, by its letters: good enough for a voice to read them. */
export function letteredIn({ text, lang }: Pick<Alias, 'text' | 'lang'>): string {
  if (lang) return lang.split('/')[0]!;
  if (/\p{Script=Arabic}/u.test(text)) return /[ټډړږښګڼېۍ]/.test(text) ? 'ps' : 'fa-AF';
  if (/\p{Script=Cyrillic}/u.test(text)) return /[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru';
  return 'en';
}

/** The names in sight, that of the heading first. */
export function namesShown(profile: Profile, locale: Locale): readonly NameShown[] {
  const { text, lang } = chooseName(profile.actor.names, locale.tag);
  const name = { text, lang: lang === locale.tag ? undefined : lang };
  return [name, ...namesBeside(profile, name, locale)];
}

/** Aliases for a reader: those in his language, in English, or at home where the actor is; none that stands above already. */
export function aliasesFor(profile: Profile, locale: Locale): readonly Alias[] {
  const { actor } = profile;
  const shown = namesShown(profile, locale);
  const langs = new Set(['en', locale.tag, ...shown.map(({ lang }) => lang)]);
  const seen = new Set(shown.map(({ text }) => text));
  return (actor.aliases ?? []).filter(
    (alias) => (!alias.lang || langs.has(alias.lang)) && !seen.has(alias.text) && seen.add(alias.text),
  );
}
