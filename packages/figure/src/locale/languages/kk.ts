import { whole, type Language } from '../book.ts';
import { inCase } from '../cases/kk.ts';
import { amounts, regions, table } from '../tables/kk.ts';
import type { FrameWords } from '../sentences.ts';
import type { Words } from '../words.ts';
import { common } from './en/common.ts';
import { acts, card, relation } from './kk/card.ts';
import { chart, flag, legend, measure } from './kk/chart.ts';
import { further } from './kk/further.ts';
import { route } from './kk/route.ts';

/*
 * A Kazakh ending follows the vowels of its word, which a pattern does not know. So names, dates and amounts stand bare: after a colon,
 * or before a word that carries the ending for them (`… деңгейінен жоғары`). Only beside trade do names take
 * their ending (`cases/kk.ts`).
 */

const frame: FrameWords = {
  legend: 'Шартты белгілер',
  notes: 'Ескертпелер',
  source: 'Дереккөз',
  sources: 'Дереккөздер',
  editors: 'Редакция ескертпесі:',
  table: 'Кесте',
  back: 'Тұтас көрініске оралу',
  menu: 'Сақтау, сілтеме жасау, кірістіру',
  loading: 'Жүктелуде…',
  failed: 'Суретті салу мүмкін болмады; беттің өз мәтіні сақталды.',
  noData: 'Бұл сұрау бойынша деректер жоқ.',
  dataAsOf: (date) => `Деректер күні: ${date}`,
  publishedLater: (date) => `кейін жарияланды (${date})`,
  contradicts: (what) => `қайшы келеді: ${what}`,
  concerns: (what) => `қатысты: ${what}`,
  paragraph: (number) => `${number}-абзац`,
  generalKnowledge: 'жалпыға мәлім, дереккөзсіз',
  keyboard:
    'Бағыт пернелері: алға және артқа; Page Up және Page Down: топтан топқа; Enter: белгілеу; Escape: алу.',
};

const words: Words = {
  reviewed: false,
  flow: { export: 'экспорт', import: 'импорт', turnover: 'тауар айналымы', balance: 'сальдо' },
  measure,
  nature: {
    statistic: 'статистикалық деректер',
    claim: 'мәлімдеме',
    target: 'нысаналы көрсеткіш',
    forecast: 'болжам',
    derived: 'есептік мән',
  },
  missing: {
    'not-reported': 'деректер ұсынылмаған',
    nil: 'құбылыс жоқ',
    suppressed: 'деректерді өндіруші жарияламаған',
    'not-applicable': 'қолданылмайды',
    unknown: 'белгісіз',
  },
  flag,
  mode: { rail: 'темір жол', road: 'автожол', sea: 'теңіз' },
  build: {
    operating: 'жұмыс істейді',
    'under-construction': 'салынып жатыр',
    planned: 'жоспарланған',
    study: 'зерттелуде',
  },
  service: {
    normal: 'қалыпты қатынас',
    limited: 'шектеулі қатынас',
    disrupted: 'қатынас бұзылған',
    closed: 'жабық',
    unknown: 'қатынас белгісіз',
    'not-open': 'ашылмаған',
  },
  nodeKind: {
    port: 'порт',
    'border-crossing': 'шекара өткелі',
    'rail-junction': 'темір жол торабы',
    'dry-port': 'құрғақ порт',
    city: 'қала',
  },
  statusAsOf: (date) => `күні: ${date}`,
  knownFor: (date) => `${date} деректері бойынша`,
  region: regions,
  relation,
  actorKind: {
    state: 'мемлекет',
    area: 'ел немесе аумақ',
    authority: 'билік',
    ministry: 'министрлік',
    organisation: 'ұйым',
    company: 'компания',
    person: 'тұлға',
    'armed-group': 'қарулы топ',
  },
  profileAsOf: (name, date) => `${name}, күні: ${date}`,
  confidence: { high: 'сенімділігі жоғары', medium: 'сенімділігі орташа', low: 'сенімділігі төмен' },
  unit: { USD: 'АҚШ доллары', TNE: 'тонна', ratio: 'есе', percent: 'пайыз', persons: 'адам' },
  counted: {
    USD: { short: '{0}\u00a0доллар', other: '{0} АҚШ доллары' },
    EUR: { short: '{0}\u00a0€', other: '{0} еуро' },
    AFN: { short: '{0}\u00a0афгани', other: '{0} афгани' },
    KZT: { short: '{0}\u00a0₸', other: '{0} теңге' },
    RUB: { short: '{0}\u00a0₽', other: '{0} рубль' },
    TNE: { short: '{0}\u00a0т', other: '{0} тонна', per: 'тоннасына {0}' },
    ratio: { short: '{0}\u00a0есе', other: '{0} есе' },
    organisations: { short: '{0}', other: '{0} ұйым' },
    ANN: { short: '{0}\u00a0жыл', other: '{0} жыл', per: 'жылына {0}' },
    persons: { short: '{0}\u00a0адам', other: '{0} адам', per: 'адам басына {0}' },
    gdp: { other: '{0}', per: 'жалпы ішкі өнімге шаққанда {0}' },
    rank: { other: '{0}-орын' },
  },
  qualified: {
    exact: (amount) => amount,
    approx: (amount) => `шамамен ${amount}`,
    almost: (amount) => `${amount} дерлік`,
    'at-least': (amount) => `кемінде ${amount}`,
    'at-most': (amount) => `ең көбі ${amount}`,
    over: (amount) => `${amount} деңгейінен жоғары`,
    under: (amount) => `${amount} деңгейінен төмен`,
    majority: (amount) => `көпшілігі: ${amount} деңгейінен жоғары`,
  },
  qualifierSign: { approx: '≈', 'at-least': '≥', 'at-most': '≤', over: '>', under: '<', majority: '>' },
  range: common.span,
  span: common.span,
  approximate: (date) => `шамамен ${date}`,
  uncertain: (date) => `${date} (анық емес)`,
  fromTo: (from, to) => `${from} – ${to}`,
  since: (date, about) => `басталуы: ${about}${date}`,
  until: (date, about) => `аяқталуы: ${about}${date}`,
  semicolon: '; ',
  frame,
  legend,
  chart,
  card,
  acts,
  route,
  ...further,
};

/** Kazakh in Cyrillic letters, as the Bureau of National Statistics prints it. Loaded on demand. */
export const locale: Language = whole({
  tag: 'kk',
  dir: 'ltr',
  table: { ...table, ...amounts },
  inCase,
  words,
  numerals: 'latn',
});
