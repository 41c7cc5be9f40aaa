import type { Names } from '@keruen/data';

/** A quiet name on the basemap. */
export interface WaterName {
  readonly names: Names;
  /** Degrees, where the middle of the word stands. */
  readonly lon: number;
  readonly lat: number;
  /** Width of the water there at the widest, km: a longer word is left out. */
  readonly room: number;
}

/** The seas of the region. Names as in general use; no sea or bay whose name is in dispute. */
export const WATERS: readonly WaterName[] = [
  {
    names: { en: 'Caspian Sea', 'fa-AF': 'بحیرهٔ کسپین', ru: 'Каспийское море', kk: 'Каспий теңізі' },
    lon: 50.9,
    lat: 41.9,
    room: 420,
  },
  {
    names: { en: 'Black Sea', 'fa-AF': 'بحیرهٔ سیاه', ru: 'Чёрное море', kk: 'Қара теңіз' },
    lon: 34.2,
    lat: 43.1,
    room: 700,
  },
  {
    names: { en: 'Aral Sea', 'fa-AF': 'بحیرهٔ آرال', ru: 'Аральское море', kk: 'Арал теңізі' },
    lon: 61.7,
    lat: 45.6,
    room: 300,
  },
];
