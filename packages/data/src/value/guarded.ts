/** How a cell begins that a spreadsheet would run as a formula, or of which it would take the sign away. */
const DANGEROUS = /^'*[=+\-@\t\r]/;

/** The text as a cell that stays text: an apostrophe stands before what a spreadsheet would run. */
export function guarded(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text of a cell that was guarded; any other stays as it is. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;
}
