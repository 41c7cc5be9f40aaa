/** Languages whose figures print Persian digits. */
const PERSIAN: ReadonlySet<string> = new Set(['fa-AF', 'ps']);

/** A number by itself; no code such as `IRCI3`. */
const NUMBER = /(?<![\p{Script=Latin}\d])\d+(?:[.,]\d+)*(?!\p{Script=Latin})/gu;

const ZERO = '۰'.codePointAt(0)!;
const SIGNS: Readonly<Record<string, string>> = { '.': '٫', ',': '٬' };

const native = (digit: string): string => SIGNS[digit] ?? String.fromCodePoint(ZERO + Number(digit));

/** Words with the digits that figures of their language print: `words.json` has them in those that editors type, with point and comma as in English. */
export function withNativeDigits(words: string, lang: string): string {
  return PERSIAN.has(lang) ? words.replace(NUMBER, (number) => number.replace(/./g, native)) : words;
}
