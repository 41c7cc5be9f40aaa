import type { ChartBook } from '../../words.ts';

/** Measures in Kazakh. */
export const measure: ChartBook['measure'] = {
  'trade-value': 'сауда құны',
  'trade-quantity': 'сауданың заттай көлемі',
  'trade-ratio': 'сауданың өзгеруі',
  'trade-share': 'саудадағы үлес',
  'trade-rank': 'саудадағы орын',
  'unit-value': 'бірлік құны',
  'contract-value': 'келісімшарт құны',
  'contract-quantity': 'келісімшарт көлемі',
  gdp: 'жалпы ішкі өнім',
  population: 'халық саны',
  freight: 'жүк тасымалы',
  capacity: 'өткізу қабілеті',
  'transit-time': 'жолдағы уақыт',
  length: 'ұзындық',
  cost: 'құн',
  share: 'үлес',
  rank: 'орын',
  change: 'жылдық өзгеріс',
  duration: 'ұзақтық',
  count: 'саны',
};

/** Flags of an observation, as notes to a statistical table word them. */
export const flag: ChartBook['flag'] = {
  normal: '',
  estimated: 'бағалау',
  provisional: 'алдын ала деректер',
  break: 'қатардағы үзіліс',
  imputed: 'толықтырып есептелген',
  forecast: 'болжам',
  'definition-differs': 'басқа анықтама',
  experimental: 'эксперименттік деректер',
  derogation: 'әдіснамадан ауытқу',
  'included-elsewhere': 'басқа позицияда ескерілген',
  'includes-others': 'басқа позицияларды қамтиды',
  'not-significant': 'елеусіз шама',
  'low-reliability': 'сенімділігі төмен',
  'special-event': 'ерекше оқиға',
  unvalidated: 'тексерілмеген деректер',
  revised: 'қайта қаралған деректер',
  withdrawn: 'қайтарып алынған',
  fiscal: 'қаржы жылы бойынша',
  marketing: 'маркетингтік жыл бойынша',
};

/** Kazakh words of legends. */
export const legend: ChartBook['legend'] = {
  end: {
    onward: (meaning) => `ашық шет: ${meaning}`,
    back: (meaning) => `жабық шет: ${meaning}`,
    wavy: (meaning) => `толқынды шет: ${meaning}`,
  },
  derived: (formula) => `есептеу: ${formula}`,
  range: 'жолақ: екі мән арасы',
  missing: 'бос орын: мән жоқ',
  contradiction: '≠: бір-біріне қайшы мәндер',
  breakInSeries: 'тілік: әрі қарай өндіруші немесе баға базисі басқа',
};

/** Kazakh words of charts. */
export const chart: ChartBook['chart'] = {
  beside: {
    of: (what, reporter) => `${reporter} бойынша ${what}`,
    to: (what, partner) => `${partner} ${what}`,
    from: (what, partner) => `${partner} ${what}`,
    with: (what, partner) => `${partner} ${what}`,
  },
  relative: 'жан басына, ЖІӨ-ге %',
  inUnit: (unit) => unit,
  only: (what, value, when) => `${what}, ${when}: ${value}`,
  moved: {
    rose: (what, from, then, to, now) =>
      `${what} ${from} (${then}) деңгейінен ${to} (${now}) деңгейіне дейін өсті`,
    fell: (what, from, then, to, now) =>
      `${what} ${from} (${then}) деңгейінен ${to} (${now}) деңгейіне дейін төмендеді`,
    same: (what, _, then, to, now) => `${what} шамамен ${to} деңгейінде қалды (${then} – ${now})`,
  },
  then: {
    rose: (value, when) => `кейін ${value} (${when}) деңгейіне дейін өсті`,
    fell: (value, when) => `кейін ${value} (${when}) деңгейіне дейін төмендеді`,
    same: (value, when) => `кейін шамамен ${value} (${when}) деңгейінде қалды`,
  },
  count: {
    more: { other: 'тағы {0}' },
    contradicted: { other: '{0} мән қайшы келеді' },
    missing: { other: '{0} мән жоқ' },
    partner: { other: '{0} серіктес' },
  },
  apart: (list) => `бөлек көрсетілген: ${list}`,
  by: (who) => `– ${who}`,
  others: 'өзгелері',
  world: 'бүкіл әлем',
};
