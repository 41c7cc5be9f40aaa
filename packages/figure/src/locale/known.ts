import { locale as english } from './languages/en/base.ts';
import type { Locale } from './locale.ts';
import { loaders } from './packed/loaders.ts';

/** Tags of the languages figures can speak. */
export type KnownTag = 'en' | keyof typeof loaders;

/** Codes that name one of our languages without being its tag: ISO 639-3 `prs` is Dari. */
const OTHER_NAMES: Readonly<Record<string, KnownTag>> = { prs: 'fa-AF' };

const known = ['en', ...Object.keys(loaders)] as readonly KnownTag[];

/**
 * The language for a BCP 47 tag: the same tag, else the same language (`fa` → `fa-AF`), else English.
 * Case and `_` are forgiven.
 */
export function matchLocale(tag: string): KnownTag {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const language = wanted.split('-')[0] ?? '';
  const same = known.find((one) => one.toLowerCase() === wanted);
  return same ?? known.find((one) => one.split('-')[0] === language) ?? OTHER_NAMES[language] ?? 'en';
}

const loaded = new Map<KnownTag, Locale>([['en', english]]);

/** The language for a tag where it is already here; undefined while it is not loaded. */
export function loadedLocale(tag: string): Locale | undefined {
  return loaded.get(matchLocale(tag));
}

/** The language for a tag, loaded once. English is there at once. */
export async function localeOf(tag: string): Promise<Locale> {
  const match = matchLocale(tag);
  if (match !== 'en' && !loaded.has(match)) {
    const locale = await loaders[match](english);
    // Who asked at the same time may have been quicker: there is one of each, so that nothing is drawn anew.
    if (!loaded.has(match)) loaded.set(match, locale);
  }
  return loaded.get(match) ?? english;
}
