import type { TableLike } from '../report/table-like.ts';
import { columnNamed } from './columns.ts';

/** The first line that is not empty, cut wherever a delimiter may stand. */
function firstLine(text: string): readonly string[] {
  const line = /^\ufeff?(?:sep=.\r?\n)?\s*([^\r\n]*)/i.exec(text)?.[1] ?? '';
  return line.split(/[,;\t|]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
}

/** Whether a text or table holds legs and no numbers: its headers name both ends, and a mode or coordinates. */
export function areLegs(given: string | TableLike): boolean {
  const headers =
    typeof given === 'string'
      ? firstLine(given)
      : (given.rows.find((cells) => cells.some(({ text }) => text.trim())) ?? []).map(({ text }) => text);
  const columns = headers.map(columnNamed);
  const has = (...wanted: typeof columns): boolean => wanted.some((column) => columns.includes(column));
  return has('from place') && has('to place') && has('mode', 'from lon', 'to lon');
}
