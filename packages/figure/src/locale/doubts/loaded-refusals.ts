import type { KnownTag } from '../known.ts';
import type { FaultWords, RefusalWords } from './words.ts';

type File = { readonly refusal: RefusalWords; readonly fault: FaultWords };

/** A file for every language: where there is a figure, nothing has to be said in its place. */
const loaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<File>>> = {
  'fa-AF': () => import('./refusal-fa-AF.ts'),
  kk: () => import('./refusal-kk.ts'),
  ps: () => import('./refusal-ps.ts'),
  ru: () => import('./refusal-ru.ts'),
};

/** The words of a language other than English, as far as they can be loaded. */
export async function loadedRefusals(tag: string): Promise<File | undefined> {
  const load = loaders[tag as keyof typeof loaders] as (() => Promise<File>) | undefined;
  return load?.().catch(() => undefined);
}
