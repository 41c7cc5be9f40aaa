import { localeOf, matchLocale } from './known.ts';
import type { Locale } from './locale.ts';
import { furtherLoaders } from './packed/further-loaders.ts';

/** Whether a language has also the words of parts that are loaded on demand: types of chart other than the first, and the table. */
export const isWhole = ({ further }: Locale): boolean => !further || further.texts !== undefined;

/**
 * The language for a tag with all its words: what such a part waits for. Both files are asked for at once. English is there
 * at once.
 */
export async function wholeLocaleOf(tag: string): Promise<Locale> {
  const match = matchLocale(tag);
  const [locale, texts] = await Promise.all([
    localeOf(match),
    match === 'en' ? undefined : furtherLoaders[match](),
  ]);
  if (texts && locale.further) locale.further.texts ??= texts;
  return locale;
}
