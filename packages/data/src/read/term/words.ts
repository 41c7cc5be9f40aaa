import type {
  Flow,
  MissingReason,
  Nature,
  ObsStatus,
  Qualifier,
  Valuation,
} from '../../schema/vocabulary.ts';

/** A word of a table in one of the languages, and what it says. Longer words are looked for first. */
export type Words<Meaning> = readonly (readonly [word: string, meaning: Meaning])[];

/** English, Dari, Pashto, Russian, Kazakh: what a column is about. */
export const FLOW_WORDS: Words<Flow> = /* @__PURE__ */ listed<Flow>([
  [
    'export',
    ['exports', 'export', 'صادرات', 'صادراتو', 'экспорт', 'экспорта', 'экспорты', 'вывоз', 'вывоза'],
  ],
  ['import', ['imports', 'import', 'واردات', 'وارداتو', 'импорт', 'импорта', 'импорты', 'ввоз', 'ввоза']],
  ['turnover', ['turnover', 'total trade', 'مجموع تجارت', 'حجم تجارت', 'حجم مبادلات']],
  [
    'turnover',
    ['ټوله سوداګري', 'د سوداګرۍ حجم', 'товарооборот', 'товарооборота', 'внешнеторговый оборот', 'оборот'],
  ],
  ['turnover', ['тауар айналымы', 'сауда айналымы', 'айналым']],
  ['export', ['exported value', 'value exported', 'exported']],
  ['import', ['imported value', 'value imported', 'imported']],
  ['balance', ['trade balance', 'balance', 'بیلانس تجارت', 'بیلانس تجارتی', 'سوداګریز بیلانس']],
  ['balance', ['сальдо', 'сальдо торгового баланса', 'торговый баланс', 'сауда балансы']],
  ['balance', ['net exports', 'net export', 'чистый экспорт', 'таза экспорт', 'خالص صادرات', 'صادرات خالص']],
]);

/** Flows that are part of others: a header that names one is not about all exports or imports. */
export const PART_FLOWS = /re-?\s?(?:ex|im)ports?|ре-?(?:экс|им)порт|(?:صادرات|واردات) مجدد/u;

/** Words and signs before a number that say how sure it is. */
export const QUALIFIER_WORDS: Words<Qualifier> = /* @__PURE__ */ listed<Qualifier>([
  ['at-least', ['≥', '>=', 'at least', 'min.', 'minimum', 'حداقل', 'دست کم', 'کم از کم', 'لږ تر لږه']],
  ['at-least', ['не менее', 'не меньше', 'минимум', 'как минимум', 'кемінде']],
  ['at-most', ['≤', '<=', 'at most', 'up to', 'max.', 'maximum', 'حداکثر', 'زیات تر زیاته']],
  ['at-most', ['не более', 'не больше', 'максимум', 'до', 'ең көбі', 'көп дегенде']],
  ['over', ['>', 'over', 'more than', 'above', 'بیش از', 'بیشتر از', 'اضافه از', 'более', 'больше', 'свыше']],
  ['under', ['<', 'under', 'less than', 'below', 'کمتر از', 'менее', 'меньше']],
  [
    'approx',
    [
      '~',
      '∼',
      '≈',
      '≃',
      'about',
      'around',
      'approx',
      'approx.',
      'approximately',
      'circa',
      'ca',
      'roughly',
      'some',
      'ca.',
      'c.',
    ],
  ],
  [
    'approx',
    ['حدود', 'تقریبا', 'شاوخوا', 'около', 'ок.', 'примерно', 'приблизительно', 'порядка', 'шамамен'],
  ],
  ['almost', ['almost', 'nearly', 'نزدیک به', 'نږدې', 'почти', 'дерлік']],
  ['exact', ['exactly', 'دقیقا', 'ровно', 'дәл']],
]);

/** What stands in brackets after a number. */
export const NATURE_WORDS: Words<{ readonly nature?: Nature; readonly obsStatus?: ObsStatus }> =
  /* @__PURE__ */ listed([
    [{ nature: 'target' }, ['target', 'goal', 'هدف', 'موخه', 'цель', 'целевой показатель', 'мақсат']],
    [{ nature: 'target' }, ['plan', 'planned', 'план', 'жоспар', 'پلان', 'پلان شده']],
    [
      { obsStatus: 'revised' },
      ['revised', 'rev.', 'r', 'пересмотрено', 'уточнено', 'уточненные данные', 'нақтыланған', 'اصلاح شده'],
    ],
    [{}, ['actual', 'факт', 'фактически', 'нақты']],
    [{ nature: 'forecast' }, ['f', 'forecast', 'projection', 'پیش بینی', 'وړاندوینه', 'прогноз', 'болжам']],
    [{ nature: 'claim' }, ['claim', 'reported', 'ادعا', 'заявлено', 'мәлімделген']],
    [{ nature: 'derived' }, ['derived', 'calculated', 'محاسبه شده', 'расчет', 'расчёт', 'есептелген']],
    [
      { obsStatus: 'estimated' },
      ['est.', 'est', 'e', 'estimate', 'estimated', 'برآورد', 'تخمین', 'اټکل', 'оценка', 'бағалау'],
    ],
    [
      { obsStatus: 'provisional' },
      ['p', 'prel.', 'provisional', 'preliminary', 'مقدماتی', 'ابتدایی', 'لومړنی'],
    ],
    [{ obsStatus: 'provisional' }, ['предв.', 'предварительно', 'предварительные данные', 'алдын ала']],
  ]);

/** A cell that holds no number on purpose. A lone dash or `n/a` gives no reason, so none is made up. */
export const MISSING_WORDS: Words<MissingReason> = /* @__PURE__ */ listed<MissingReason>([
  [
    'unknown',
    ['', '-', '–', '—', '…', '...', '..', '.', ':', '?', 'n/a', 'n.a.', 'na', 'no data', 'unknown'],
  ],
  ['unknown', ['not available', 'نامعلوم', 'معلوم نیست', 'معلومات نشته']],
  ['unknown', ['н/д', 'нет данных', 'неизвестно', 'деректер жоқ', 'дерек жоқ', 'белгісіз']],
  ['nil', ['nil', 'هیچ']],
  ['not-reported', ['not reported', 'گزارش نشده', 'не сообщается', 'хабарланбаған']],
  ['suppressed', ['suppressed', 'confidential', 'محرم', 'конфиденциально', 'құпия']],
  ['not-applicable', ['not applicable', 'قابل تطبیق نیست', 'не применимо', 'неприменимо', 'қолданылмайды']],
]);

/** Signs and names of currencies (ISO 4217) and of other units (UN/ECE Rec 20), with a power of ten of their own. */
export const UNIT_WORDS: Words<{ readonly unit: string; readonly scale?: number }> = /* @__PURE__ */ listed([
  [{ unit: 'USD' }, ['us$', '$', 'usd', 'dollars', 'dollar', 'us dollars', 'دالر', 'دالر امریکایی', 'ډالر']],
  [
    { unit: 'USD' },
    ['ډالره', 'امریکایي ډالر', 'امریکايي ډالر', 'долл.', 'долл', 'доллар', 'доллара', 'долларов'],
  ],
  [
    { unit: 'USD' },
    ['долл. сша', 'долл сша', 'доллар сша', 'доллары сша', 'долларов сша', 'доллары', 'ақш доллары'],
  ],
  [
    { unit: 'USD' },
    ['ақш долл.', 'ақш долл', 'ақш долларымен', 'us dollar', 'u.s. dollars', 'u.s. dollar', 'ډالرو'],
  ],
  [{ unit: 'EUR' }, ['€', 'eur', 'euro', 'euros', 'евро', 'еуро', 'یورو']],
  [{ unit: 'GBP' }, ['£']],
  [{ unit: 'KZT' }, ['₸', 'kzt', 'tenge', 'тенге', 'теңге']],
  [{ unit: 'AFN' }, ['؋', 'afn', 'afghanis', 'افغانی', 'افغانۍ', 'афгани']],
  [{ unit: 'RUB' }, ['₽', 'rub', 'roubles', 'rubles', 'руб.', 'рублей']],
  [{ unit: 'CNY' }, ['cny', 'yuan', 'юаней']],
  [{ unit: 'KGS' }, ['som', 'сомов']],
  [{ unit: 'UZS' }, ['uzs']],
  [{ unit: 'TNE' }, ['t', 'tonnes', 'tonne', 'tons', 'metric tons', 'تن', 'ټن', 'ټنه']],
  [{ unit: 'TNE' }, ['т', 'т.', 'тонн', 'тонны', 'тонна']],
  [{ unit: 'TNE', scale: 3 }, ['kt']],
  [{ unit: 'TNE', scale: 6 }, ['mt']],
  [{ unit: 'KGM' }, ['kg', 'kilograms', 'کیلوگرام', 'کیلو', 'кг']],
  [{ unit: 'ratio', scale: -2 }, ['%', '٪', 'percent', 'per cent', 'فیصد', 'درصد', 'سلنه']],
  [{ unit: 'ratio', scale: -2 }, ['процентов', 'процента', 'пайыз']],
  [{ unit: 'persons' }, ['persons', 'people', 'человек', 'чел.', 'чел', 'адам', 'نفر', 'تنه', 'تنو']],
]);

/** Whether freight and insurance are counted in (Incoterms), in a header. */
export const VALUATION_WORDS: Words<Valuation> = /* @__PURE__ */ listed<Valuation>([
  ['FOB', ['fob', 'f.o.b.', 'f.o.b', 'фоб']],
  ['CIF', ['cif', 'c.i.f.', 'c.i.f', 'сиф']],
]);

/** Words around a unit in a header that leave it as it is. */
export const UNIT_FILLERS: Words<undefined> = /* @__PURE__ */ listed<undefined>([
  [
    undefined,
    ['in', 'of', 'at', 'current', 'prices', 'unit:', 'units:', 'в', 'в текущих ценах', 'ед. изм.:'],
  ],
  [undefined, ['единица измерения:', 'өлшем бірлігі:', 'به', 'په', 'واحد:']],
]);

/** Powers of ten in words. */
export const SCALE_WORDS: Words<number> = /* @__PURE__ */ listed<number>([
  [3, ['k', 'thousand', 'thousands', 'ths', 'ths.', 'هزار', 'زره', 'тыс.', 'тыс', 'тысяч', 'мың']],
  [
    6,
    [
      'm',
      'mn',
      'mn.',
      'mln',
      'mln.',
      'mio',
      'mio.',
      'million',
      'millions',
      'میلیون',
      'ملیون',
      'میلیونه',
      'млн',
      'млн.',
      'миллион',
    ],
  ],
  [6, ['миллиона', 'миллионов']],
  [
    9,
    [
      'b',
      'bn',
      'bn.',
      'bln',
      'bln.',
      'mrd',
      'mrd.',
      'billion',
      'billions',
      'میلیارد',
      'ملیارد',
      'میلیارده',
      'млрд',
      'млрд.',
      'миллиард',
    ],
  ],
  [9, ['миллиарда', 'миллиардов']],
  [12, ['tn', 'trn', 'trillion', 'تریلیون', 'трлн', 'трлн.', 'триллион', 'триллиона', 'триллионов']],
]);

/** Words between the ends of a range. */
export const RANGE_WORDS = ['to', 'до', 'تا', 'الی', 'تر'];

export function listed<Meaning>(entries: readonly (readonly [Meaning, readonly string[]])[]): Words<Meaning> {
  const words = entries.flatMap(([meaning, each]) => each.map((word) => [word, meaning] as const));
  return words.sort(([a], [b]) => b.length - a.length);
}

/** The word with which the text begins, and what is left; letters must end where the word ends. */
export function leading<Meaning>(
  words: Words<Meaning>,
  text: string,
): { readonly meaning: Meaning; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  const found = words.find(([word]) => lower.startsWith(word) && isWordEnd(word, lower[word.length]));
  return found && { meaning: found[1], rest: text.slice(found[0].length).trim() };
}

function isWordEnd(word: string, next: string | undefined): boolean {
  return next === undefined || !/\p{L}$/u.test(word) || !/\p{L}/u.test(next);
}
