/** A column of numbers while it grows; NaN is none. */
export class GrowingNumbers {
  /** The number of rows that are told none. */
  readonly usual: number;
  #numbers: Float64Array<ArrayBuffer>;

  constructor(usual = NaN) {
    this.usual = usual;
    this.#numbers = new Float64Array(64).fill(usual);
  }

  /** Says the number of a row; rows that are passed over have none. */
  put(row: number, value: number): void {
    if (row >= this.#numbers.length) this.#grow(row);
    this.#numbers[row] = value;
  }

  at(row: number): number {
    return this.#numbers[row] ?? this.usual;
  }

  /** The one number that each of the first rows has; undefined where there are several, or rows without. */
  only(rows: number): number | undefined {
    const first = this.at(0);
    for (let row = 1; row < rows; row++) if (this.at(row) !== first) return undefined;
    return Number.isNaN(first) ? undefined : first;
  }

  /** Whether none of the first rows has a number. */
  isEmpty(rows: number): boolean {
    for (let row = 0; row < rows; row++) if (!Number.isNaN(this.at(row))) return false;
    return true;
  }

  /** The numbers of the first rows. */
  close(rows: number): Float64Array {
    if (rows > this.#numbers.length) this.#grow(rows);
    return this.#numbers.slice(0, rows);
  }

  #grow(row: number): void {
    const larger = new Float64Array(Math.max(row + 1, this.#numbers.length * 2)).fill(
      this.usual,
      this.#numbers.length,
    );
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
