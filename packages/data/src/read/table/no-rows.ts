/** What stands where rows of numbers should: nothing at all, headers with nothing below them, or lines that are no rows. `lines` are those with words in them. */
export function insteadOfRows(lines: number): string {
  if (lines === 0) return 'nothing';
  return lines === 1 ? 'a line of headers, and nothing below' : 'no such rows';
}
