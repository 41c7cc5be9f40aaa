import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../src/locale/book.ts';
import { locale as base } from '../src/locale/languages/en/base.ts';
import { calendar } from '../src/locale/languages/en/calendar.ts';
import { act } from '../src/locale/languages/en/act.ts';
import { card } from '../src/locale/languages/en/card.ts';
import { chart } from '../src/locale/languages/en/chart.ts';
import { ground } from '../src/locale/languages/en/ground.ts';
import { link } from '../src/locale/languages/en/link.ts';
import { pair } from '../src/locale/languages/en/pair.ts';
import { sound } from '../src/locale/languages/en/sound.ts';
import { profile } from '../src/locale/languages/en/profile.ts';
import { route } from '../src/locale/languages/en/route.ts';
import { status } from '../src/locale/languages/en/status.ts';
import { table } from '../src/locale/languages/en/table.ts';
import { timeline } from '../src/locale/languages/en/timeline.ts';
import { scale } from '../src/locale/languages/en/scale.ts';
import { value } from '../src/locale/languages/en/value.ts';
import { whole } from '../src/locale/languages/en/whole.ts';
import { FORMS, type Texts } from '../src/locale/unpack.ts';
import { furtherBooks, type FurtherTexts } from '../src/locale/words.ts';

const BOOKS = {
  value,
  status,
  chart,
  scale,
  ground,
  table,
  whole,
  timeline,
  calendar,
  card,
  profile,
  route,
  pair,
  link,
  sound,
  act,
};

/** Parts that are kept with their keys, because a language chooses them for itself. */
const OWN = ['.words.amounts.currencySigns', '.words.reviewed', '.words.counted', '.words.qualifierSign'];

/** The plural rule is a function and is named in the generated module instead. */
const PLURAL = '.table.plural';

/** A language as data: texts in the order of English, and what is kept with its keys. */
export interface Packed {
  readonly texts: Texts;
  /** Those of parts that are loaded on demand, for a file of their own. */
  readonly further: FurtherTexts;
  readonly own: Readonly<Record<string, unknown>>;
}

type Phrase = (...words: readonly string[]) => string;

const SLOTS = ['{0}', '{1}', '{2}', '{3}', '{4}'];

/** A phrase as a pattern. A phrase that decides something by its words would lose that, and is refused. */
export function patternOf(path: string, phrase: Phrase): string {
  const pattern = phrase(...SLOTS);
  const bare = pattern.replace(/\{\d\}/g, '');
  const empty = SLOTS.map(() => '');
  if (phrase(...empty) !== bare)
    throw new Error(`${path} decides by its words: only English, which is not packed, may`);
  return pattern;
}

function textOf(path: string, leaf: unknown, like?: unknown): string {
  // The same function as in English, which may decide by its words: it is there already.
  if (typeof leaf === 'function' && leaf === like) return '';
  const text = typeof leaf === 'function' ? patternOf(path, leaf as Phrase) : leaf;
  if (typeof text !== 'string' || text.includes('|'))
    throw new Error(`${path} is no text that can be packed`);
  return text;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The forms of a word in one text: `{0} claims^^{0} claim`. */
function formsOf(path: string, forms: unknown): string {
  if (!isBranch(forms)) throw new Error(`${path} is no text that can be packed`);
  const odd = Object.keys(forms).find((form) => !(FORMS as readonly string[]).includes(form));
  const texts = FORMS.map((form) => (form in forms ? textOf(`${path}.${form}`, forms[form]) : ''));
  if (odd !== undefined || texts.some((text) => text.includes('^')))
    throw new Error(`${path} has a form that cannot be packed`);
  return texts.join('^').replace(/\^+$/, '');
}

/** Packs a language after the keys of English. */
export function packLocale(locale: Language): Packed {
  const own: Record<string, unknown> = {};
  const walk = (like: unknown, part: unknown, path: string): readonly string[] => {
    if (path === PLURAL) return [];
    if (OWN.includes(path)) {
      own[path] = isDeepStrictEqual(like, part) ? null : part;
      return [];
    }
    if (!isBranch(like)) return [textOf(path, part, like)];
    if ('other' in like) return [formsOf(path, part)];
    return Object.keys(like).flatMap((key) =>
      walk(like[key], isBranch(part) ? part[key] : undefined, `${path}.${key}`),
    );
  };
  const books = Object.entries(BOOKS).map(
    ([name, book]) =>
      [name, walk(book, { ...locale.words, amounts: locale.table }, '.words').join('|')] as const,
  );
  const isFurther = ([name]: readonly [string, string]): boolean =>
    (furtherBooks as readonly string[]).includes(name);
  const first = [['common', walk(base, locale, '').join('|')], ...books.filter((book) => !isFurther(book))];
  return {
    texts: Object.fromEntries(first) as Texts,
    further: Object.fromEntries(books.filter(isFurther)) as FurtherTexts,
    own,
  };
}
