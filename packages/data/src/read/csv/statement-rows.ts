import type { Citation, Statement } from '../../schema/claim.ts';
import { unguarded } from '../../value/guarded.ts';
import type { SourceList } from '../report/source-list.ts';
import type { codeJudgeOf } from '../judge/word-judge.ts';
import { cited, type CitedInRow } from './cited.ts';
import {
  isNumberField,
  isRecordField,
  isSourceField,
  isStatementField,
  type Field,
  type NumberField,
  type SourceField,
} from '../judge/fields.ts';
import type { NamedColumn } from './headers.ts';
import { placeOf, tell, type Taking } from './taking.ts';

/** Fields that are lists: words between spaces, or lines. */
const LISTS: Readonly<Partial<Record<Field, RegExp>>> = {
  obsStatus: /\s+/,
  conflictsWith: /[\s;]+/,
  related: /[\s;]+/,
  furtherSources: /[\s;]+/,
  evidence: /\n/,
  actors: /[\s;]+/,
};

/** What only a number has. */
const OF_NUMBERS: readonly Field[] = ['unit', 'per', 'missing', 'formula', 'inputs', 'definition'];

interface WordColumn extends NamedColumn {
  readonly field: Exclude<Field, NumberField | SourceField>;
}

const mayBeSaid = (one: NamedColumn): one is WordColumn =>
  !isNumberField(one.field) && !isSourceField(one.field) && !OF_NUMBERS.includes(one.field);

/** The rows of a long table in which `text` stands in place of a `value`: what somebody asserts without a number. */
export class StatementRows {
  readonly statements: Statement[] = [];
  readonly #taking: Taking;
  readonly #columns: readonly WordColumn[];
  readonly #sources: SourceList;
  readonly #judges: typeof codeJudgeOf;
  readonly #text: number | undefined;
  readonly #value: number | undefined;

  constructor(
    taking: Taking,
    columns: readonly NamedColumn[],
    sources: SourceList,
    judges: typeof codeJudgeOf,
  ) {
    this.#taking = taking;
    this.#columns = columns.filter(mayBeSaid);
    this.#sources = sources;
    this.#judges = judges;
    this.#text = columns.find(({ field }) => field === 'text')?.column;
    this.#value = columns.find(({ field }) => field === 'value')?.column;
  }

  /** Whether the present row is such a row; one that cannot be used is told and left out. Words beside a number are told and not read. */
  take(): boolean {
    if (this.#text === undefined || this.#cell(this.#text) === '') return false;
    const { issues } = this.#taking;
    if (this.#value !== undefined && this.#cell(this.#value) !== '') {
      const place = placeOf(this.#taking, this.#text);
      issues.warn('text-beside-value', place, 'no text, because there is a value', this.#cell(this.#text));
      return false;
    }
    const said = this.#columns.map((one) => this.#said(one));
    if (said.every((one) => one !== undefined)) this.#keep(Object.fromEntries(said.flat()));
    return true;
  }

  #cell(column: number): string {
    return this.#taking.csv.field(column).trim();
  }

  /** What a cell says, as a field of the record; nothing where it is empty, undefined where it cannot be understood. */
  #said({ column, field }: WordColumn): readonly (readonly [Field, unknown])[] | undefined {
    const text = this.#cell(column);
    if (text === '') return [];
    const isPlain = field === 'id' || isRecordField(field) || isStatementField(field);
    const found = isPlain ? unguarded(text) : this.#judges(field, this.#sources)(text);
    const word = typeof found === 'object' && 'word' in found ? found.word : found;
    if (typeof word !== 'string') return tell(this.#taking, column, word) || undefined;
    const list = LISTS[field];
    return [[field, list ? word.split(list).filter(Boolean) : field === 'negated' ? word === 'true' : word]];
  }

  #keep(fields: Readonly<Record<string, unknown>>): void {
    const { csv, issues } = this.#taking;
    const { id, source, at, read, furtherSources, ...said } = fields as Partial<Statement & Citation> &
      CitedInRow;
    const absent = !said.subject ? 'subject' : !said.predicate ? 'predicate' : undefined;
    if (absent) {
      issues.error('no-subject', `line ${csv.line}`, `a ${absent}, because there is a text`, 'nothing');
      return;
    }
    const document = this.#sources.document.id;
    this.statements.push({
      nature: 'claim',
      ...said,
      id: id ?? `${document}-${csv.line}`,
      sources: cited(
        { source: source ?? document, ...(at ? { at } : {}) },
        { read, furtherSources },
        this.#sources,
      ),
    } as Statement);
  }
}
