import type { Series, SeriesFields, WordCodes, WordColumn } from '../schema/series.ts';
import { fieldsOfWords } from './fields-of-words.ts';
import { GrowingNumbers } from './number-column.ts';
import { rowKey } from './row-key.ts';
import { sharedByAll } from './shared-by-all.ts';
import { GrowingWords } from './word-column.ts';

type NumberColumn = 'value' | 'high' | 'scale' | 'decimals';
type SharedNumber = 'scale' | 'decimals';

/**
 * Makes a series row by row: what a row says goes into columns and exceptions under the number `row`, then `next`
 * ends the row or `drop` forgets it. At the end a column of one word, or of one scale or number of decimals, becomes shared, and the
 * fields that tell the rows apart become the key.
 */
export class SeriesBuilder {
  /** The row that is being made; also how many were made. */
  row = 0;
  readonly #words = new Map<WordColumn, GrowingWords>();
  readonly #numbers = new Map<NumberColumn, GrowingNumbers>([['value', new GrowingNumbers()]]);
  readonly #exceptions = new Map<number, SeriesFields>();
  /** Ids by row; rows that are given none have none here either. */
  readonly #ids: string[] = [];
  #named = 0;

  /** The column of a field, made when it is first asked for; `usual` is the word of rows that are told none. */
  words(column: WordColumn, usual = ''): GrowingWords {
    const known = this.#words.get(column);
    if (known) return known;
    const made = new GrowingWords(usual);
    this.#words.set(column, made);
    return made;
  }

  numbers(column: NumberColumn, usual = NaN): GrowingNumbers {
    const known = this.#numbers.get(column);
    if (known) return known;
    const made = new GrowingNumbers(usual);
    this.#numbers.set(column, made);
    return made;
  }

  /** Whether there is a column of these numbers. */
  has(column: NumberColumn): boolean {
    return this.#numbers.has(column);
  }

  /** Says the word of the present row. */
  say(column: WordColumn, word: string): void {
    const words = this.words(column);
    words.put(this.row, words.code(word));
  }

  /** Gives the present row an id of its own. */
  name(id: string): void {
    if (!this.#ids[this.row]) this.#named++;
    this.#ids[this.row] = id;
  }

  /** Says a field of the present row that no column can hold. */
  except(fields: SeriesFields): void {
    this.#exceptions.set(this.row, { ...this.#exceptions.get(this.row), ...fields });
  }

  next(): void {
    this.row++;
  }

  /** Forgets the present row. */
  drop(): void {
    for (const column of this.#words.values()) column.put(this.row, 0);
    for (const column of this.#numbers.values()) column.put(this.row, column.usual);
    this.#exceptions.delete(this.row);
    if (this.#ids[this.row]) this.#named--;
    delete this.#ids[this.row];
  }

  /** What the present row says, which is forgotten here: it becomes a record of its own. */
  lift(): SeriesFields {
    const words = [...this.#words].map(([column, words]) => [column, words.wordAt(this.row)] as const);
    const numbers = [...this.#numbers].map(([column, numbers]) => [column, numbers.at(this.row)] as const);
    const there = numbers.filter(([column, value]) => column === 'value' || !Number.isNaN(value));
    const fields = {
      unit: '',
      ...fieldsOfWords(new Map(words.filter(([, word]) => word !== ''))),
      ...Object.fromEntries(there.map(([column, value]) => [column, Number.isNaN(value) ? null : value])),
      ...this.#exceptions.get(this.row),
    };
    this.drop();
    return fields;
  }

  /** The series; undefined where no row was made. */
  build(id: string): Series | undefined {
    if (this.row === 0) return undefined;
    const { columns, single } = this.#splitWords();
    const numbers = this.#splitNumbers();
    const alike = sharedByAll(this.#exceptions, this.row);
    const key = this.#named === this.row ? undefined : this.#key(columns, single);
    return {
      id,
      // Every observation has a unit, if only an empty one.
      shared: {
        ...(single.has('unit') ? {} : { unit: '' }),
        ...fieldsOfWords(single),
        ...numbers.shared,
        ...alike,
      },
      words: Object.fromEntries(columns),
      numbers: { value: this.numbers('value').close(this.row), ...numbers.columns },
      ...(this.#exceptions.size > 0 ? { exceptions: Object.fromEntries(this.#exceptions) } : {}),
      ...(key ? { key } : {}),
      ...(this.#named > 0 ? { ids: this.#namedRows() } : {}),
    };
  }

  /** Columns of several words, and the words of columns that have one; empty columns are in neither. */
  #splitWords(): { columns: Map<WordColumn, WordCodes>; single: Map<WordColumn, string> } {
    const columns = new Map<WordColumn, WordCodes>();
    const single = new Map<WordColumn, string>();
    for (const [column, words] of this.#words) {
      const only = words.only(this.row);
      if (only !== undefined) single.set(column, only);
      else {
        const closed = words.close(this.row);
        if (closed.words.some((word) => word !== '')) columns.set(column, closed);
      }
    }
    // One citation is made of both, so a column of the one needs a column of the other beside it.
    for (const column of ['source', 'at'] as const) {
      if (!single.has(column) || !(columns.has('source') || columns.has('at'))) continue;
      columns.set(column, this.words(column).close(this.row));
      single.delete(column);
    }
    return { columns, single };
  }

  #splitNumbers(): { columns: { [Column in NumberColumn]?: Float64Array }; shared: SeriesFields } {
    const shared: { [Field in SharedNumber]?: number } = {};
    const columns: { [Column in NumberColumn]?: Float64Array } = {};
    for (const [column, numbers] of this.#numbers) {
      if (column === 'value') continue;
      const only = column === 'high' ? undefined : numbers.only(this.row);
      if (only !== undefined && column !== 'high') shared[column] = only;
      else if (!numbers.isEmpty(this.row)) columns[column] = numbers.close(this.row);
    }
    return { columns, shared };
  }

  /** The key, without fields that some exception says otherwise. */
  #key(
    columns: ReadonlyMap<WordColumn, WordCodes>,
    single: ReadonlyMap<WordColumn, string>,
  ): readonly WordColumn[] | undefined {
    const excepted = new Set<string>([...this.#exceptions.values()].flatMap((each) => Object.keys(each)));
    if (excepted.has('sources')) excepted.add('source').add('at');
    return rowKey({
      rows: this.row,
      columns: new Map([...columns].filter(([column]) => !excepted.has(column))),
      shared: new Set([...single.keys()].filter((column) => !excepted.has(column))),
    });
  }

  #namedRows(): readonly string[] {
    if (this.#named === this.row) return this.#ids.slice(0, this.row);
    return new Array(this.row).fill('').map((none: string, row) => this.#ids[row] ?? none);
  }
}
