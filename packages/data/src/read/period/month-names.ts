/** The months of a year in English, Russian, Kazakh, Dari and Pashto. */
const MONTHS = [
  'jan(uary)?|янв(ар[ья])?|қаңтар|جنور[یي]',
  'feb(ruary)?|фев(рал[ья])?|ақпан|فبرور[یي]',
  'mar(ch)?|мар(та?)?|наурыз|مارچ',
  'apr(il)?|апр(ел[ья])?|сәуір|اپر[یي]ل',
  'may|ма[йя]|мамыр|می|مۍ',
  'june?|июн[ья]|маусым|جون',
  'july?|июл[ья]|шілде|جولا[یي]',
  'aug(ust)?|авг(уста?)?|тамыз|ا[گګ]ست',
  'sept?(ember)?|сент?(ябр[ья])?|қыркүйек|سپتمبر',
  'oct(ober)?|окт(ябр[ья])?|қазан|اکتوبر',
  'nov(ember)?|ноя(бр[ья])?|қараша|نومبر',
  'dec(ember)?|дек(абр[ья])?|желтоқсан|دسمبر',
].map((names) => RegExp(`^(${names})\\.?$`, 'i'));

/** The number of the month that a word names, whole or shortened, from 1; 0 where it names none. */
export const monthNamed = (word: string): number => MONTHS.findIndex((names) => names.test(word)) + 1;
