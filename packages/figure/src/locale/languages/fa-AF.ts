import { whole, type Language } from '../book.ts';
import type {
  CardWords,
  ChartWords,
  LegendWords,
  RouteWords,
  TableWords,
  TimelineWords,
} from '../sentences.ts';
import { amounts, regions, table } from '../tables/fa-AF.ts';
import type { FrameWords, Words } from '../words.ts';

const upTo = (from: string, to: string) => `${from} تا ${to}`;

const frame: FrameWords = {
  legend: 'راهنمای نشانه‌ها',
  notes: 'یادداشت‌ها',
  source: 'منبع',
  sources: 'منابع',
  showTable: 'نمایش جدول',
  showPicture: 'نمایش تصویر',
  back: 'بازگشت به کل',
  loading: 'در حال بارگیری…',
  failed: 'این تصویر رسم نشد؛ آنچه خود صفحه می‌گوید در جای خود باقی است.',
  noData: 'برای این انتخاب معلوماتی موجود نیست.',
  dataAsOf: (date) => `معلومات تا ${date}`,
  publishedLater: (date) => `بعداً منتشر شده (${date})`,
  contradicts: (what) => `در تضاد با ${what}`,
  concerns: (what) => `مربوط به ${what}`,
  paragraph: (number) => `پاراگراف ${number}`,
  generalKnowledge: 'معلومات عمومی، نقل‌ناشده از منبع',
  unknownDataset: (id) => `هیچ مجموعهٔ معلوماتی با شناسهٔ «${id}» موجود نیست.`,
  keyboard:
    'با کلیدهای جهت‌دار میان ارقام، با Page Up و Page Down میان ردیف‌ها حرکت کنید؛ با Escape خارج شوید.',
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

const chart: ChartWords = {
  of: (what, reporter) => `${what} ${reporter}`,
  toward: {
    to: (what, partner) => `${what} به ${partner}`,
    from: (what, partner) => `${what} از ${partner}`,
    with: (what, partner) => `${what} با ${partner}`,
  },
  inUnit: (unit) => `به ${unit}`,
  only: (what, value, when) => `${what} در ${when}: ${value}`,
  moved: {
    rose: (what, from, then, to, now) => `${what} از ${from} در ${then} به ${to} در ${now} افزایش یافت`,
    fell: (what, from, then, to, now) => `${what} از ${from} در ${then} به ${to} در ${now} کاهش یافت`,
    same: (what, _, then, to, now) => `${what} از ${then} تا ${now} در حدود ${to} باقی ماند`,
  },
  then: {
    rose: (value, when) => `سپس در ${when} به ${value} افزایش یافت`,
    fell: (value, when) => `سپس در ${when} به ${value} کاهش یافت`,
    same: (value, when) => `سپس تا ${when} در حدود ${value} باقی ماند`,
  },
  count: {
    claim: { other: '{0} ادعا' },
    target: { other: '{0} هدف' },
    forecast: { other: '{0} پیش‌بینی' },
    contradicted: { other: '{0} رقم با رقم دیگری در تضاد است' },
    missing: { other: '{0} رقم موجود نیست' },
  },
  apart: (list) => `${list} جداگانه نشان داده شده است`,
  by: (who) => `به گفتهٔ ${who}`,
  unknown: (type) => `هیچ نوع گرافی با نام «${type}» موجود نیست.`,
};

const lines: TableWords = {
  head: { period: 'دوره', reporter: 'گزارش‌دهنده', partner: 'شریک تجارتی', product: 'کالا' },
  back: 'سطرهای قبلی',
  on: 'سطرهای بعدی',
};

const timeline: TimelineWords = {
  role: 'سمت‌ها',
  event: 'رویدادها',
  day: 'نقطه: در همان روز',
  within: 'نوار میان دو خط: زمانی در میان آن',
  against: 'تاریخ‌های متضاد',
};

const card: CardWords = {
  offices: 'سمت‌ها',
  relations: 'روابط',
  events: 'رویدادها',
  trade: 'تجارت',
  corridors: 'دهلیزها',
  alsoCalled: 'نام‌های دیگر',
  noHolder: 'در این تاریخ متصدی ثبت‌شده ندارد',
  noOffice: 'در این تاریخ سمت ثبت‌شده ندارد',
  before: (what) => `پیش از آن: ${what}`,
  after: (what) => `پس از آن: ${what}`,
  later: (date) => `بعداً، در ${date}`,
  towards: (from, to) => `${from} در قبال ${to}`,
  denied: (relation) => `${relation} (رد شده)`,
  partOf: (name) => `بخشی از ${name}`,
  unknown: (id) => `هیچ طرفی با شناسهٔ «${id}» موجود نیست.`,
};

const route: RouteWords = {
  position: (number, count) => `بخش ${number} از ${count}`,
  way: (from, to) => `از ${from} تا ${to}`,
  branch: 'شاخه',
  detached: 'بخش جدا',
  seaService: { ferry: 'کشتی', 'rail-ferry': 'کشتی قطاربر', feeder: 'کشتی باربری', 'ro-ro': 'کشتی موتربر' },
  knownFor: (date) => `وضعیت معلوم برای ${date}`,
  next: (date, status) => `از ${date}: ${status}`,
  breakOfGauge: (gauges) => `تغییر عرض خط ${gauges} ملی‌متر`,
  count: {
    kilometre: { other: '{0} کیلومتر' },
    leg: { other: '{0} بخش' },
    unbuilt: { other: '{0} بخش ساخته نشده است' },
    hampered: { other: '{0} بخش خدمات عادی ندارد' },
    unknown: { other: 'خدمات {0} بخش نامعلوم است' },
  },
  unknown: (id) => `هیچ دهلیزی با شناسهٔ «${id}» موجود نیست.`,
  boundaries: 'مرزها و نام‌های این نقشه به معنای تأیید آن‌ها نیست.',
  schematic: 'خط‌ها تقریبی است و مسیر دقیق را نشان نمی‌دهد.',
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
    'party-to-conflict': 'طرف منازعه است',
    promotes: 'پروژه‌ها را پیش می‌برد',
    controls: 'در کنترول دارد',
  },
  actorKind: {
    state: 'دولت',
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
    persons: { short: '{0}\u00a0نفر', other: '{0} نفر', per: '{0} فی نفر' },
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
  since: (date) => `از ${date} به بعد`,
  until: (date) => `تا ${date}`,
  semicolon: '؛ ',
  frame,
  legend,
  chart,
  table: lines,
  timeline,
  parts: 'بخش‌های آن',
  card,
  route,
};

/** Dari as written in Afghanistan: `دالر`, `فیصد`, `سرک`, Gregorian months as جنوری, فبروری. Loaded on demand. */
export const locale: Language = whole({
  tag: 'fa-AF',
  dir: 'rtl',
  table: { ...table, ...amounts },
  words,
  numerals: 'native',
});
