import type { GrowingNumbers } from '../../series/number-column.ts';
import { numbersIn, readCell } from '../term/cell.ts';
import type { WrittenValue } from '../term/cell.ts';
import { shownDecimal } from '../term/number.ts';
import type { DecimalSign } from '../term/number.ts';
import { exponentNumber } from './exponent.ts';
import { placeOf } from './taking.ts';
import type { CellTaker, Taking } from './taking.ts';
import { PlainNumber } from './plain-number.ts';

const TWO_WAYS = 'a number that can be read in one way';

/** How programs write what is no number. */
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i;

/** `1,234` or `1.234`: read in two ways until others have shown their decimal sign. */
interface Doubtful {
  readonly row: number;
  readonly line: number;
  readonly text: string;
  /** Its value where the comma is the decimal sign. */
  readonly comma: number;
}

const DOUBTFUL = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * The cell of the value. What programs write is read in place; anything else by the reader of cells, so that a row may say
 * `≥ 4 bn (target)`. `1,234` and `1.234` follow the decimal sign that the other numbers of the column show.
 */
export class ValueCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #plain = new PlainNumber();
  readonly #values: GrowingNumbers;
  readonly #shown = new Set<DecimalSign>();
  readonly #doubtful: Doubtful[] = [];
  readonly #said: (written: WrittenValue) => boolean;
  /** The decimals of the present number; none where it has no number. */
  #own: number | 'none' = 'none';
  /** The decimals of all numbers that were kept so far; undefined where they differ. */
  #decimals: number | undefined | 'none' = 'none';

  /** `said` takes what a cell says besides its number. */
  constructor(taking: Taking, column: number, said: (written: WrittenValue) => boolean) {
    this.#taking = taking;
    this.#column = column;
    this.#said = said;
    this.#values = taking.rows.numbers('value');
  }

  /** Decimals with which every number of the column is written; undefined where they differ. */
  get decimals(): number | undefined {
    return this.#decimals === 'none' ? undefined : this.#decimals;
  }

  take(): boolean {
    this.#own = 'none';
    const { csv, rows } = this.#taking;
    const column = this.#column;
    const plain = this.#plain;
    if (column >= csv.count || !plain.read(csv.text, csv.starts[column]!, csv.ends[column]!))
      return this.#written(csv.field(column).trim());
    this.#values.put(rows.row, plain.value);
    if (plain.decimals > 0) this.#weigh(plain);
    this.#own = plain.decimals;
    return true;
  }

  /** A number whose decimal sign could be none is in doubt as long as no other has shown which sign is one. */
  #weigh({ value, digits, decimals, whole, hasComma }: PlainNumber): void {
    const isCertain = decimals !== 3 || whole > 3 || Math.abs(value) < 1;
    if (isCertain) this.#shown.add(hasComma ? ',' : '.');
    else if (hasComma) {
      // As everywhere, a comma before three digits is taken for none until others show that it is one.
      this.#values.put(this.#taking.rows.row, digits);
      this.#doubt(this.#taking.csv.field(this.#column), value);
    } else if (!this.#shown.has('.')) this.#doubt(this.#taking.csv.field(this.#column), digits);
  }

  #doubt(text: string, comma: number): void {
    const { csv, rows } = this.#taking;
    this.#doubtful.push({ row: rows.row, line: csv.line, text, comma });
  }

  /** The present row is kept in the series. */
  keep(): void {
    if (this.#own === 'none') return;
    if (this.#decimals === 'none') this.#decimals = this.#own;
    else if (this.#decimals !== this.#own) this.#decimals = undefined;
  }

  /** The present row is not kept in the series. */
  forget(): void {
    while (this.#doubtful.at(-1)?.row === this.#taking.rows.row) this.#doubtful.pop();
  }

  /** At the end of the text: reads doubtful numbers by the sign that others showed, and tells those that stay doubtful. */
  settle(delimiter: string): void {
    const { issues, headers } = this.#taking;
    const sign = this.#shown.size === 1 ? [...this.#shown][0] : undefined;
    if (this.#doubtful.some(({ text }) => sign === ',' || text.includes(','))) this.#decimals = undefined;
    for (const { row, line, text, comma } of this.#doubtful) {
      if (sign === ',') this.#values.put(row, comma);
      // A point before three digits is a reason to doubt only where commas are not needed between cells, and no other point explains it.
      else if (text.includes(',') ? sign === undefined : delimiter === ';' && !this.#shown.has('.'))
        issues.warn('ambiguous-number', `line ${line}, column "${headers[this.#column]}"`, TWO_WAYS, text);
    }
  }

  #written(text: string): boolean {
    const { rows } = this.#taking;
    const exponent = exponentNumber(text);
    if (exponent !== undefined && Number.isFinite(exponent)) {
      this.#values.put(rows.row, exponent);
      this.#decimals = undefined;
      return true;
    }
    const written = readCell(text);
    if (!written) return this.#refuse(text);
    if (written.value !== null) this.#number(text, written, written.value);
    return this.#said(written);
  }

  #number(text: string, written: WrittenValue, value: number): void {
    const { rows } = this.#taking;
    this.#values.put(rows.row, value);
    this.#own = written.decimals ?? 0;
    for (const number of numbersIn(text)) {
      const sign = shownDecimal(number);
      const doubtful = DOUBTFUL.exec(number)?.[1];
      if (sign) this.#shown.add(sign);
      else if (doubtful && written.high === undefined)
        this.#doubt(text, doubtful === ',' ? value / 1000 : Math.round(value * 1000));
    }
    if (written.ambiguous && written.high !== undefined)
      this.#taking.issues.warn('ambiguous-number', placeOf(this.#taking, this.#column), TWO_WAYS, text);
  }

  #refuse(text: string): false {
    const place = placeOf(this.#taking, this.#column);
    if (NOT_FINITE.test(text) || exponentNumber(text) !== undefined)
      this.#taking.issues.error('not-finite', place, 'a finite number', text);
    else
      this.#taking.issues.error(
        'unreadable-value',
        place,
        'a number such as 978.0, ≥ 4 bn or about 1.3, or n/a',
        text,
      );
    return false;
  }
}
