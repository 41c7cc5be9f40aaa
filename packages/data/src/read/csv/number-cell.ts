import { plainText } from '../term/digits.ts';
import { readNumber } from '../term/number.ts';
import { PlainNumber } from './plain-number.ts';
import { exponentNumber } from './exponent.ts';
import { placeOf, tell } from './taking.ts';
import type { CellTaker, Taking } from './taking.ts';

/** A number that is not the value: the end of a range, a power of ten, a number of decimals. */
export class NumberCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #field: 'high' | 'scale' | 'decimals';
  readonly #plain = new PlainNumber();

  constructor(taking: Taking, column: number, field: 'high' | 'scale' | 'decimals') {
    this.#taking = taking;
    this.#column = column;
    this.#field = field;
  }

  take(): boolean {
    const { csv, rows } = this.#taking;
    const column = this.#column;
    if (column >= csv.count || csv.starts[column] === csv.ends[column]) return true;
    const plain = this.#plain.read(csv.text, csv.starts[column]!, csv.ends[column]!);
    const value = plain ? this.#plain.value : this.#written(csv.field(column).trim());
    if (value === undefined) return false;
    const whole = this.#field === 'high' || Number.isInteger(value);
    if (!whole) return tell(this.#taking, column, { code: 'not-whole', expected: 'a whole number' });
    rows.numbers(this.#field).put(rows.row, value);
    return true;
  }

  #written(text: string): number | undefined {
    if (text === '') return NaN;
    const exponent = exponentNumber(text);
    if (exponent !== undefined && Number.isFinite(exponent)) return exponent;
    const written = readNumber(plainText(text));
    if (!written) tell(this.#taking, this.#column, { code: 'wrong-type', expected: 'a number' });
    else if (written.ambiguous)
      this.#taking.issues.warn(
        'ambiguous-number',
        placeOf(this.#taking, this.#column),
        'a number that can be read in one way',
        text,
      );
    return written?.value;
  }
}
