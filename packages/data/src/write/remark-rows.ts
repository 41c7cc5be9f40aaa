import { csvText } from './csv-text.ts';

/**
 * Claims as CSV (`writeClaims`) with what must be known of all of them, a row of kind `remark` each: that lines between states do not imply
 * endorsement. Its columns are those of the file, of which `kind` and `text` are always there.
 */
export function withRemarks(csv: string, remarks: readonly string[]): string {
  const columns = csv.split('\n')[0]!.split(',');
  const row = (remark: string): string[] =>
    columns.map((column) => (column === 'kind' ? 'remark' : column === 'text' ? remark : ''));
  return csv + csvText(remarks.map(row));
}
