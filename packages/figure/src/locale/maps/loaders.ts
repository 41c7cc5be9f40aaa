import type { KnownTag } from '../known.ts';
import type { MapWords } from './words.ts';

/** The words of maps by language, each in a file of its own. */
export const mapLoaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<MapWords>>> = {
  'fa-AF': async () => (await import('./fa-AF.ts')).map,
  kk: async () => (await import('./kk.ts')).map,
  ps: async () => (await import('./ps.ts')).map,
  ru: async () => (await import('./ru.ts')).map,
};
