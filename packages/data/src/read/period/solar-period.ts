import { daysInMonth } from '../../value/day.ts';
import { partOfYear } from './part-of-year.ts';

/** The months from the vernal equinox on, in Dari and Pashto. */
const MONTHS = [
  'حمل|وری',
  'ثور|غویی',
  'جوزا|غبرګولی',
  'سرطان|چنګاښ',
  'اسد|زمری',
  'سنبله|وږی',
  'میزان|تله',
  'عقرب|لړم',
  'قوس|لیندۍ',
  'جدی|مرغومی',
  'دلو|سلواغه',
  'حوت|کب',
];

const monthNamed = (word: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(word.replace(/ي/g, 'ی'))) + 1;

/** So many days after the last of February, as EDTF. */
function afterFebruary(days: number, inYear: number): string {
  let [day, month, year] = [days, 3, inYear];
  for (let length = 31; day > length; length = daysInMonth(year, month)) {
    day -= length;
    month = (month % 12) + 1;
    year += month === 1 ? 1 : 0;
  }
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day of March on which a year begins: of 33 years eight have 366 days. */
function newYear(year: number): number {
  const gregorian = year + 621;
  const leaps = Math.floor(gregorian / 4) - Math.floor(gregorian / 100) + Math.floor(gregorian / 400);
  return 171 + Math.floor((8 * year + 21) / 33) - leaps;
}

/** The first day of a month, or as many days before it: six months of 31 days, and then of 30. */
function firstDay(year: number, month: number, back = 0): string {
  if (month > 12) return firstDay(year + 1, 1, back);
  const before = 30 * (month - 1) + Math.min(month - 1, 6);
  return afterFebruary(newYear(year) + before - back, year + 621);
}

/** The days, from the first to the last, of a year, of years, or of a month or quarter of the Solar Hijri calendar: `1402` is `2023-03-21/2024-03-19`. */
export function solarPeriod(text: string): string | undefined {
  const bare = text.replace(/^(\d{4}) ?[–/-] ?(\d{4})$/, '$1/$2');
  // 1402-03 may be a month, or two years.
  const said = partOfYear(bare, monthNamed) ?? bare.replace('-', ' ');
  const [, from, first, to = from, last = first] =
    /^(\d{4})(?:-(\d\d))?(?:\/(\d{4})(?:-(\d\d))?)?$/.exec(said) ?? [];
  if (from === undefined || +to! < +from) return undefined;
  return `${firstDay(+from, +(first ?? 1))}/${firstDay(+to!, +(last ?? 12) + 1, 1)}`;
}
