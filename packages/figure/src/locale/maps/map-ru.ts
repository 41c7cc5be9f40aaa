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
  faults: (count) => `Показано не так, как записано, или не показано: ${count}`,
  counted: {
    HUR: { other: '{0} ч' },
    DAY: { other: '{0} сут.', per: '{0} в сутки' },
    KMT: { other: '{0} км' },
    TEU: { other: '{0} ДФЭ' },
    AFN: { other: '{0} афгани' },
    train: { other: '{0} ж/д сост.' },
    lorry: { other: '{0} груз. а/м' },
    shipment: { other: '{0} отпр.' },
    tunnel: { other: 'тоннелей: {0}' },
  },
};
