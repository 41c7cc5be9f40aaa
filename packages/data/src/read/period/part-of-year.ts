import { monthNamed } from './month-names.ts';
import { yearOfTwoDigits } from './two-digit-year.ts';

/** The first and the last month of a part of a year. */
type Months = readonly [first: number, last: number];

/** A year with a word for its part behind it, perhaps in brackets, or before it. */
const PART = /^(?:(\d{4})[ ,/-]*\(?(\d? ?[^\d(].*?)\)?|(\d{0,2}\D(?:.*?[^ ,/-])?)[ ,/-]*(\d{4}))$/;

/** `1Q23`, `Q1 23`: years of two digits, which only letters before them tell from days. */
const SHORT = /^([1-4][qh]|[qh][1-4]) ?['’]?(\d\d)$/i;

/** `Q1`, `2H`, `I квартал`, `1-й кв.`, `I полугодие`. */
const COUNTED =
  /^(q|h)? ?([1-4]|I{1,3}|IV)(?:-?(?:ый|ой|о?е|й|ші))? ?(q|h|кв\.?|квартал|тоқсан|пол\.?|полугодие|жартыжылдық)?$/i;

/** Months from the first on: `9 месяцев`, `9M`, `first nine months of`, `۹ ماه`. */
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SO_FAR = RegExp(
  `^(?:first )?(\\d\\d?|${COUNTS.join('|')}) ?(?:m|months(?: of)?|мес\\.?|месяц(?:а|ев)|ай|ماه(?: اول)?|میاشت[ېی])$`,
  'i',
);

const ORDINALS = [
  'first|1st|перв[а-я]+|бірінші|اول|لومړ[یۍ]',
  'second|2nd|втор[а-я]+|екінші|دوم|دو[یه]مه?',
  'third|3rd|трет[а-я]+|үшінші|سوم|دریمه?',
  'fourth|4th|четв[её]рт[а-я]+|төртінші|چهارم|څلورمه?',
];
const QUARTER = '(?:quarter|квартал|тоқсан|ربع|سه ?ماهه?)';
const HALF = '(?:half|полугодие|жартыжылдық|شش ?ماهه?|شپږ ?میاشت[ېی]|نیم ?سال|نیمه|نیمایی)';

/** Quarters and halves whose ordinal is a word: `second quarter of`, `первое полугодие`, `ربع اول`, `سه ماه اول سال`, `لومړۍ ربع`. */
const IN_WORDS = (
  [
    [3, QUARTER],
    [6, HALF],
  ] as const
).flatMap(([months, unit]) =>
  ORDINALS.slice(0, 12 / months).map((ordinal, i) => {
    const pattern = `^(?:${unit} (?:${ordinal})|(?:${ordinal}) ${unit})(?: of| سال| کال)?$`;
    return [RegExp(pattern, 'i'), [i * months + 1, (i + 1) * months]] as const;
  }),
);

/** A part of a year as tables call it: `H1 2022`, `2022 Q1`, `январь–сентябрь 2024`, `9 мес. 2024`, `2022 қаңтар`; as EDTF. `monthOf` knows the months of its calendar. */
export function partOfYear(text: string, monthOf = monthNamed): string | undefined {
  const [, ahead = '', behind = '', part = behind, year = ahead] = PART.exec(inFull(text)) ?? [];
  const [first, last] = counted(part) ?? named(part, monthOf);
  const [from, to] = [first, last].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  if (!(first > 0 && first <= last && last <= 12)) return undefined;
  return last - first === 11 ? year : first === last ? from : `${from}/${to}`;
}

const inFull = (text: string): string =>
  text.replace(SHORT, (_, part: string, year: string) => `${part} ${yearOfTwoDigits(year)}`);

function counted(part: string): Months | undefined {
  const [, soFar] = SO_FAR.exec(part) ?? [];
  if (soFar !== undefined) return [1, COUNTS.indexOf(soFar.toLowerCase()) + 1 || +soFar];
  const inWords = IN_WORDS.find(([pattern]) => pattern.test(part));
  if (inWords) return inWords[1];
  const [, before, ordinal = '', word = before] = COUNTED.exec(part) ?? [];
  if (word === undefined) return undefined;
  const months = /^[qкт]/i.test(word) ? 3 : 6;
  const number = +ordinal || ['', 'I', 'II', 'III', 'IV'].indexOf(ordinal.toUpperCase());
  return [(number - 1) * months + 1, number * months];
}

/** A month, or from one to another of the same year. */
function named(part: string, monthOf: typeof monthNamed): Months {
  const [from = '', to = from, ...more] = part.split(/ ?[–—-] ?/);
  return more.length > 0 ? [0, 0] : [monthOf(from), monthOf(to)];
}
