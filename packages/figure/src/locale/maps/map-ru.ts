import type { MapWords } from './words.ts';

/** Russian; not yet reviewed by a native reader. */
export const map: MapWords = {
  asMap: 'Показать на карте',
  asSchematic: 'Показать схемой',
  date: 'Состояние на',
  present: 'последние известные данные',
  changes: (count) => `датированных изменений: ${count}`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  whole: 'Вся карта',
  gesture: 'Масштаб: двумя пальцами, колесом с Ctrl или клавишами + и −.',
  branchAt: (place, number, count) => `Ответвление: ${place}, ${number} из ${count}`,
  differ: (count, what) => `Разных чисел для «${what}»: ${count}`,
  volumes: (measure) => `Ширина линий: ${measure}`,
  noVolume: 'ничего не опубликовано',
  upTo: (amount) => `до ${amount}`,
};
