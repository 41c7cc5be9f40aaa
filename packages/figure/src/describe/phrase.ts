import type { Locale } from '../locale/locale.ts';
import { formatNumber } from '../locale/number.ts';
import type { CountWords } from '../locale/count-words.ts';

/** A first letter in upper case, behind marks of direction too; scripts without case stay as they are. */
export function sentenceCase(text: string): string {
  return text.replace(/^[\u2066-\u2069]*\p{Ll}/u, (start) => start.toUpperCase());
}

/** A whole sentence: with a full stop, unless an abbreviation, or an author who asks or exclaims, has ended it already. */
export function sentence(text: string): string {
  return /[.!?…؟]\u2069?$/.test(text) ? text : `${text}.`;
}

/** Words of a source or an author as a part of a sentence that ends later than they do: isolated, or to be so, without their own full stop. */
export function clause(text: string): string {
  return text.replace(/\.(\u2069?)$/, '$1');
}

/** Parts of a sentence; what has nothing to say is left out. */
export type Parts = readonly (string | undefined | false)[];

/** What is there, with the language's comma between. */
export function commas(parts: Parts, locale: Locale): string {
  return parts.filter(Boolean).join(locale.table.listComma);
}

/** What is there, with the language's semicolon between. */
export function semicolons(parts: Parts, locale: Locale): string {
  return parts.filter(Boolean).join(locale.words.semicolon);
}

/** A head and what it says, `head: body`; the head alone where there is nothing to say. */
export function headed(head: string, body: string): string {
  return body === '' ? head : `${head}: ${body}`;
}

/** A whole number with its noun or clause; undefined where it is zero, for then there is nothing to tell. */
export function counted(n: number, words: CountWords, locale: Locale): string | undefined {
  const pattern = words[locale.table.plural(n)] ?? words.other;
  return n === 0 ? undefined : pattern.replace('{0}', formatNumber(n, locale));
}
