import type { WaterName } from './land.ts';

/** The seas of the region, with the names they have in general use. Nobody has checked the spelling of all languages yet. */
export const WATERS: readonly WaterName[] = [
  {
    names: {
      en: 'Caspian Sea',
      'fa-AF': 'بحیرهٔ کسپین',
      ps: 'کسپین بحیره',
      ru: 'Каспийское море',
      kk: 'Каспий теңізі',
    },
    at: [
      [50.9, 41.9, 330],
      [51.4, 38.4, 400],
      [50.2, 44.4, 330],
    ],
  },
  {
    names: {
      en: 'Black Sea',
      'fa-AF': 'بحیرهٔ سیاه',
      ps: 'توره بحیره',
      ru: 'Чёрное море',
      kk: 'Қара теңіз',
    },
    at: [
      [34.5, 43.2, 600],
      [38.3, 43.4, 400],
      [31, 42.2, 400],
    ],
  },
  {
    names: {
      en: 'Aral Sea',
      'fa-AF': 'بحیرهٔ آرال',
      ps: 'د ارال بحیره',
      ru: 'Аральское море',
      kk: 'Арал теңізі',
    },
    at: [
      [61.1, 45.4, 300],
      [60.4, 44.9, 300],
    ],
  },
];
