import type { Row, Rows } from '@keruen/data';
import { sentenceCase } from '../../describe/phrase.ts';
import { groundWords } from '../../locale/books/ground.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import type { Reach } from './bar-marks.ts';
import type { Banded, ChartBand } from '../rows/chart-bands.ts';
import { chartSeries, isOther } from '../rows/chart-series.ts';

/** What was added or lost between two periods, computed from both; every other row is a level, which holds at its own: of quarters too. */
export const isChange = ({ observation, period, line }: Row): boolean =>
  observation.nature === 'derived' && period.interval && line === undefined;

/** Rows as they are walked: levels in order, the changes after a level from the largest gain to the largest loss, all others last. */
function inSteps(rows: readonly Row[]): Row[] {
  const steps: Row[] = [];
  let changes: Row[] = [];
  const gain = (row: Row): number => (isOther([row]) ? -Infinity : (row.value ?? 0));
  const flush = (): void => {
    steps.push(...changes.sort((a, b) => gain(b) - gain(a)));
    changes = [];
  };
  for (const row of rows) {
    if (isChange(row)) changes.push(row);
    else {
      flush();
      steps.push(row);
    }
  }
  flush();
  return steps;
}

/** From where to where each row reaches: a level from zero, a change from where the one before it ended. */
export function walk(steps: readonly Row[]): ReadonlyMap<Row, Reach> {
  let at = 0;
  return new Map(
    steps.map((row): readonly [Row, Reach] => {
      const size = row.value ?? 0;
      const from = isChange(row) && Number.isFinite(at + size) ? at : 0;
      at = row.value === null ? at : from + size;
      return [row, [from, from + size, isChange(row) ? undefined : row.high]];
    }),
  );
}

/** Each row in a place of its own: a level is called by its period, a change by whose it is, or so where it is the only one. */
export function stepBands(rows: Rows, locale: Locale): Banded {
  const changes = chartSeries({ ...rows, rows: rows.rows.filter(isChange) }, locale);
  const series = chartSeries(rows, locale);
  const nameOf = (row: Row): string =>
    changes.find((one) => one.rows.includes(row))?.name ||
    (isChange(row) ? sentenceCase(groundWords(locale).ground.change) : formatPeriod(row.period, locale));
  const bands = inSteps(rows.rows).map((row): ChartBand => {
    const slots = [{ row, contradicts: false }];
    return { period: row.period, apart: false, broken: false, slots, name: nameOf(row) };
  });
  return { bands, named: true, series, seriesOf: (row) => series.find((one) => one.rows.includes(row))! };
}
