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

/** A column of whole numbers from 0 to below the limit, in the smallest type that holds them. */
export function placesIn(
  list: ArrayLike<unknown>,
  limit: number,
  path: string,
  { told, bad }: Cells,
): ArrayLike<number> {
  const Places = limit <= 2 ** 8 ? Uint8Array : limit <= 2 ** 16 ? Uint16Array : Uint32Array;
  const places = new Places(list.length);
  for (let row = 0; row < list.length; row++) {
    const place = list[row] as number;
    if (Number.isInteger(place) && place >= 0 && place < limit) places[row] = place;
    else {
      told.tell('out-of-range', `${path}[${row}]`, `a whole number from 0 to ${limit - 1}`, place);
      bad[row] = 1;
    }
  }
  return places;
}
