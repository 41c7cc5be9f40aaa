/**
 * A table as plain text, so that no DOM is needed: rows of cells in reading order, cells that span repeated.
 * `data` are the `data-*` attributes of the cell, its column's header or the table, the nearest first.
 */
export interface TableLike {
  readonly caption?: string | undefined;
  readonly rows: readonly (readonly CellLike[])[];
  readonly data?: CellData | undefined;
}

/** A `<td>` or `<th>`: what a reader sees in it, and what its author says of it. */
export interface CellLike {
  readonly text: string;
  /** What a reader sees, where `text` says the same otherwise. */
  readonly shown?: string | undefined;
  /** True for `<th>`. */
  readonly header?: boolean | undefined;
  readonly data?: CellData | undefined;
}

/** What an author says of a number in attributes; words are those of the vocabulary. */
export interface CellData {
  readonly qualifier?: string | undefined;
  readonly nature?: string | undefined;
  readonly missing?: string | undefined;
  /** A name, an address, or a name and behind it its address; each becomes a source of its own. */
  readonly source?: string | undefined;
  readonly unit?: string | undefined;
  readonly scale?: string | undefined;
  readonly flow?: string | undefined;
  readonly measure?: string | undefined;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly attribution?: string | undefined;
}
