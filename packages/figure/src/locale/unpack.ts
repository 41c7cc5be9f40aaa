import type { Locale } from './locale.ts';

/** Parts of a language that are no text, by path: the plural rule, and tables whose keys differ from English. */
export type OwnParts = Readonly<Record<string, unknown>>;

/** A phrase with `{0}`, `{1}` … as the function it was packed from. */
function phrase(pattern: string): (...words: readonly string[]) => string {
  return (...words) => pattern.replace(/\{(\d)\}/g, (_, place: string) => words[Number(place)] ?? '');
}

/**
 * A language from its texts in the order in which English, the model, has its own. English is always there, so a
 * language loaded on demand need not carry the keys again: half its bytes. The packer is `scripts/pack-locale.ts`.
 */
export function unpack(model: Locale, texts: string, own: OwnParts): Locale {
  const parts = texts.split('|').values();
  const fill = (like: unknown, path: string): unknown => {
    if (path in own) return own[path];
    if (typeof like === 'function') return phrase(parts.next().value ?? '');
    if (typeof like !== 'object' || like === null) return parts.next().value ?? '';
    const filled = Object.entries(like).map(
      ([key, part]) => [key, fill(part, path === '' ? key : `${path}.${key}`)] as const,
    );
    return Array.isArray(like) ? filled.map(([, part]) => part) : Object.fromEntries(filled);
  };
  return fill(model, '') as Locale;
}
