import type { ChartBook } from '../../words.ts';

/** Measures in Russian. */
export const measure: ChartBook['measure'] = {
  'trade-value': 'стоимость торговли',
  'trade-quantity': 'физический объём торговли',
  'trade-ratio': 'изменение торговли',
  'trade-share': 'доля в торговле',
  'trade-rank': 'место в торговле',
  'unit-value': 'средняя цена',
  'contract-value': 'стоимость контрактов',
  'contract-quantity': 'объём по контрактам',
  gdp: 'валовой внутренний продукт',
  population: 'численность населения',
  freight: 'объём перевозок',
  capacity: 'пропускная способность',
  'transit-time': 'время в пути',
  length: 'протяжённость',
  cost: 'стоимость',
  share: 'доля',
  rank: 'место',
  change: 'изменение за год',
  duration: 'продолжительность',
  count: 'количество',
};

/** Flags of an observation, as notes to a statistical table word them. */
export const flag: ChartBook['flag'] = {
  normal: '',
  estimated: 'оценка',
  provisional: 'предварительные данные',
  break: 'разрыв ряда',
  imputed: 'досчёт',
  forecast: 'прогноз',
  'definition-differs': 'иное определение',
  experimental: 'экспериментальные данные',
  derogation: 'отступление от методологии',
  'included-elsewhere': 'учтено в другой позиции',
  'includes-others': 'включает другие позиции',
  'not-significant': 'незначительная величина',
  'low-reliability': 'низкая надёжность',
  'special-event': 'особое событие',
  unvalidated: 'данные не проверены',
  revised: 'пересмотренные данные',
  withdrawn: 'отозвано',
  fiscal: 'по финансовым годам',
  marketing: 'по маркетинговым годам',
};

/** Russian words of legends. */
export const legend: ChartBook['legend'] = {
  end: {
    onward: (meaning) => `открытый край: ${meaning}`,
    back: (meaning) => `закрытый край: ${meaning}`,
    wavy: (meaning) => `волнистый край: ${meaning}`,
  },
  derived: (formula) => `расчёт: ${formula}`,
  range: 'полоса: между двумя значениями',
  missing: 'пропуск: значения нет',
  contradiction: '≠: значения противоречат друг другу',
  breakInSeries: 'разрез: далее другой производитель или базис цен',
};

/** Russian words of charts. */
export const chart: ChartBook['chart'] = {
  beside: {
    of: (what, reporter) => `${what} ${reporter}`,
    to: (what, partner) => `${what} ${partner}`,
    from: (what, partner) => `${what} ${partner}`,
    with: (what, partner) => `${what} ${partner}`,
  },
  relative: 'на душу населения, % ВВП',
  inUnit: (unit) => unit,
  only: (what, value, when) => `${what}, ${when}: ${value}`,
  moved: {
    rose: (what, from, then, to, now) => `${what}: рост с ${from} (${then}) до ${to} (${now})`,
    fell: (what, from, then, to, now) => `${what}: снижение с ${from} (${then}) до ${to} (${now})`,
    same: (what, _, then, to, now) => `${what}: без существенных изменений, ${to} (${then} – ${now})`,
  },
  then: {
    rose: (value, when) => `затем рост до ${value} (${when})`,
    fell: (value, when) => `затем снижение до ${value} (${when})`,
    same: (value, when) => `затем без существенных изменений, ${value} (${when})`,
  },
  count: {
    more: { other: 'ещё {0}' },
    contradicted: { other: 'противоречивых значений: {0}' },
    missing: { other: 'пропущенных значений: {0}' },
    partner: { one: '{0} партнёр', few: '{0} партнёра', other: '{0} партнёров' },
  },
  apart: (list) => `отдельно показано: ${list}`,
  by: (who) => `– ${who}`,
  others: 'прочие',
  world: 'весь мир',
};
