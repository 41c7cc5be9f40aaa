import type { Measure } from '../../schema/vocabulary.ts';
import type { SeriesBuilder } from '../../series/series-builder.ts';
import type { GrowingNumbers } from '../../series/number-column.ts';
import type { GrowingWords } from '../../series/word-column.ts';
import type { IssueList } from '../report/issue-list.ts';
import { isCurrency } from '../code/currencies.ts';
import { measureOf } from '../observation/observed.ts';
import { kindOfPeriod } from '../period/cell.ts';

/** What a row leaves to be understood: the kind of its period, and what is measured where the unit says it. Also whether it is whole. */
export class Implied {
  readonly #rows: SeriesBuilder;
  readonly #value: GrowingNumbers;
  readonly #period: GrowingWords;
  readonly #kind: GrowingWords;
  readonly #unit: GrowingWords;
  readonly #measure: GrowingWords;
  readonly #missing: GrowingWords;
  /** Codes of kinds by code of period, and of measures by code of unit. */
  readonly #kinds: number[] = [];
  readonly #measures: number[] = [];

  constructor(rows: SeriesBuilder) {
    this.#rows = rows;
    this.#value = rows.numbers('value');
    this.#period = rows.words('period');
    this.#kind = rows.words('periodKind');
    this.#unit = rows.words('unit');
    this.#measure = rows.words('measure');
    this.#missing = rows.words('missing');
  }

  /** Adds it to the present row; false where the row contradicts itself, which is told. */
  take(line: number, issues: IssueList): boolean {
    const { row } = this.#rows;
    const period = this.#period.at(row);
    if (this.#kind.wordAt(row) === '' && this.#period.words[period] !== '')
      this.#kind.put(row, this.#kindOf(period));
    if (this.#measure.wordAt(row) === '') this.#measure.put(row, this.#measureOf(this.#unit.at(row)));
    const isMissing = Number.isNaN(this.#value.at(row));
    if (!isMissing && this.#missing.wordAt(row) !== '') {
      const expected = 'no `missing`, because there is a value';
      issues.error(
        'reason-beside-value',
        `line ${line}, column "missing"`,
        expected,
        this.#missing.wordAt(row),
      );
      return false;
    }
    return this.#isRange(row, line, issues);
  }

  #kindOf(period: number): number {
    return (this.#kinds[period] ??= this.#kind.code(kindOfPeriod(this.#period.words[period]!)));
  }

  #measureOf(unit: number): number {
    return (this.#measures[unit] ??= this.#measure.code(codedMeasure(this.#unit.words[unit]!)));
  }

  #isRange(row: number, line: number, issues: IssueList): boolean {
    const high = this.#rows.has('high') ? this.#rows.numbers('high').at(row) : NaN;
    if (Number.isNaN(high) || high >= this.#value.at(row)) return true;
    issues.error(
      'inverted-range',
      `line ${line}, column "high"`,
      'the upper end of the range, at or above `value`',
      high,
    );
    return false;
  }
}

/** Money is a value; a unit that nobody knows is none of money. */
function codedMeasure(unit: string): Measure {
  const measure = measureOf(unit);
  return measure === 'trade-value' && unit !== '' && !isCurrency(unit) ? 'trade-quantity' : measure;
}
