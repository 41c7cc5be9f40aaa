import type { KnownTag } from '../known.ts';
import type { DoubtWords } from './words.ts';

type File = { readonly doubt: DoubtWords };

/** A file for every language: few figures are asked for what they do not do, and no other should load these words. */
const loaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<File>>> = {
  'fa-AF': () => import('./doubt-fa-AF.ts'),
  kk: () => import('./doubt-kk.ts'),
  ps: () => import('./doubt-ps.ts'),
  ru: () => import('./doubt-ru.ts'),
};

/** The words of a language other than English, as far as they can be loaded. */
export async function loadedDoubts(tag: string): Promise<File | undefined> {
  const load = loaders[tag as keyof typeof loaders] as (() => Promise<File>) | undefined;
  return load?.().catch(() => undefined);
}
