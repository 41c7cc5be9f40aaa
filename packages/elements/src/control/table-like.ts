import type { TableLike } from '@keruen/data/read';

/** An HTML table as plain text and attributes: what the reader of tables takes. */
export function tableLike(table: HTMLTableElement): TableLike {
  throw new Error(`unfinished ${table.rows.length}`);
}
