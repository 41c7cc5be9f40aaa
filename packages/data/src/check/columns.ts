import { judgeLeaf } from './judge.ts';
import type { Told } from './told.ts';

/** Where the cells of a series are judged: rows that cannot be used become 1. */
export interface Cells {
  readonly told: Told;
  readonly bad: Uint8Array;
}

/** A column of numbers as a typed array, with NaN where there is none. */
export function numbersIn(
  list: ArrayLike<unknown>,
  rule: string,
  path: string,
  { told, bad }: Cells,
): Float64Array {
  const fits = rule === 'whole' ? Number.isInteger : Number.isFinite;
  const numbers = list instanceof Float64Array ? list : new Float64Array(list.length).fill(NaN);
  for (let row = 0; row < list.length; row++) {
    const cell = list[row];
    if (fits(cell)) numbers[row] = cell as number;
    else if (cell !== null && !Number.isNaN(cell)) {
      judgeLeaf(rule, cell, `${path}[${row}]`, told);
      bad[row] = 1;
    }
  }
  return numbers;
}

/** A column of places in a list of words, of which some were refused, in the smallest type that holds them. */
export function codesIn(
  list: ArrayLike<unknown>,
  words: readonly (string | undefined)[],
  path: string,
  { told, bad }: Cells,
): ArrayLike<number> {
  const Codes = words.length <= 2 ** 8 ? Uint8Array : words.length <= 2 ** 16 ? Uint16Array : Uint32Array;
  const codes = new Codes(list.length);
  for (let row = 0; row < list.length; row++) {
    const code = list[row] as number;
    if (Number.isInteger(code) && code >= 0 && code < words.length) codes[row] = code;
    else
      told.tell('no-such-word', `${path}[${row}]`, `the place of one of ${words.length} words, from 0`, code);
    if (words[code] === undefined) bad[row] = 1;
  }
  return codes;
}
