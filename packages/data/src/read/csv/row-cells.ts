import { unguarded } from '../../value/guarded.ts';
import type { SeriesFields } from '../../schema/series.ts';
import type { RecordField, RemarkField } from '../judge/fields.ts';
import { NAMED } from './headers.ts';
import { tell } from './taking.ts';
import type { CellTaker, Taking } from './taking.ts';
import type { Judge } from '../judge/word-judge.ts';

/** What a row says that no column of a series holds. */
export class RemarkCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #field: RemarkField;
  readonly #judge: Judge;

  constructor(taking: Taking, column: number, field: RemarkField, judge: Judge) {
    this.#taking = taking;
    this.#column = column;
    this.#field = field;
    this.#judge = judge;
  }

  take(): boolean {
    const text = this.#taking.csv.field(this.#column).trim();
    if (text === '') return true;
    const word = this.#judge(text);
    if (typeof word !== 'string') return tell(this.#taking, this.#column, word);
    const said = this.#field === 'negated' ? word === 'true' : word;
    this.#taking.rows.except({ [this.#field]: said } as SeriesFields);
    return true;
  }
}

/** A column behind the last header: what stands in it is told once. */
export class NamelessCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  #isTold = false;

  constructor(taking: Taking, column: number) {
    this.#taking = taking;
    this.#column = column;
  }

  take(): boolean {
    const { csv, issues } = this.#taking;
    const text = this.#isTold ? '' : csv.field(this.#column).trim();
    if (text === '') return true;
    this.#isTold = true;
    issues.warn('unknown-field', `line ${csv.line}, column ${this.#column + 1}`, NAMED, text);
    return true;
  }
}

/** The id that the document gives a row. */
export class IdCell implements CellTaker {
  /** The id of the present record; empty where it has none. */
  id = '';
  readonly #taking: Taking;
  readonly #column: number;
  readonly #known = new Map<string, number>();

  constructor(taking: Taking, column: number) {
    this.#taking = taking;
    this.#column = column;
  }

  take(): boolean {
    const { csv } = this.#taking;
    this.id = unguarded(csv.field(this.#column).trim());
    if (this.id === '') return true;
    const first = this.#known.get(this.id);
    if (first !== undefined)
      return tell(this.#taking, this.#column, {
        code: 'duplicate-id',
        expected: `an id of its own; line ${first} has this one`,
      });
    this.#known.set(this.id, csv.line);
    return true;
  }
}

const LISTS: readonly RecordField[] = ['actors', 'conflictsWith', 'related', 'inputs', 'furtherSources'];

/** A field by which the row becomes a record of its own. */
export class RecordCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #field: RecordField;

  constructor(taking: Taking, column: number, field: RecordField) {
    this.#taking = taking;
    this.#column = column;
    this.#field = field;
  }

  take(): boolean {
    return true;
  }

  /** What the present record says in this field. */
  said(): readonly (readonly [RecordField, unknown])[] {
    const text = unguarded(this.#taking.csv.field(this.#column).trim());
    if (text === '') return [];
    if (LISTS.includes(this.#field)) return [[this.#field, text.split(/[\s;]+/).filter(Boolean)]];
    return [[this.#field, this.#field === 'evidence' ? text.split('\n') : text]];
  }
}
