import type { DoubtWords } from './words.ts';

/** Kazakh; not yet reviewed by a native reader. */
export const doubt: DoubtWords = {
  lengths: (scale) => `«${scale}» бұл ұзындықтарды бұрмалар еді`,
  scale: (scale) => `мұндай диаграмманың «${scale}» шкаласы жоқ`,
  panels: (facet, known) =>
    `мұндай диаграмма «${facet}» бойынша бөлек суреттерге бөлінбейді, тек мыналар бойынша: ${known}`,
  published:
    'мәндер жарияланған күйінде: мұндай диаграмма оларды халық санына да, жалпы ішкі өнімге де бөлмейді',
  only: (flows) => `мұнда тек: ${flows}`,
  actor: (id) => `«${id}» қатысушысы белгісіз`,
  none: (names) => `мұнда деректер жоқ: ${names}`,
  elsewhere: (names) => `деректер бар: ${names}`,
};
