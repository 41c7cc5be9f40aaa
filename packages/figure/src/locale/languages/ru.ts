import { whole, type Language } from '../book.ts';
import type { FrameWords } from '../sentences.ts';
import type { Words } from '../words.ts';
import { inCase } from '../cases/ru.ts';
import { amounts, regions, table } from '../tables/ru.ts';
import { acts, card, relation } from './ru/card.ts';
import { chart, flag, legend, measure } from './ru/chart.ts';
import { further } from './ru/further.ts';
import { route } from './ru/route.ts';
import { common } from './en/common.ts';

/*
 * Names, months and amounts come in the nominative, so phrases are built for it: labels and colons where a preposition would
 * ask for a case, nouns where a verb would agree, abbreviations (млн, долл.) that are not declined. Only beside trade do names take
 * their case (`cases/ru.ts`).
 */

const frame: FrameWords = {
  legend: 'Условные обозначения',
  notes: 'Примечания',
  source: 'Источник',
  sources: 'Источники',
  editors: 'Примечание редакции:',
  table: 'Таблица',
  back: 'Вернуться к целому',
  menu: 'Сохранить, сослаться, встроить',
  loading: 'Загрузка…',
  failed: 'Построить рисунок не удалось; текст самой страницы сохранён.',
  noData: 'По этому запросу данных нет.',
  dataAsOf: (date) => `Дата данных: ${date}`,
  publishedLater: (date) => `опубликовано позже (${date})`,
  contradicts: (what) => `противоречит: ${what}`,
  concerns: (what) => `относится к: ${what}`,
  paragraph: (number) => `абзац ${number}`,
  generalKnowledge: 'общеизвестные сведения, без источника',
  keyboard: 'Стрелки: вперёд и назад; Page Up и Page Down: по группам; Enter: выделить; Escape: снять.',
};

const words: Words = {
  reviewed: false,
  flow: { export: 'экспорт', import: 'импорт', turnover: 'товарооборот', balance: 'сальдо' },
  measure,
  nature: {
    statistic: 'статистические данные',
    claim: 'утверждение',
    target: 'целевой показатель',
    forecast: 'прогноз',
    derived: 'расчётное значение',
  },
  missing: {
    'not-reported': 'данные не представлены',
    nil: 'явление отсутствует',
    suppressed: 'не разглашается производителем данных',
    'not-applicable': 'не применимо',
    unknown: 'неизвестно',
  },
  flag,
  mode: { rail: 'железная дорога', road: 'автодорога', sea: 'море' },
  build: {
    operating: 'действует',
    'under-construction': 'строится',
    planned: 'планируется',
    study: 'изучается',
  },
  service: {
    normal: 'обычное движение',
    limited: 'ограниченное движение',
    disrupted: 'движение нарушено',
    closed: 'закрыто',
    unknown: 'движение: нет сведений',
    'not-open': 'не открыто',
  },
  nodeKind: {
    port: 'порт',
    'border-crossing': 'пограничный переход',
    'rail-junction': 'железнодорожный узел',
    'dry-port': 'сухой порт',
    city: 'город',
  },
  statusAsOf: (date) => `на дату: ${date}`,
  knownFor: (date) => `по данным на ${date}`,
  region: regions,
  relation,
  actorKind: {
    state: 'государство',
    area: 'страна или территория',
    authority: 'власти',
    ministry: 'министерство',
    organisation: 'организация',
    company: 'компания',
    person: 'лицо',
    'armed-group': 'вооружённая группа',
  },
  profileAsOf: (name, date) => `${name}, на дату: ${date}`,
  confidence: { high: 'достоверность высокая', medium: 'достоверность средняя', low: 'достоверность низкая' },
  unit: { USD: 'долл.\u00a0США', TNE: 'т', ratio: 'раз', percent: '%', persons: 'человек' },
  counted: {
    USD: { short: '{0}\u00a0долл.', other: '{0}\u00a0долл.\u00a0США' },
    EUR: { short: '{0}\u00a0€', other: '{0}\u00a0евро' },
    AFN: { short: '{0}\u00a0афгани', other: '{0}\u00a0афгани' },
    KZT: { short: '{0}\u00a0₸', other: '{0}\u00a0тенге' },
    RUB: { short: '{0}\u00a0₽', other: '{0}\u00a0руб.' },
    TNE: { short: '{0}\u00a0т', other: '{0}\u00a0т', per: '{0} за т' },
    ratio: { short: '{0}×', other: '{0} к 1' },
    organisations: { other: '{0}\u00a0орг.' },
    ANN: { many: '{0}\u00a0лет', other: '{0}\u00a0г.', per: '{0} в год' },
    persons: { short: '{0}\u00a0чел.', other: '{0}\u00a0чел.', per: '{0} на чел.' },
    gdp: { other: '{0}', per: '{0} ВВП' },
    rank: { other: '№\u00a0{0}' },
  },
  qualified: {
    exact: (amount) => amount,
    approx: (amount) => `около ${amount}`,
    almost: (amount) => `почти ${amount}`,
    'at-least': (amount) => `не менее ${amount}`,
    'at-most': (amount) => `не более ${amount}`,
    over: (amount) => `более ${amount}`,
    under: (amount) => `менее ${amount}`,
    majority: (amount) => `большинство: более ${amount}`,
  },
  qualifierSign: { approx: '≈', 'at-least': '≥', 'at-most': '≤', over: '>', under: '<', majority: '>' },
  range: common.span,
  span: common.span,
  approximate: (date) => `примерно ${date}`,
  uncertain: (date) => `${date} (неточно)`,
  fromTo: (from, to) => `${from} – ${to}`,
  since: (date, about) => `${about}с ${date}`,
  until: (date, about) => `${about}по ${date}`,
  semicolon: '; ',
  frame,
  legend,
  chart,
  card,
  acts,
  route,
  ...further,
};

/** Russian as bureaus of statistics print it: млн долл. США, decimal comma, months in the case their phrase needs. Loaded on demand. */
export const locale: Language = whole({
  tag: 'ru',
  dir: 'ltr',
  table: { ...table, ...amounts },
  inCase,
  words,
  numerals: 'latn',
});
