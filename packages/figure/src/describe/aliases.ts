import type { Alias, Profile } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import type { NameShown } from './names-beside.ts';

/** The language of a name that names none, by its letters: good enough for a voice to read them. */
export function letteredIn({ text, lang }: Pick<Alias, 'text' | 'lang'>): string {
  if (lang) return lang.split('/')[0]!;
  if (/\p{Script=Arabic}/u.test(text)) return /[ټډړږښګڼېۍ]/.test(text) ? 'ps' : 'fa-AF';
  if (/\p{Script=Cyrillic}/u.test(text)) return /[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru';
  return 'en';
}

/**
 * Aliases for a reader: those in his language, in English, or at home where the actor is; none that is in sight already, as those `shown` are, and none that
 * is a label, which stands with who uses it.
 */
export function aliasesFor(
  { actor }: Profile,
  shown: readonly NameShown[],
  { tag }: Locale,
): readonly Alias[] {
  const langs = new Set(['en', tag, ...shown.map(({ lang }) => lang)]);
  const labels = (actor.labels ?? []).map(({ label }) => label);
  const seen = new Set([...shown.map(({ text }) => text), ...labels]);
  return (actor.aliases ?? []).filter(
    (alias) => (!alias.lang || langs.has(alias.lang)) && !seen.has(alias.text) && seen.add(alias.text),
  );
}
