import { chooseName, nameChain, type Actor, type Names } from '@keruen/data';
import { aside, isolate, spoken } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';

const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u;

/** A name in the reader's language or its nearest, isolated for a running sentence in a way that tells which it is. */
export function nameOf(names: Names, { tag }: Locale): string {
  const { text, lang } = chooseName(names, tag);
  // What a table calls somebody is kept as if it were English; letters of others say that it is the page's own.
  const isOwn = lang === 'en' && OTHER.test(text) && !LATIN.test(text);
  return isolate(text, isOwn ? 1 : nameChain(tag).indexOf(lang) + 1);
}

/** The name behind an actor id; words that are no id are spoken as they are. Isolated either way. */
export function actorName(idOrWords: string, actors: readonly Actor[], locale: Locale): string {
  const actor = actors.find((one) => one.id === idOrWords);
  return actor === undefined ? isolate(idOrWords) : nameOf(actor.names, locale);
}

/** Whether words in Latin letters stand among others, in a language that is written in other letters. */
export const hasLatin = (text: string, lang: string): boolean => lang !== 'en' && LATIN.test(text);

/** Language of a text that is one name, or one run of words, in another language than the figure's `lang`; undefined for any other. */
export function foreignLang(text: string, lang: string): string | undefined {
  const times = text.search(/[^\u2068]/);
  if (times > 1) return nameChain(lang)[times - 1];
  return hasLatin(text, lang) && !OTHER.test(text) ? 'en' : undefined;
}

/** Words as they are; an aside where some of those that would be said are in letters of another language. */
export function shownOnly(text: string, { tag }: Locale): string {
  return hasLatin(spoken(text), tag) ? aside(text) : text;
}
