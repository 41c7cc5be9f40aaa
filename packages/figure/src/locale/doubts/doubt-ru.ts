import type { DoubtWords, RefusalWords } from './words.ts';

/** Russian; not yet reviewed by a native reader. */
export const doubt: DoubtWords = {
  lengths: (scale) => `«${scale}» исказила бы эти длины`,
  scale: (scale) => `у такой диаграммы нет шкалы «${scale}»`,
  panels: (facet) => `такая диаграмма не делится на панели по «${facet}»`,
  published: 'значения как опубликованы: такая диаграмма не делит их на население или ВВП',
  only: (flows) => `показано только: ${flows}`,
  actor: (id) => `участник «${id}» неизвестен`,
  none: (names) => `здесь нет данных: ${names}`,
  elsewhere: (names) => `данные есть: ${names}`,
};

export const refusal: RefusalWords = {
  missing: (attribute) => `Не указан атрибут «${attribute}».`,
  failed: 'Построить рисунок не удалось.',
  dataset: (id) => `Набор данных «${id}» неизвестен.`,
  type: (id) => `Тип диаграммы «${id}» неизвестен.`,
  actor: (id) => `Участник «${id}» неизвестен.`,
  corridor: (id) => `Коридор «${id}» неизвестен.`,
};
