import { isBlank } from './records.ts';
import { CsvScanner } from './scanner.ts';

/** Lines above the headers that are looked at. */
const MOST = 5;

/** A line above the headers that holds one cell alone. */
export interface Title {
  readonly text: string;
  readonly line: number;
}

/** How many of the first records are titles: those of one cell above one of more, behind which nobody wrote delimiters. */
export function countTitles(counts: readonly number[]): number {
  const headers = counts.findIndex((count) => count > 1);
  return headers > 0 && headers <= MOST ? headers : 0;
}

/** Goes from the first record to the headers, and gives the titles above them. */
export function titlesAbove(csv: CsvScanner, delimiter: string): readonly Title[] {
  const ahead = new CsvScanner(csv.text, delimiter, csv.at, csv.nextLine);
  const counts = [csv.count];
  while (counts.length <= MOST && ahead.next()) if (!isBlank(ahead)) counts.push(ahead.count);
  const titles: Title[] = [];
  for (let left = countTitles(counts); left > 0; left--) {
    titles.push({ text: csv.field(0), line: csv.line });
    while (csv.next() && isBlank(csv));
  }
  return titles;
}
