import { monthNamed } from './month-names.ts';

/** The first and the last month of a part of a year. */
type Months = readonly [first: number, last: number];

/** A year with a word for its part behind it or before it. */
const PART = /^(?:(\d{4})[ ,-]*(\d? ?\D.*)|(\d{0,2}\D(?:.*?[^ ,-])?)[ ,-]*(\d{4}))$/;

/** `Q1`, `2H`, `I квартал`, `1-й кв.`, `I полугодие`. */
const COUNTED =
  /^(q|h)? ?([1-4]|I{1,3}|IV)(?:-?(?:ый|ой|о?е|й|ші))? ?(q|h|кв\.?|квартал|тоқсан|пол\.?|полугодие|жартыжылдық)?$/i;

/** Months from January on: `9 месяцев`, `9M`. */
const SO_FAR = /^(\d\d?) ?(?:m|months|мес\.?|месяц(?:а|ев)|ай)$/i;

/** Quarters in Dari and Pashto: `ربع اول`, `سه ماه اول سال`, `لومړۍ ربع`. */
const QUARTER = '(?:ربع|سه ?ماهه?)';
const QUARTERS = ['اول|لومړ[یۍ]', 'دوم|دو[یه]مه?', 'سوم|دریمه?', 'چهارم|څلورمه?'].map((ordinals) =>
  RegExp(`^(?:${QUARTER} (?:${ordinals})|(?:${ordinals}) ${QUARTER})(?: سال| کال)?$`),
);

/** A part of a year as tables call it: `H1 2022`, `2022 Q1`, `январь–сентябрь 2024`, `9 мес. 2024`, `2022 қаңтар`; as EDTF. `monthOf` knows the months of its calendar. */
export function partOfYear(text: string, monthOf = monthNamed): string | undefined {
  const [, ahead = '', behind = '', part = behind, year = ahead] = PART.exec(text) ?? [];
  const [first, last] = counted(part) ?? named(part, monthOf);
  const [from, to] = [first, last].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  if (!(first > 0 && first <= last && last <= 12)) return undefined;
  return last - first === 11 ? year : first === last ? from : `${from}/${to}`;
}

function counted(part: string): Months | undefined {
  const [, soFar] = SO_FAR.exec(part) ?? [];
  if (soFar !== undefined) return [1, +soFar];
  const quarter = QUARTERS.findIndex((named) => named.test(part));
  if (quarter !== -1) return [quarter * 3 + 1, quarter * 3 + 3];
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
