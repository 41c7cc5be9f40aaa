import { chooseName, type Names } from '../../src/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A value as a reader of a language gets it: one name in place of several, wherever they stand in it. */
export function readIn(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((each) => readIn(each, lang));
  if (typeof value !== 'object' || value === null) return value;
  const {
    publisher,
    title,
    names,
    titles,
    uncheckedNames: _,
    uncheckedTitles: __,
    ...rest
  } = value as Fields;
  const shown = Object.entries(rest).map(([field, each]) => [field, readIn(each, lang)] as const);
  return {
    ...Object.fromEntries(shown),
    ...chosen('names', publisher, names, lang),
    ...chosen('titles', title, titles, lang),
  };
}

/** The name a reader gets for words that may have names in other languages, or for a record that has nothing but names. */
function chosen(field: string, words: unknown, names: unknown, lang: string): Fields {
  const all = { ...(words === undefined ? {} : { en: words }), ...(names as object | undefined) };
  return 'en' in all ? { [field]: chooseName(all as Names, lang) } : {};
}
