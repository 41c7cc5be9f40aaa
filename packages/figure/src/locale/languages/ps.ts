import { whole, type Language } from '../book.ts';
import { inCase } from '../cases/ps.ts';
import { amounts, regions, table } from '../tables/ps.ts';
import type { FrameWords } from '../sentences.ts';
import type { Words } from '../words.ts';
import { common } from './en/common.ts';
import { acts, card, relation } from './ps/card.ts';
import { chart, flag, legend, measure } from './ps/chart.ts';
import { further } from './ps/further.ts';
import { route } from './ps/route.ts';

/*
 * Behind most prepositions a Pashto word changes its ending. Names, dates and amounts are given as they are, so they stand after a
 * colon, or behind words that say the relation by themselves (`له دې زیات: …`). Only beside trade do names take theirs
 * (`cases/ps.ts`).
 */

const frame: FrameWords = {
  legend: 'د نښو لارښود',
  notes: 'یادښتونه',
  source: 'سرچینه',
  sources: 'سرچینې',
  editors: 'د سمونګرانو یادښت:',
  table: 'جدول',
  back: 'بشپړ انځور ته ستنېدل',
  menu: 'خوندي کول او حواله',
  loading: 'بارېږي…',
  failed: 'دا انځور ونه کښل شو؛ د پاڼې خپل متن پر ځای دی.',
  noData: 'د دې غوښتنې لپاره معلومات نشته.',
  dataAsOf: (date) => `معلومات تر ${date} پورې`,
  publishedLater: (date) => `وروسته خپور شوی (${date})`,
  contradicts: (what) => `په ټکر کې دی: ${what}`,
  concerns: (what) => `اړوند: ${what}`,
  paragraph: (number) => `پراګراف ${number}`,
  generalKnowledge: 'عمومي معلومات، له سرچینې پرته',
  keyboard: 'د غشو تڼۍ: مخکې او شاته؛ Page Up او Page Down: ډله په ډله؛ Enter: په نښه کول؛ Escape: پاکول.',
};

const words: Words = {
  reviewed: false,
  flow: { export: 'صادرات', import: 'واردات', turnover: 'ټوله سوداګري', balance: 'د سوداګرۍ بیلانس' },
  measure,
  nature: {
    statistic: 'احصائیه',
    claim: 'ادعا',
    target: 'هدف',
    forecast: 'وړاندوینه',
    derived: 'محاسبه شوی رقم',
  },
  missing: {
    'not-reported': 'نه دی راپور شوی',
    nil: 'هېڅ',
    suppressed: 'تولیدوونکي نه دی خپور کړی',
    'not-applicable': 'د تطبیق وړ نه دی',
    unknown: 'نامعلوم',
  },
  flag,
  mode: { rail: 'د اورګاډي پټلۍ', road: 'سړک', sea: 'سمندري لار' },
  build: {
    operating: 'فعال',
    'under-construction': 'د جوړېدو په حال کې',
    planned: 'پلان شوی',
    study: 'تر څېړنې لاندې',
  },
  service: {
    normal: 'عادي خدمات',
    limited: 'محدود خدمات',
    disrupted: 'ګډوډ خدمات',
    closed: 'تړلی',
    unknown: 'نامعلوم خدمات',
    'not-open': 'لا نه دی پرانیستل شوی',
  },
  nodeKind: {
    port: 'بندر',
    'border-crossing': 'سرحدي تېرځای',
    'rail-junction': 'د اورګاډي تقاطع',
    'dry-port': 'وچ بندر',
    city: 'ښار',
  },
  statusAsOf: (date) => `وضعیت: ${date}`,
  knownFor: (date) => `د ${date} معلومات`,
  region: regions,
  relation,
  actorKind: {
    state: 'دولت',
    area: 'هېواد یا سیمه',
    authority: 'چارواکي',
    ministry: 'وزارت',
    organisation: 'سازمان',
    company: 'شرکت',
    person: 'شخص',
    'armed-group': 'وسله واله ډله',
  },
  profileAsOf: (name, date) => `${name}، ${date}`,
  confidence: { high: 'لوړ باور', medium: 'منځنی باور', low: 'ټیټ باور' },
  unit: { USD: 'امریکايي ډالر', TNE: 'ټن', ratio: 'ځله', percent: 'سلنه', persons: 'تنه' },
  counted: {
    USD: { short: '{0}\u00a0ډالر', other: '{0} امریکايي ډالر' },
    EUR: { short: '{0}\u00a0یورو', other: '{0} یورو' },
    AFN: { short: '{0}\u00a0افغانۍ', other: '{0} افغانۍ' },
    KZT: { short: '{0}\u00a0تنګې', other: '{0} قزاقستاني تنګې' },
    TNE: { short: '{0}\u00a0ټن', other: '{0} ټن', per: '{0} په هر ټن کې' },
    ratio: { short: '{0}\u00a0ځله', other: '{0} ځله' },
    organisations: { short: '{0}', one: '{0} سازمان', other: '{0} سازمانونه' },
    ANN: { short: '{0}\u00a0کاله', one: '{0} کال', other: '{0} کاله', per: '{0} په کال کې' },
    persons: { short: '{0}\u00a0تنه', other: '{0} تنه', per: '{0} په هر تن' },
    gdp: { other: '{0}', per: 'د ناخالصو کورنیو تولیداتو {0}' },
    rank: { other: 'درجه {0}' },
  },
  qualified: {
    exact: (amount) => amount,
    approx: (amount) => `شاوخوا ${amount}`,
    almost: (amount) => `نژدې ${amount}`,
    'at-least': (amount) => `لږ تر لږه ${amount}`,
    'at-most': (amount) => `ډېر تر ډېره ${amount}`,
    over: (amount) => `له دې زیات: ${amount}`,
    under: (amount) => `له دې کم: ${amount}`,
    majority: (amount) => `اکثریت، له دې زیات: ${amount}`,
  },
  // None, for the reason given in Dari.
  qualifierSign: {},
  range: common.span,
  span: common.span,
  approximate: (date) => `شاوخوا ${date}`,
  uncertain: (date) => `${date} (ناڅرګند)`,
  fromTo: (from, to) => `${from} – ${to}`,
  since: (date, about) => `له ${about}${date} راهیسې`,
  until: (date, about) => `تر ${about}${date} پورې`,
  semicolon: '؛ ',
  frame,
  legend,
  chart,
  card,
  acts,
  route,
  ...further,
};

/** Pashto as written in Afghanistan: ډالر, احصائیه, Gregorian months as جنوري, فبروري. Loaded on demand. */
export const locale: Language = whole({
  tag: 'ps',
  dir: 'rtl',
  table: { ...table, ...amounts },
  inCase,
  words,
  numerals: 'native',
});
