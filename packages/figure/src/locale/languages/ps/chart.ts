import type { ChartBook } from '../../words.ts';

/** Measures in Pashto. */
export const measure: ChartBook['measure'] = {
  'trade-value': 'د سوداګرۍ ارزښت',
  'trade-quantity': 'د سوداګرۍ مقدار',
  'trade-ratio': 'د سوداګرۍ بدلون',
  'trade-share': 'په سوداګرۍ کې ونډه',
  'trade-rank': 'په سوداګرۍ کې درجه',
  'unit-value': 'د واحد ارزښت',
  'contract-value': 'د تړون ارزښت',
  'contract-quantity': 'د تړون مقدار',
  gdp: 'ناخالص کورني تولیدات',
  population: 'نفوس',
  freight: 'د بار لېږد',
  capacity: 'ظرفیت',
  'transit-time': 'د لارې وخت',
  length: 'اوږدوالی',
  cost: 'لګښت',
  share: 'ونډه',
  rank: 'درجه',
  change: 'کلنی بدلون',
  duration: 'موده',
  count: 'شمېر',
};

/** Flags of an observation, as notes to a statistical table word them. */
export const flag: ChartBook['flag'] = {
  normal: '',
  estimated: 'اټکلي',
  provisional: 'لومړني',
  break: 'په لړۍ کې پرېکون',
  imputed: 'ډک کړل شوی',
  forecast: 'وړاندوینه',
  'definition-differs': 'بل تعریف لري',
  experimental: 'ازمایښتي',
  derogation: 'استثنایي',
  'included-elsewhere': 'په بل ځای کې شامل',
  'includes-others': 'نور ارقام هم لري',
  'not-significant': 'ناڅیزه',
  'low-reliability': 'کم باوري',
  'special-event': 'ځانګړې پېښه',
  unvalidated: 'ناتایید شوی',
  revised: 'بیاکتل شوی',
  withdrawn: 'بېرته اخیستل شوی',
  fiscal: 'د مالي کال له مخې',
  marketing: 'د بازارموندنې کال له مخې',
};

/** Pashto words of legends. */
export const legend: ChartBook['legend'] = {
  end: {
    onward: (meaning) => `پرانیستې څنډه: ${meaning}`,
    back: (meaning) => `تړلې څنډه: ${meaning}`,
    wavy: (meaning) => `څپه‌ییزه څنډه: ${meaning}`,
  },
  derived: (formula) => `محاسبه: ${formula}`,
  range: 'پټه: د دوو ارقامو ترمنځ',
  missing: 'تش ځای: رقم نشته',
  contradiction: '≠: متضاد ارقام',
  breakInSeries: 'پرېکون: له دې ځایه تولیدوونکی یا د ارزښت بنسټ بل دی',
};

/** Pashto words of charts. */
export const chart: ChartBook['chart'] = {
  beside: {
    of: (what, reporter) => `${reporter} ${what}`,
    to: (what, partner) => `${partner} ${what}`,
    from: (what, partner) => `${partner} ${what}`,
    with: (what, partner) => `${partner} ${what}`,
  },
  relative: 'په هر تن، د کورنیو تولیداتو سلنه',
  inUnit: (unit) => unit,
  only: (what, value, when) => `${what}، ${when}: ${value}`,
  moved: {
    rose: (what, from, then, to, now) => `${what}: زیاتوالی، ${then} – ${from}، ${now} – ${to}`,
    fell: (what, from, then, to, now) => `${what}: کموالی، ${then} – ${from}، ${now} – ${to}`,
    same: (what, _, then, to, now) => `${what}: د پام وړ بدلون نشته، ${then} – ${now}: ${to}`,
  },
  then: {
    rose: (value, when) => `بیا زیاتوالی، ${when} – ${value}`,
    fell: (value, when) => `بیا کموالی، ${when} – ${value}`,
    same: (value, when) => `بیا د پام وړ بدلون نشته، ${when} – ${value}`,
  },
  count: {
    more: { other: '{0} نور' },
    contradicted: { other: 'متضاد ارقام: {0}' },
    missing: { other: 'ورک ارقام: {0}' },
    partner: { other: '{0} شریکان' },
  },
  apart: (list) => `جلا ښودل شوي: ${list}`,
  by: (who) => `– ${who}`,
  others: 'نور',
  world: 'نړۍ',
};
