import type { KnownTag } from '../known.ts';
import type { Locale } from '../locale.ts';
import { doubt as english } from './en.ts';
import type { DoubtWords } from './words.ts';

type Loader = () => Promise<{ readonly doubt: DoubtWords }>;

/** A file for every language: few charts are asked for what they do not do, and no other should load these words. */
const loaders: Readonly<Record<Exclude<KnownTag, 'en'>, Loader>> = {
  'fa-AF': () => import('./doubt-fa-AF.ts'),
  kk: () => import('./doubt-kk.ts'),
  ps: () => import('./doubt-ps.ts'),
  ru: () => import('./doubt-ru.ts'),
};

/** What a chart says where it does not do what it was asked to, in the language of the figure; English where it cannot be loaded. */
export async function doubtWords({ tag }: Pick<Locale, 'tag'>): Promise<DoubtWords> {
  const load = loaders[tag as keyof typeof loaders] as Loader | undefined;
  const loaded = await load?.().catch(() => undefined);
  return loaded?.doubt ?? english;
}
