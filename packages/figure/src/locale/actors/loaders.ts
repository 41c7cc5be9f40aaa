import type { KnownTag } from '../known.ts';
import type { ActorsWords } from './words.ts';

/** The words of cards of several actors by language, each in a file of its own. */
export const actorsLoaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<ActorsWords>>> = {
  'fa-AF': async () => (await import('./actors-fa-AF.ts')).actors,
  kk: async () => (await import('./actors-kk.ts')).actors,
  ps: async () => (await import('./actors-ps.ts')).actors,
  ru: async () => (await import('./actors-ru.ts')).actors,
};
