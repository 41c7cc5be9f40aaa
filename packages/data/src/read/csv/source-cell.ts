import { unguarded } from '../../value/guarded.ts';
import { parsePeriod } from '../../value/period.ts';
import { LINK, type SourceList, type SourceWords } from '../report/source-list.ts';
import { isSourceField, type SourceField } from '../judge/fields.ts';
import type { NamedColumn } from './headers.ts';
import { placeOf, type CellTaker, type Taking } from './taking.ts';

/** What each header says of a source. */
const WORD_OF = {
  sourceTitle: 'title',
  publisher: 'publisher',
  published: 'date',
  url: 'url',
  licence: 'licence',
} as const satisfies Readonly<Record<SourceField, keyof SourceWords>>;

const EXPECTED: Readonly<Partial<Record<SourceField, string>>> = {
  published: 'a date as EDTF text, e.g. 2022 or 2023-08-01',
  url: 'an address that begins with https://, http:// or mailto:',
};

const isMeant = (field: SourceField, text: string): boolean =>
  field === 'url'
    ? LINK.test(text) || /^mailto:[^\s<>"]+$/i.test(text)
    : field !== 'published' || parsePeriod(text) !== undefined;

/** What a row says of its source: who printed it, when, at which address. What cannot be understood, or was said otherwise before, is told; the row stays. */
export class SourceCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #field: SourceField;
  /** The column in which the source is named. */
  readonly #named: number;
  readonly #sources: SourceList;
  readonly #known = new Set<string>();

  constructor(taking: Taking, column: number, field: SourceField, named: number, sources: SourceList) {
    this.#taking = taking;
    this.#column = column;
    this.#field = field;
    this.#named = named;
    this.#sources = sources;
  }

  take(): boolean {
    const { csv } = this.#taking;
    const text = unguarded(csv.field(this.#column).trim());
    const source = unguarded(csv.field(this.#named).trim());
    const both = `${source}\n${text}`;
    if (text === '' || source === '' || this.#known.has(both)) return true;
    this.#known.add(both);
    this.#say(source, text);
    return true;
  }

  #say(source: string, text: string): void {
    const { issues } = this.#taking;
    const place = placeOf(this.#taking, this.#column);
    if (!isMeant(this.#field, text)) {
      issues.warn('not-read', place, EXPECTED[this.#field]!, text);
      return;
    }
    const before = this.#sources.say(this.#sources.idOf(source), WORD_OF[this.#field], text);
    if (before !== undefined)
      issues.warn('contradicting-source', place, `${before}, as said of ${source} before`, text);
  }
}

/** The cells of all columns that say something of sources. Where no column names the sources themselves nobody knows which is meant: that is told. */
export function sourceCells(
  taking: Taking,
  columns: readonly NamedColumn[],
  sources: SourceList,
): readonly SourceCell[] {
  const named = columns.find(({ field }) => field === 'source')?.column;
  return columns.flatMap(({ column, field }) => {
    if (!isSourceField(field)) return [];
    if (named !== undefined) return [new SourceCell(taking, column, field, named, sources)];
    taking.issues.warn(
      'not-read',
      placeOf(taking, column),
      'a column "source" beside it, which says of which source it holds',
      taking.headers[column]!,
    );
    return [];
  });
}
