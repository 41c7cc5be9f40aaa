import type { WordCodes } from '../schema/series.ts';

/** A column of words while it grows: each different word once, and a code per row. */
export class GrowingWords {
  readonly words: string[];
  #codes = new Uint32Array(64);
  readonly #known: Map<string, number>;

  /** Code 0 is the word of rows that are told none; without one it is no word. */
  constructor(usual = '') {
    this.words = [usual];
    this.#known = new Map([[usual, 0]]);
  }

  /** The code of a word, which becomes known by being asked for. */
  code(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#known.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** Says the word of a row by its code; rows that are passed over have none. */
  put(row: number, code: number): void {
    if (row >= this.#codes.length) this.#codes = grown(this.#codes, row);
    this.#codes[row] = code;
  }

  at(row: number): number {
    return this.#codes[row] ?? 0;
  }

  /** The word of a row; empty where it has none. */
  wordAt(row: number): string {
    return this.words[this.at(row)]!;
  }

  /** The one word that each of the first rows has; undefined where there are several, or rows without. */
  only(rows: number): string | undefined {
    const first = this.at(0);
    for (let row = 1; row < rows; row++) if (this.at(row) !== first) return undefined;
    return this.words[first] || undefined;
  }

  /** The column of the first rows in the smallest type that holds its codes, without words that no row has. */
  close(rows: number): WordCodes {
    const places = new Uint32Array(this.words.length);
    for (let row = 0; row < rows; row++) places[this.at(row)] = 1;
    const words = this.words.filter((_, code) => places[code] === 1);
    let next = 0;
    for (let code = 0; code < places.length; code++) if (places[code] === 1) places[code] = next++;
    const codes = smallest(rows, words.length);
    for (let row = 0; row < rows; row++) codes[row] = places[this.at(row)]!;
    return { words, codes };
  }
}

function grown(codes: Uint32Array<ArrayBuffer>, row: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(row + 1, codes.length * 2));
  larger.set(codes);
  return larger;
}

function smallest(rows: number, words: number): Uint8Array | Uint16Array | Uint32Array {
  if (words <= 256) return new Uint8Array(rows);
  return words <= 65536 ? new Uint16Array(rows) : new Uint32Array(rows);
}
