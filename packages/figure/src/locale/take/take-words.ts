import type { KnownTag } from '../known.ts';
import type { Locale } from '../locale.ts';
import { take as english } from './en.ts';
import type { TakeWords } from './words.ts';

/** A file for every language: these words are of no book, because nothing but the menu says them and nobody else should load them. */
const loaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<{ readonly take: TakeWords }>>> = {
  'fa-AF': () => import('./take-fa-AF.ts'),
  kk: () => import('./take-kk.ts'),
  ps: () => import('./take-ps.ts'),
  ru: () => import('./take-ru.ts'),
};

/** What the menu says, in the language of the figure; English where it cannot be loaded. */
export async function takeWords({ tag }: Locale): Promise<TakeWords> {
  const load = loaders[tag as keyof typeof loaders] as (typeof loaders)['fa-AF'] | undefined;
  const loaded = await load?.().catch(() => undefined);
  return loaded?.take ?? english;
}
