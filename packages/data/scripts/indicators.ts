import type { Series, SeriesFields } from '../src/schema/series.ts';
import { readCsv } from './facts.ts';
import { wordsOf } from './partners.ts';
import { cite } from './sources.ts';

const COLUMNS = [
  { column: 'gdp_usd', measure: 'gdp', unit: 'USD', source: 'okfn-gdp' },
  { column: 'population', measure: 'population', unit: 'persons', source: 'okfn-pop' },
] as const;

/** Gross domestic product in current US dollars, and population, by state and year. An empty cell was not reported. */
export function indicatorSeries(): Series[] {
  const rows = readCsv('gdp-population-2000-2024.csv');
  return COLUMNS.map(({ column, measure, unit, source }) => {
    const values = rows.map((row) => (row[column] ? Number(row[column]) : null));
    const gaps = values.flatMap((value, i) => (value === null ? [[String(i), GAP] as const] : []));
    return {
      id: `${measure}-${source}`,
      shared: { nature: 'statistic', measure, unit, periodKind: 'year', sources: cite([source]) },
      words: {
        reporter: wordsOf(rows.map(({ iso3 = '' }) => iso3)),
        period: wordsOf(rows.map(({ year = '' }) => year)),
      },
      numbers: { value: values },
      ...(gaps.length === 0 ? {} : { exceptions: Object.fromEntries(gaps) }),
      key: ['reporter', 'measure', 'period', 'source'],
    };
  });
}

const GAP: SeriesFields = { missing: 'not-reported' };
