import { whole, type Language } from '../book.ts';
import type { LegendWords } from '../sentences.ts';
import { amounts, regions, table } from '../tables/fa-AF.ts';
import type { FrameWords } from '../sentences.ts';
import type { Words } from '../words.ts';
import { calendar } from './fa-AF/calendar.ts';
import { card } from './fa-AF/card.ts';
import { chart } from './fa-AF/chart.ts';
import { ground } from './fa-AF/ground.ts';
import { route } from './fa-AF/route.ts';
import { scale } from './fa-AF/scale.ts';
import { table as lines } from './fa-AF/table.ts';
import { timeline } from './fa-AF/timeline.ts';

const upTo = (from: string, to: string) => `${from} تا ${to}`;

const frame: FrameWords = {
  legend: 'راهنمای نشانه‌ها',
  notes: 'یادداشت‌ها',
  source: 'منبع',
  sources: 'منابع',
  editors: 'یادداشت ویراستاران:',
  table: 'جدول',
  back: 'بازگشت به کل',
  menu: 'ذخیره و ارجاع',
  loading: 'در حال بارگیری…',
  failed: 'این تصویر رسم نشد؛ متن خود صفحه باقی است.',
  noData: 'برای این انتخاب معلوماتی موجود نیست.',
  dataAsOf: (date) => `معلومات تا ${date}`,
  publishedLater: (date) => `بعداً منتشر شده (${date})`,
  contradicts: (what) => `در تضاد با ${what}`,
  concerns: (what) => `مربوط به ${what}`,
  paragraph: (number) => `پاراگراف ${number}`,
  generalKnowledge: 'معلومات عمومی، نقل‌ناشده از منبع',
  keyboard:
    'کلیدهای جهت‌دار: پیش و پس؛ Page Up و Page Down: گروه به گروه؛ Enter: برجسته‌کردن؛ Escape: پاک‌کردن.',
};

const legend: LegendWords = {
  end: {
    onward: (meaning) => `انتهای باز: ${meaning}`,
    back: (meaning) => `انتهای بسته: ${meaning}`,
    wavy: (meaning) => `انتهای موج‌دار: ${meaning}`,
  },
  derived: (formula) => `محاسبه‌شده: ${formula}`,
  range: 'نوار: میان دو رقم',
  missing: 'جای خالی: بدون رقم',
  contradiction: '≠: ارقام متضاد',
  breakInSeries: 'بریدگی: آغاز ارقام تولیدکنندهٔ دیگر',
};

const words: Words = {
  reviewed: false,
  flow: { export: 'صادرات', import: 'واردات', turnover: 'مجموع تجارت', balance: 'بیلانس تجارت' },
  measure: {
    'trade-value': 'ارزش تجارت',
    'trade-quantity': 'مقدار تجارت',
    'trade-ratio': 'تغییر تجارت',
    'trade-share': 'سهم در تجارت',
    'trade-rank': 'رتبه در تجارت',
    'unit-value': 'ارزش فی واحد',
    'contract-value': 'ارزش قرارداد',
    'contract-quantity': 'مقدار قرارداد',
    gdp: 'تولید ناخالص داخلی',
    population: 'نفوس',
    freight: 'بار',
    capacity: 'ظرفیت',
    'transit-time': 'زمان ترانزیت',
    length: 'طول',
    cost: 'مصرف',
    share: 'سهم',
    rank: 'رتبه',
    change: 'تغییر سالانه',
    duration: 'مدت',
    count: 'تعداد',
  },
  nature: {
    statistic: 'احصائیه',
    claim: 'ادعا',
    target: 'هدف',
    forecast: 'پیش‌بینی',
    derived: 'رقم محاسبه‌شده',
  },
  missing: {
    'not-reported': 'گزارش نشده',
    nil: 'هیچ',
    suppressed: 'از سوی تولیدکننده منتشر نشده',
    'not-applicable': 'قابل تطبیق نیست',
    unknown: 'نامعلوم',
  },
  obsStatus: {
    normal: '',
    estimated: 'تخمینی',
    provisional: 'ابتدایی',
    break: 'بریدگی در ردیف ارقام',
    imputed: 'جای‌گزین‌شده',
    forecast: 'پیش‌بینی',
    'definition-differs': 'با تعریف دیگر',
    experimental: 'آزمایشی',
    derogation: 'استثنایی',
    'included-elsewhere': 'شامل در جای دیگر',
    'includes-others': 'شامل ارقام دیگر',
    'not-significant': 'ناچیز',
    'low-reliability': 'کم‌اعتبار',
    'special-event': 'رویداد خاص',
    unvalidated: 'تأییدنشده',
    revised: 'تجدید‌نظرشده',
  },
  mode: { rail: 'خط آهن', road: 'سرک', sea: 'راه بحری' },
  build: {
    operating: 'فعال',
    'under-construction': 'در حال اعمار',
    planned: 'پلان‌شده',
    study: 'در حال مطالعه',
  },
  service: {
    normal: 'خدمات عادی',
    limited: 'خدمات محدود',
    disrupted: 'خدمات مختل',
    closed: 'بسته',
    unknown: 'خدمات نامعلوم',
    'not-open': 'هنوز باز نشده',
  },
  nodeKind: {
    port: 'بندر',
    'border-crossing': 'گذرگاه سرحدی',
    'rail-junction': 'تقاطع خط آهن',
    'dry-port': 'بندر خشک',
    city: 'شهر',
  },
  statusAsOf: (date) => `وضعیت در ${date}`,
  knownFor: (date) => `وضعیت معلوم برای ${date}`,
  region: regions,
  relation: {
    recognises: 'به رسمیت می‌شناسد',
    'does-not-recognise': 'به رسمیت نمی‌شناسد',
    'hosts-envoys': 'نمایندگان آن را پذیرفته است',
    engages: 'در تماس است',
    'lists-as-terrorist': 'در فهرست گروه‌های تروریستی دارد',
    delisted: 'از فهرست گروه‌های تروریستی بیرون کرده است',
    sanctions: 'تعزیرات وضع کرده است',
    'trades-with': 'تجارت دارد',
    'member-of': 'عضو است',
    'party-to-conflict': 'طرف منازعه',
    promotes: 'پروژه‌ها را پیش می‌برد',
    controls: 'در کنترول دارد',
  },
  actorKind: {
    state: 'دولت',
    area: 'کشور یا منطقه',
    authority: 'حکومت',
    ministry: 'وزارت',
    organisation: 'سازمان',
    company: 'شرکت',
    person: 'شخص',
    'armed-group': 'گروه مسلح',
  },
  profileAsOf: (name, date) => `${name}، وضعیت در ${date}`,
  disputed: (relation) => `${relation} (مورد اختلاف)`,
  confidence: { high: 'اطمینان بالا', medium: 'اطمینان متوسط', low: 'اطمینان پایین' },
  unit: { USD: 'دالر امریکایی', TNE: 'تُن', ratio: 'برابر', percent: 'فیصد', persons: 'نفر' },
  counted: {
    USD: { short: '{0}\u00a0دالر', other: '{0} دالر امریکایی' },
    EUR: { short: '{0}\u00a0یورو', other: '{0} یورو' },
    AFN: { short: '{0}\u00a0افغانی', other: '{0} افغانی' },
    KZT: { short: '{0}\u00a0تنگه', other: '{0} تنگهٔ قزاقستان' },
    TNE: { short: '{0}\u00a0تُن', other: '{0} تُن', per: '{0} فی تُن' },
    ratio: { short: '{0}\u00a0برابر', other: '{0} برابر' },
    organisations: { short: '{0}', other: '{0} سازمان' },
    ANN: { short: '{0}\u00a0سال', other: '{0} سال', per: '{0} در سال' },
    persons: { short: '{0}\u00a0نفر', other: '{0} نفر', per: '{0} فی نفر' },
    gdp: { other: '{0}', per: '{0} تولید ناخالص داخلی' },
    rank: { other: 'رتبهٔ {0}' },
  },
  qualified: {
    exact: (amount) => amount,
    approx: (amount) => `حدود ${amount}`,
    almost: (amount) => `نزدیک به ${amount}`,
    'at-least': (amount) => `حداقل ${amount}`,
    'at-most': (amount) => `حداکثر ${amount}`,
    over: (amount) => `بیشتر از ${amount}`,
    under: (amount) => `کمتر از ${amount}`,
    majority: (amount) => `بیشتر از ${amount}`,
  },
  // None: “≥” is turned round in right-to-left text, and readers of Dari differ in how they take it.
  qualifierSign: {},
  range: upTo,
  span: upTo,
  approximate: (date) => `حدود ${date}`,
  uncertain: (date) => `${date} (نامطمئن)`,
  fromTo: upTo,
  since: (date, about) => `از ${about}${date} به بعد`,
  until: (date, about) => `تا ${about}${date}`,
  semicolon: '؛ ',
  frame,
  legend,
  chart,
  scale,
  ground,
  table: lines,
  timeline,
  calendar,
  sound: {
    listen: 'شنیدن',
    how: 'زیرتر: بیشتر؛ ساده: احصائیه؛ سازهای دیگر: ادعا، هدف، پیش‌بینی؛ تَق: ناموجود؛ دو آواز: تضاد',
    silent: 'صدا خاموش',
  },
  parts: 'بخش‌های آن',
  card,
  route,
  pair: {
    reported: (who) => `ارقام از: ${who}`,
    ratio: '×: رقم خریدار بر فروشنده',
    valuation: (fob, cif) =>
      `فروشنده معمولاً ارزش را بدون کرایه و بیمه (${fob}) و خریدار با آن (${cif}) حساب می‌کند`,
    missing: (amount) => `${amount} کمبود`,
    ofTarget: (share) => `${share} هدف`,
  },
  link: {
    pinned: 'تا پاک‌کردن برجسته می‌ماند',
    cleared: 'برجسته‌سازی پاک شد',
    clear: 'پاک‌کردن برجسته‌سازی',
    lit: 'برجسته',
  },
};

/** Dari as written in Afghanistan: `دالر`, `فیصد`, `سرک`, Gregorian months as جنوری, فبروری. Loaded on demand. */
export const locale: Language = whole({
  tag: 'fa-AF',
  dir: 'rtl',
  table: { ...table, ...amounts },
  words,
  numerals: 'native',
});
