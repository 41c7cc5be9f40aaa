import type { KnownTag } from '../known.ts';
import type { MapWords } from './words.ts';

/** The words of maps by language, each in a file of its own. */
export const mapLoaders: Readonly<Record<Exclude<KnownTag, 'en'>, () => Promise<MapWords>>> = {
  'fa-AF': async () => (await import('./map-fa-AF.ts')).map,
  kk: async () => (await import('./map-kk.ts')).map,
  ps: async () => (await import('./map-ps.ts')).map,
  ru: async () => (await import('./map-ru.ts')).map,
};
