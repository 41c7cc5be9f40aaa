import { plainText } from './digits.ts';

/** What tables call the sum of their rows, and the world of which they are parts. */
const TOTAL =
  /^(?:(?:grand |overall )?total|sum|world|all (?:countries|partners|products|goods)|итого|всего|общий итог|мир|весь мир|все страны|барлығы|жиыны|жалпы|әлем|مجموع(?:ه|ی| کل)?|جمله|جمع(?: کل)?|کل|جهان|ټول(?:ه|ټال)?|نړۍ)(?:[:,،(]? ?(?:of which|including|incl\.|в том числе|в т\. ?ч\.|из них|оның ішінде|از جمله|له جملې)\)?)?[:.]?$/iu;

/** Whether a name beside others is that of their sum. */
export const isTotal = (name: string): boolean => TOTAL.test(plainText(name));
