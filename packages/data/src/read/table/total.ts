import { plainText } from '../term/digits.ts';

/** What tables call the sum of their rows, and the world of which they are parts. */
const TOTAL =
  /^(?:(?:grand |overall )?total|sum|world|all (?:countries|partners|products|goods)|итого|всего|общий итог|мир|весь мир|все страны|барлығы|жиыны|жалпы|әлем|مجموع(?:ه|ی| کل)?|جمله|جمع(?: کل)?|کل|جهان|ټول(?:ه|ټال)?|نړۍ)(?:[:,،(]? ?(?:of which|including|incl\.|в том числе|в т\. ?ч\.|из них|оның ішінде|از جمله|له جملې)\)?)?[:.]?$/iu;

/** What stands before the word or behind it: `EU, total`, `Всего по странам`. */
const AROUND = /^[^,]+, (?=\S+$)| (?:по|by) [\p{L} ]+$/giu;

const isCalledTotal = (name: string): boolean => TOTAL.test(plainText(name));

/** Whether a name is that of the sum of all, or of something. */
export const mayBeTotal = (name: string): boolean => isCalledTotal(plainText(name).replace(AROUND, ''));

/** Those of several names that are called their sum; where none is, the one that is called the sum of something. */
export function totalsOf(names: readonly string[]): ReadonlySet<string> {
  const totals = names.filter(isCalledTotal);
  const others = names.filter(mayBeTotal);
  return new Set(names.length < 2 ? [] : totals.length || others.length > 1 ? totals : others);
}
