import type { Way } from '../sentences.ts';

/**
 * Names in the form that a language gives them there, with the preposition or suffix that goes with it; undefined where the form is not known, and the
 * names stand as they are. Names are those that are isolated in the text, which may be a list of them.
 */
export type InCase = (names: string, way: Way) => string | undefined;

/** What names are without, where every one has a form: an empty name, words of three letters or more around names (“and” is shorter), no name at all. */
const UNKNOWN = /\u2068\u2069|(^|\u2069)[^\u2068\u2069]*\p{L}{3}|^[^\u2068]*$/u;

/** Every name of a text in another form, which is empty where it has none; undefined then, and where there are words that are no names. */
export function eachName(names: string, formOf: (name: string) => string): string | undefined {
  const forms = names.replace(/[^\u2068\u2069]+(?=\u2069)/g, formOf);
  return UNKNOWN.test(forms) ? undefined : forms;
}
