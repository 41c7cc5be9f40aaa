import type { InCase } from './cases/in-case.ts';
import type { Locale } from './locale.ts';
import type { Books, FurtherBook, FurtherTexts } from './words.ts';

/** Parts of a language that are no text, by path, `.table.plural`: the plural rule, and tables whose keys differ from English. */
export type OwnParts = Readonly<Record<string, unknown>>;

/** Both files of a language, each by a function that loads it. */
export type Packed = readonly [
  first: () => Promise<{ readonly localeAfter: (english: Locale) => Locale }>,
  more: () => Promise<{ readonly texts: FurtherTexts }>,
];

/** Texts of a language, parted by `|`, in the order in which English, the model, has its own. */
export type Texts = Readonly<Record<'common' | Exclude<keyof Books, FurtherBook>, string>>;

/** A phrase with `{0}`, `{1}` … as the function it was packed from. */
function phrase(pattern: string): (...words: readonly string[]) => string {
  return (...words) => pattern.replace(/\{(\d)\}/g, (_, place: string) => words[Number(place)] ?? '');
}

/** The forms of a word, in the order in which they are packed. */
export const FORMS = ['other', 'short', 'one', 'few', 'many', 'per'] as const;

/** Forms parted by `^`; those at the end that a word has not are left out. */
const formsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split('^').flatMap((form, i) => (form === '' ? [] : [[FORMS[i], form]])));

/** What is like the model, filled with texts in its order. */
function fill<Model>(model: Model, root: string, texts: string, own: OwnParts): Model {
  const rest = texts.split('|');
  const next = () => rest.shift() ?? '';
  const walk = (like: unknown, path: string): unknown => {
    const kept = own[path];
    if (kept !== undefined) return kept ?? like;
    if (typeof like === 'function') {
      const pattern = next();
      return pattern === '' ? like : phrase(pattern);
    }
    if (Array.isArray(like)) return like.map(next);
    if (!(like instanceof Object)) return next();
    if ('other' in like) return formsOf(next());
    return Object.fromEntries(
      Object.entries(like).map(([key, part]) => [key, walk(part, `${path}.${key}`)] as const),
    );
  };
  return walk(model, root) as Model;
}

/**
 * A language from its texts. English is always there, a book of it with the figure that speaks from it, so a language
 * loaded on demand need not carry the keys again: half its bytes. The packer is `scripts/pack-locale.ts`.
 * A further book is English until its text is here: who speaks from it waits for it (`isWhole`).
 */
export function unpack(model: Locale, texts: Texts, own: OwnParts, inCase?: InCase): Locale {
  const opened: Partial<Books> = {};
  const further: NonNullable<Locale['further']> = {};
  const open = <Name extends keyof Books>(name: Name, english: Books[Name]): Books[Name] => {
    const text = { ...texts, ...further.texts }[name];
    return text === undefined ? english : (opened[name] ??= fill(english, '.words', text, own));
  };
  return { ...fill(model, '', texts.common, own), book: open, further, ...(inCase && { inCase }) };
}
