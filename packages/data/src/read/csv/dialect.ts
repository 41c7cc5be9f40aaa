import type { IssueList } from '../report/issue-list.ts';
import { mayBePeriod } from '../period/column.ts';
import { CsvScanner } from './scanner.ts';
import { countTitles, type CountTitles } from './titles.ts';

/** How a delimited text is written, and where its records begin. */
export interface Dialect {
  readonly delimiter: string;
  readonly start: number;
  readonly line: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Records looked at before a delimiter is chosen. */
const SAMPLE = 30;

/** The line by which spreadsheets name the delimiter. */
const NAMED = /^sep=(.)(\r\n|\n|\r)/i;

interface Score {
  readonly delimiter: string;
  /** What counts, the weightiest first: known headers, rows that begin with a period, rows as wide as the headers, columns. */
  readonly counts: readonly number[];
}

/**
 * Finds the delimiter: the one that a first line `sep=;` names, else the one under which the first records make most sense.
 * Where two make the same sense, that is told. A byte order mark is passed over.
 */
export function dialectOf(
  text: string,
  isKnown: (header: string) => boolean,
  issues: IssueList,
  count = countTitles,
): Dialect {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const named = NAMED.exec(text.slice(start, start + 8));
  if (named) return { delimiter: named[1]!, start: start + named[0].length, line: 2 };
  const scores = DELIMITERS.map((delimiter) => scoreOf(text, start, delimiter, isKnown, count));
  const [best, next] = scores.sort((a, b) => compare(b.counts, a.counts));
  const certain = 3;
  if (
    next!.counts.at(-1)! > 1 &&
    compare(best!.counts.slice(0, certain), next!.counts.slice(0, certain)) === 0
  )
    issues.warn(
      'ambiguous-delimiter',
      'line 1',
      `one delimiter; read with ${spoken(best!)}, not ${spoken(next!)}`,
      text.slice(start, start + 80).split(/[\r\n]/)[0],
    );
  return { delimiter: best!.delimiter, start, line: 1 };
}

function scoreOf(
  text: string,
  start: number,
  delimiter: string,
  isKnown: (header: string) => boolean,
  count: CountTitles,
): Score {
  const csv = new CsvScanner(text, delimiter, start);
  const rows: string[][] = [];
  while (rows.length <= SAMPLE && csv.next()) if (!csv.isEmpty) rows.push(csv.fields());
  const [headers = [], ...body] = rows.slice(count(rows));
  const known = headers.filter((header) => isKnown(header.trim())).length;
  const periods = body.filter(([first = '']) => mayBePeriod(first)).length;
  const across = headers.slice(1).filter((header) => mayBePeriod(header)).length;
  const even = body.filter((cells) => cells.length === headers.length).length;
  const columns = headers.length;
  // One column says nothing: every text has one under a delimiter that it does not hold.
  const counts = columns < 2 ? [0, 0, 0, 1] : [known, periods + across, even, columns];
  return { delimiter, counts };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, i) => count !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

function spoken({ delimiter }: Score): string {
  return { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[delimiter]!;
}
