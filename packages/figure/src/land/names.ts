import type { WaterName } from './land.ts';

/** Seas of the region that are drawn on every land, with the names they have in general use. Nobody has checked the spelling of all languages yet. */
export const SEAS: readonly WaterName[] = [
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
];

/** What is left of the Aral Sea, which a land of the whole earth does not draw. */
const ARAL: WaterName = {
  names: {
    en: 'Aral Sea',
    'fa-AF': 'بحیرهٔ آرال',
    ps: 'د ارال بحیره',
    ru: 'Аральское море',
    kk: 'Арал теңізі',
  },
  // On what is left of it, or on ground that it never covered: south of the northern sea it would stand on a bed that has fallen dry.
  at: [
    [60.6, 46.42, 70],
    [60.6, 46.98, 300],
    [58, 46.8, 180],
    [63.7, 46.3, 300],
    [57.2, 45.2, 140],
  ],
  isStill: true,
};

/** The seas of the region. */
export const WATERS: readonly WaterName[] = [...SEAS, ARAL];
