import { locale as english } from './languages/en/base.ts';
import type { Locale } from './locale.ts';
import { loaders } from './packed/loaders.ts';

/** Tags of the languages figures can speak. */
export type KnownTag = 'en' | keyof typeof loaders;

const known = ['en', ...Object.keys(loaders)] as readonly KnownTag[];

/**
 * The language for a BCP 47 tag, by its first subtag: `kk-KZ` → `kk`, `fa` → `fa-AF`; else English. Case and `_` are forgiven.
 * ISO 639-3 `prs` is Dari too.
 */
export function matchLocale(tag: string): KnownTag {
  const [language] = tag
    .toLowerCase()
    .replace(/^prs\b/, 'fa')
    .split(/[-_]/);
  return known.find((one) => one.split('-')[0] === language) ?? 'en';
}

const loaded = new Map<KnownTag, Locale>([['en', english]]);

/** The language for a tag where it is already here; undefined while it is not loaded. */
export function loadedLocale(tag: string): Locale | undefined {
  return loaded.get(matchLocale(tag));
}

/**
 * The language for a tag, loaded once: what the first chart says, or its `whole`, for which both files are asked for at once.
 * English is there at once.
 */
export async function localeOf(tag: string, whole = false): Promise<Locale> {
  const match = matchLocale(tag);
  if (match !== 'en') {
    const [first, more] = loaders[match];
    const [{ localeAfter }, rest] = await Promise.all([first(), whole && more()]);
    // There is one of each, so that nothing is drawn anew.
    if (!loaded.has(match)) loaded.set(match, localeAfter(english));
    if (rest) loaded.get(match)!.further!.texts ??= rest.texts;
  }
  return loaded.get(match)!;
}

/** Whether a language has also the words that the first chart does not say. */
export const isWhole = ({ further }: Locale): boolean => !further || !!further.texts;
