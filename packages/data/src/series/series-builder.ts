import type { Series, SeriesFields, WordCodes, WordColumn } from '../schema/series.ts';
import { GrowingNumbers } from './number-column.ts';
import { rowKey } from './row-key.ts';
import { GrowingWords } from './word-column.ts';

type NumberColumn = 'value' | 'high' | 'scale' | 'decimals';

type NumberColumns = { readonly value: Float64Array } & {
  readonly [Column in 'high' | 'scale' | 'decimals']?: Float64Array;
};

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

  /** The column of a field; made when it is first asked for. */
  words(column: WordColumn): GrowingWords {
    const known = this.#words.get(column);
    if (known) return known;
    const made = new GrowingWords();
    this.#words.set(column, made);
    return made;
  }

  numbers(column: NumberColumn): GrowingNumbers {
    const known = this.#numbers.get(column);
    if (known) return known;
    const made = new GrowingNumbers();
    this.#numbers.set(column, made);
    return made;
  }

  /** Says the word of the present row. */
  say(column: WordColumn, word: string): void {
    const words = this.words(column);
    words.put(this.row, words.code(word));
  }

  /** Says a field of the present row that no column can hold. */
  except(fields: SeriesFields): void {
    this.#exceptions.set(this.row, { ...this.#exceptions.get(this.row), ...fields });
  }

  next(): void {
    this.row++;
  }

  drop(): void {
    for (const column of this.#words.values()) column.put(this.row, 0);
    for (const column of this.#numbers.values()) column.put(this.row, NaN);
    this.#exceptions.delete(this.row);
  }

  /** The series; undefined where no row was made. */
  build(id: string): Series | undefined {
    if (this.row === 0) return undefined;
    const { columns, single } = this.#splitWords();
    const numbers = this.#splitNumbers();
    const untold = this.#excepted();
    const key = rowKey({
      rows: this.row,
      columns: new Map([...columns].filter(([column]) => !untold.has(column))),
      shared: new Set([...single.keys()].filter((column) => !untold.has(column))),
    });
    return {
      id,
      shared: { ...sharedWords(single), ...numbers.shared },
      words: Object.fromEntries(columns),
      numbers: numbers.columns,
      ...(this.#exceptions.size > 0 ? { exceptions: Object.fromEntries(this.#exceptions) } : {}),
      ...(key ? { key } : {}),
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
    // A column of places needs the column of their sources beside it, and the other way round.
    for (const [column, other] of [
      ['source', 'at'],
      ['at', 'source'],
    ] as const) {
      if (single.has(column) && columns.has(other)) {
        columns.set(column, this.words(column).close(this.row));
        single.delete(column);
      }
    }
    return { columns, single };
  }

  #splitNumbers(): { columns: NumberColumns; shared: SeriesFields } {
    const shared: Record<string, number> = {};
    const columns: Record<string, Float64Array> = {};
    for (const [column, numbers] of this.#numbers) {
      const only = column === 'scale' || column === 'decimals' ? numbers.only(this.row) : undefined;
      if (only !== undefined) shared[column] = only;
      else if (column === 'value' || !numbers.isEmpty(this.row)) columns[column] = numbers.close(this.row);
    }
    return { columns: columns as NumberColumns, shared };
  }

  /** Columns that some exception says otherwise. */
  #excepted(): ReadonlySet<string> {
    const fields = new Set([...this.#exceptions.values()].flatMap((each) => Object.keys(each)));
    if (fields.has('sources')) fields.add('source').add('at');
    return fields;
  }
}

function sharedWords(single: ReadonlyMap<WordColumn, string>): SeriesFields {
  const fields: Record<string, unknown> = {};
  for (const [column, word] of single) {
    if (column === 'obsStatus') fields[column] = word.split(' ');
    else if (column !== 'source' && column !== 'at') fields[column] = word;
  }
  const [source, at] = [single.get('source'), single.get('at')];
  if (source !== undefined) fields['sources'] = [{ source, ...(at === undefined ? {} : { at }) }];
  return fields;
}
