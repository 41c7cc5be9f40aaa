import type { CsvScanner } from '../csv/scanner.ts';
import type { About } from '../cube/cube-rows.ts';
import { CubeRows } from '../cube/cube-rows.ts';
import type { Concept } from '../cube/concept.ts';
import type { Said } from '../cube/said.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { ReadOptions, ReadResult } from '../report/result.ts';
import { ACTIONS, actionIn } from './action.ts';
import type { CodeColumn, SdmxColumns } from './csv-columns.ts';
import { sdmxNumber } from './csv-number.ts';
import type { PartialKeys, Placed } from './partial-keys.ts';
import { structureSource } from './structure.ts';

/** An attribute of a partial key. */
export interface Partial {
  readonly concept: Concept;
  readonly code: string;
  readonly about: About;
}

/** What a message is taken from and told to. */
export interface Message {
  readonly csv: CsvScanner;
  readonly columns: SdmxColumns;
  readonly headers: readonly string[];
  readonly issues: IssueList;
  readonly partial: PartialKeys<Partial>;
  /** Whether rows of attributes are collected, or known from an earlier reading. */
  readonly collects: boolean;
  /** Lines of rows that a later one takes the place of. */
  readonly superseded: ReadonlySet<number>;
}

/** Takes the rows of a message one after the other. The scanner stands at the first of them when it is made. */
export class SdmxCsvRows {
  readonly #message: Message;
  readonly #rows: CubeRows;
  readonly #title: string;
  readonly #structure: string;
  #others = 0;

  constructor(message: Message, options: ReadOptions) {
    this.#message = message;
    const { csv, columns, issues, headers } = message;
    const [id = '', name = ''] = split(csv.field(columns.structure));
    this.#structure = csv.field(columns.structure);
    const source = structureSource(options.name, id.trim(), csv.field(columns.structureName).trim() || name);
    this.#title = source.title;
    this.#rows = new CubeRows(source, options, issues);
    for (const { concept, column } of columns.codes) {
      if (concept.role !== 'note') continue;
      issues.warn(
        'not-read',
        `line 1, column "${headers[column]}"`,
        'an attribute that is known; this one is not read',
        concept.id,
      );
    }
  }

  result(): ReadResult {
    const { issues } = this.#message;
    if (this.#others > 0)
      issues.warn(
        'several-structures',
        '',
        `one structure, ${this.#structure}; numbers of others are read as if of this one`,
        `${this.#others} rows of others`,
      );
    return this.#rows.result(this.#title);
  }

  take(): void {
    const { csv, columns, issues, superseded } = this.#message;
    if (superseded.has(csv.line)) return;
    if (this.#deletes(csv.field(columns.action))) return;
    if (csv.field(columns.structure) !== this.#structure) this.#others++;
    const text = csv.field(columns.value);
    const value = sdmxNumber(text);
    const place = this.#place(columns.value);
    if (value === undefined) return issues.error('unreadable-value', place, 'a number', text);
    const key = this.#key();
    if (value === null && key.some(([, code]) => code === '')) return this.#collect(key);
    this.#rows.add([...this.#attached(key), ...this.#own()], value, place);
  }

  /** Whether the row takes a number away, which is told; as is what is no action, for it might. */
  #deletes(text: string): boolean {
    const { csv, issues } = this.#message;
    const action = actionIn(text);
    const place = `line ${csv.line}, column "ACTION"`;
    if (action === undefined)
      issues.warn(
        'unknown-word',
        place,
        `one of ${ACTIONS.join(', ')}; the row is read as information`,
        text.trim(),
      );
    if (action !== 'D') return false;
    issues.warn('deletion', place, 'a row that gives a number; this one is not read', text.trim());
    return true;
  }

  #place(column: number): string {
    const { csv, headers } = this.#message;
    return `line ${csv.line}, column "${headers[column]}"`;
  }

  /** The codes of the dimensions. */
  #key(): readonly Placed[] {
    const { csv, columns } = this.#message;
    return columns.codes
      .filter(({ isDimension }) => isDimension)
      .map(({ column, names }) => [column, codeIn(csv.field(column), names)] as const);
  }

  #code({ column, names, between }: CodeColumn): string {
    const text = this.#message.csv.field(column).trim();
    if (between === '') return codeIn(text, names);
    return text
      .split(between)
      .map((each) => codeIn(each, names))
      .join(';');
  }

  #about({ column, names }: CodeColumn): About {
    const { csv } = this.#message;
    const name =
      names === 'next' ? csv.field(column + 1) : names === 'behind' ? split(csv.field(column))[1] : '';
    return { ...(name?.trim() ? { names: { en: name.trim() } } : {}), path: this.#place(column) };
  }

  #own(): readonly (Said | undefined)[] {
    const { codes } = this.#message.columns;
    return codes.map((column) =>
      this.#rows.said(column.concept, this.#code(column), () => this.#about(column)),
    );
  }

  #attached(key: readonly Placed[]): readonly (Said | undefined)[] {
    const { partial } = this.#message;
    if (partial.isEmpty) return [];
    const codes = new Map(key);
    return partial
      .of((column) => codes.get(column) ?? '')
      .map(({ concept, code, about }) => this.#rows.said(concept, code, () => about));
  }

  /** Keeps a row that holds attributes of some dimensions only. */
  #collect(key: readonly Placed[]): void {
    const { columns, partial, collects } = this.#message;
    if (!collects) return;
    const attributes = columns.codes
      .filter(({ isDimension }) => !isDimension)
      .map((column) => ({ concept: column.concept, code: this.#code(column), about: this.#about(column) }))
      .filter(({ code }) => code !== '');
    partial.add(
      key.filter(([, code]) => code !== ''),
      attributes,
    );
  }
}

/** The code and the name of `A: Annual`; a name may hold the same sign. */
function split(text: string): readonly string[] {
  const at = text.indexOf(': ');
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 2)];
}

function codeIn(text: string, names: CodeColumn['names']): string {
  return (names === 'behind' ? split(text)[0]! : text).trim();
}
