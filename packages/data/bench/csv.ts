/**
 * How long CSV takes to become a series, beside d3-dsv taking the same text apart: `npm run bench`. The bars: read in 3 times, read and
 * checked in 10 times, and time that grows as the rows do. Times are those of this machine, ratios travel.
 */
import { csvParse } from 'd3-dsv';
import { readCsv } from '../src/read/csv.ts';
import { check } from '../src/check/check.ts';
import { lengthOf } from '../src/series/observation-at.ts';
import { tradeCsv } from './trade-csv.ts';
import { fastest } from './fastest.ts';

const BARS = { read: 3, checked: 10 };

interface Measured {
  readonly rows: number;
  readonly megabytes: number;
  readonly d3: number;
  readonly read: number;
  readonly checked: number;
}

function measure(kind: Parameters<typeof tradeCsv>[1], rows: number): Measured {
  const text = tradeCsv(rows, kind);
  const { dataset, issues } = readCsv(text);
  if (issues.length > 0 || lengthOf(dataset!.series[0]!) !== rows)
    throw new Error(`not read as it should: ${JSON.stringify(issues[0])}`);
  const told = check(dataset).issues;
  if (told.length > 0) throw new Error(`not sound: ${JSON.stringify(told[0])}`);
  const [d3 = 0, read = 0, checked = 0] = fastest(
    rows > 2e5 ? 5 : 20,
    () => csvParse(text),
    () => readCsv(text),
    () => check(readCsv(text).dataset),
  );
  return { rows, megabytes: text.length / 1e6, d3, read, checked };
}

const ratio = (time: number, { d3 }: Measured, bar: number): string =>
  `${(time / d3).toFixed(2)} × (bar ${bar})`;

console.log(
  '| file | rows | MB | d3-dsv | read | read / d3-dsv | read and checked | / d3-dsv | read, μs a row |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const kind of ['plain', 'spreadsheet', 'ids'] as const) {
  for (const rows of [1e4, 1e5, 1e6]) {
    const found = measure(kind, rows);
    const cells = [
      kind,
      rows.toLocaleString('en'),
      found.megabytes.toFixed(1),
      `${found.d3.toFixed(0)} ms`,
      `${found.read.toFixed(0)} ms`,
      ratio(found.read, found, BARS.read),
      `${found.checked.toFixed(0)} ms`,
      ratio(found.checked, found, BARS.checked),
      ((found.read / rows) * 1000).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
