/** How a cell begins that a spreadsheet would run as a formula, or of which it would take the sign away. */
const BEGUN = /^(?='*[=+\-@\t\r])/;

/** Where a cell would begin so for a spreadsheet of another country, whose cells a semicolon parts, and no quotes hold together what begins before them. */
const WITHIN = /[;\t\r\n](?='*[=+\-@])/g;

/** The text as a cell that stays text: an apostrophe stands before what a spreadsheet would run. */
export function guarded(text: string): string {
  return text.replace(WITHIN, "$&'").replace(BEGUN, "'");
}

/** The text of a cell that was guarded; any other stays as it is. */
export function unguarded(cell: string): string {
  return cell.replace(/([;\t\r\n])'(?='*[=+\-@])/g, '$1').replace(/^'(?='*[=+\-@\t\r])/, '');
}
