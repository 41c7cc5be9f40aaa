import type { FurtherWords } from '../../words.ts';

/** Russian words of parts that are loaded on demand. */
export const further: FurtherWords = {
  scale: { logarithmic: 'логарифмическая шкала', placeless: 'отметка: ноль или меньше' },
  ground: {
    shares: 'доли в сумме',
    ranked: 'по убыванию',
    noZero: 'ось не от нуля',
    unchanged: (one) => `${one}: без изменений`,
    stacked: 'с накоплением',
    change: 'изменение',
    lone: (periods) => `без сравнения: ${periods}`,
  },
  table: {
    head: { period: 'период', reporter: 'страна отчёта', partner: 'партнёр', product: 'товар' },
    sorted: {
      up: (column) => `порядок: ${column}, по возрастанию`,
      down: (column) => `порядок: ${column}, по убыванию`,
    },
    back: 'предыдущие строки',
    on: 'следующие строки',
  },
  parts: 'составных частей',
  timeline: {
    role: 'должности',
    event: 'события',
    statement: 'высказывания',
    number: 'числа',
    undated: 'без даты',
    first: 'первое',
    last: 'последнее',
    day: 'точка: в этот день',
    within: 'полоса: в этот период',
    against: 'противоречия',
  },
  pair: {
    reported: (who) => `данные: ${who}`,
    ratio: '×: данные покупателя к данным продавца',
    valuation: (fob, cif) =>
      `продавцы обычно считают товары без фрахта и страхования (${fob}), покупатели – с ними (${cif})`,
    missing: (amount) => `не хватает: ${amount}`,
    ofTarget: (share) => `${share} цели`,
  },
  sound: {
    listen: 'прослушать',
    how: 'выше: больше; простой тон: статистика; другие: утверждение, цель, прогноз; щелчок: нет числа; два тона: противоречие',
    silent: 'без звука',
  },
  calendar: {
    months: 'хамаль|саур|джауза|саратан|асад|сунбула|мизан|акраб|каус|джади|дальв|хут'.split('|'),
    dateMonths: 'хамаля|саура|джаузы|саратана|асада|сунбулы|мизана|акраба|кауса|джади|дальва|хута'.split('|'),
    alone: (date) => `${date} солн. хиджры`,
  },
  link: {
    pinned: 'выделено, пока не снято',
    cleared: 'выделение снято',
    clear: 'снять выделение',
    lit: 'выделено',
  },
};
