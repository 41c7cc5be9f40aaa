import { formOf, HYPHENED, readPeriods } from '../period/column.ts';
import type { PeriodFault } from '../period/column.ts';
import { barePeriod } from '../period/written.ts';
import type { CodeJudge } from '../judge/word-judge.ts';
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

/**
 * Periods of a column in which `2012-13` is two years, by their texts: then `2011-12` is no month there either, or is in doubt. Undefined where
 * no text can be nothing but two years; a month is then what it is in EDTF.
 */
function hyphenedYears(texts: Iterable<string>): ReadonlyMap<string, string | PeriodFault> | undefined {
  const hyphened = [...new Set(texts)].filter((text) => HYPHENED.test(barePeriod(text)));
  if (!hyphened.some((text) => formOf(text) === 'years')) return undefined;
  const read = readPeriods(hyphened);
  return new Map(hyphened.map((text, i) => [text, read[i]!]));
}

/** Whether a text is two years, or may be. */
function mayBeYears(text: string): boolean {
  return HYPHENED.test(barePeriod(text)) && formOf(text).includes('years');
}
