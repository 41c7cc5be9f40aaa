import type { KnownTag } from './known.ts';

/** What loads words that not every figure says: a file for each language but English, which has its own where they are said. */
export type WordLoaders<Words> = Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<Words>>>;

/** The words of a language by its tag, as in `Locale`; undefined of English, and of a language whose file does not come. */
export async function loadedWords<Words>(
  loaders: WordLoaders<Words>,
  tag: string,
): Promise<Words | undefined> {
  const byTag: Readonly<Record<string, (() => Promise<Words>) | undefined>> = loaders;
  return byTag[tag]?.().catch(() => undefined);
}
