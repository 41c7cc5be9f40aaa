import { hyphenedYears, mayBeYears } from '../period-column.ts';
import type { CodeJudge } from '../word-judge.ts';
import { CsvScanner } from './scanner.ts';

/**
 * The judge of a column of periods. Where the first of them may be two years (`2011-12`), the whole column is looked at for one that can be
 * nothing else: a period is judged by those beside it.
 */
export function periodJudge(csv: CsvScanner, delimiter: string, column: number, usual: CodeJudge): CodeJudge {
  const known = mayBeYears(firstIn(csv, delimiter, column))
    ? hyphenedYears(textsIn(csv, delimiter, column))
    : undefined;
  return known ? (text) => known.get(text) ?? usual(text) : usual;
}

function firstIn(csv: CsvScanner, delimiter: string, column: number): string {
  for (const text of textsIn(csv, delimiter, column)) return text;
  return '';
}

function* textsIn({ text, at, nextLine }: CsvScanner, delimiter: string, column: number): Generator<string> {
  const ahead = new CsvScanner(text, delimiter, at, nextLine);
  while (ahead.next()) {
    const found = ahead.field(column).trim();
    if (found !== '') yield found;
  }
}
