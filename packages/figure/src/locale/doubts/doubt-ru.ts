import type { DoubtWords } from './words.ts';

/** Russian; not yet reviewed by a native reader. */
export const doubt: DoubtWords = {
  lengths: (scale) => `«${scale}» исказила бы эти длины`,
  scale: (scale) => `у такой диаграммы нет шкалы «${scale}»`,
  panels: (facet, known) => `такая диаграмма не делится на панели по «${facet}», только по: ${known}`,
  published: 'значения как опубликованы: такая диаграмма не делит их на население или ВВП',
  only: (flows) => `показано только: ${flows}`,
  actor: (id) => `участник «${id}» неизвестен`,
  none: (names) => `здесь нет данных: ${names}`,
  elsewhere: (names) => `данные есть: ${names}`,
};
