import { isBlank } from './records.ts';
import { CsvScanner } from './scanner.ts';

/** Lines above the headers that are looked at. */
export const MOST = 5;

/** Records that are looked at to see how many cells a row has. */
const SAMPLE = 30;

/** A line above the headers that is none of the table's rows. */
export interface Title {
  readonly text: string;
  readonly line: number;
}

/** How many of the first records are titles: by default those of one cell above one of more, behind which nobody wrote delimiters. */
export type CountTitles = (rows: readonly (readonly string[])[]) => number;

export const countTitles: CountTitles = (rows) => {
  const headers = rows.findIndex((cells) => cells.length > 1);
  return headers > 0 && headers <= MOST ? headers : 0;
};

/** Goes from the first record to the headers, and gives the titles above them. */
export function titlesAbove(csv: CsvScanner, delimiter: string, count = countTitles): readonly Title[] {
  const ahead = new CsvScanner(csv.text, delimiter, csv.at, csv.nextLine);
  const rows = [csv.fields()];
  while (rows.length <= SAMPLE && ahead.next()) if (!isBlank(ahead)) rows.push(ahead.fields());
  const titles: Title[] = [];
  for (let left = count(rows); left > 0; left--) {
    titles.push({ text: csv.fields().join(delimiter), line: csv.line });
    while (csv.next() && isBlank(csv));
  }
  return titles;
}
