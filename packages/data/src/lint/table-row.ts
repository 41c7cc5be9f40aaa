import { producersOf } from './evidence.ts';
import type { Placed } from './finding.ts';
import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Series, WordColumn } from '../schema/series.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';
import { wordAt } from '../series/word-at.ts';
import { wholeNumber } from '../value/whole.ts';

/** An official figure as a cell of a table. Rows of a series are read into it without making observations of them. */
export interface TableRow {
  readonly measure: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly product: string;
  readonly period: string;
  readonly periodKind: string;
  /** What else must be alike in figures that are added: unit, valuation, producer. */
  readonly terms: string;
  /** In whole units. */
  readonly value: number;
  readonly provisional: boolean;
  /** When it became known: figures of one edition have one date. */
  readonly edition: string;
  /** The figure itself with its place, made when it is asked for. */
  readonly placed: () => Placed<Observation>;
}

/** Calls back with every figure that has an exact number and was not withdrawn, if it is a statistic or official in another way. */
export function eachTableRow(
  dataset: Dataset,
  isOfficial: (record: Observation) => boolean,
  see: (row: TableRow) => void,
): void {
  const seeRecord = (placed: Placed<Observation>): void => {
    const row = isOfficial(placed.record) ? ofRecord(placed) : undefined;
    if (row) see(row);
  };
  dataset.observations.forEach((record, i) => seeRecord({ record, path: `observations[${i}]` }));
  dataset.series.forEach((series, i) => {
    for (let row = 0; row < lengthOf(series); row++) {
      const path = `series[${i}][${row}]`;
      if (isPlain(series, row)) see(ofPlainRow(series, row, path));
      else seeRecord({ record: observationAt(series, row), path });
    }
  });
}

function ofRecord(placed: Placed<Observation>): TableRow | undefined {
  const { measure, reporter, partner, flow, product, period, periodKind, unit, per, valuation, ...record } =
    placed.record;
  const { value, scale, high, qualifier = 'exact', rank, obsStatus = [], knownFrom } = record;
  if (value === null || high !== undefined || qualifier !== 'exact' || rank === 'deprecated')
    return undefined;
  return {
    measure,
    reporter: reporter ?? '',
    partner: partner ?? '',
    flow: flow ?? '',
    product: product ?? '',
    period: period ?? '',
    periodKind: periodKind ?? '',
    terms: [unit, per, valuation, producersOf(record)].join('|'),
    value: wholeNumber(value, scale),
    provisional: obsStatus.includes('provisional') || obsStatus.includes('estimated'),
    edition: knownFrom ?? '',
    placed: () => placed,
  };
}

/** A row of an exact statistic that says nothing but what its columns say. */
function isPlain(series: Series, row: number): boolean {
  const word = wordsOf(series, row);
  const value = series.numbers.value[row] ?? NaN;
  return (
    !series.exceptions?.[row] &&
    !Number.isNaN(value) &&
    !series.numbers.high &&
    word('nature') === 'statistic' &&
    [undefined, 'exact'].includes(word('qualifier')) &&
    word('rank') !== 'deprecated'
  );
}

function ofPlainRow(series: Series, row: number, path: string): TableRow {
  const word = wordsOf(series, row);
  const of = (column: WordColumn): string => word(column) ?? '';
  const scale = series.numbers.scale?.[row] ?? series.shared.scale;
  return {
    measure: of('measure'),
    reporter: of('reporter'),
    partner: of('partner'),
    flow: of('flow'),
    product: of('product'),
    period: of('period'),
    periodKind: of('periodKind'),
    terms: [of('unit'), of('per'), of('valuation'), of('source')].join('|'),
    value: wholeNumber(series.numbers.value[row]!, scale),
    provisional: /provisional|estimated/.test(of('obsStatus')),
    edition: of('knownFrom'),
    placed: () => ({ record: observationAt(series, row), path }),
  };
}

/** The words of a row, its own or shared. */
function wordsOf(series: Series, row: number): (column: WordColumn) => string | undefined {
  return (column) => wordAt(series, column, row) ?? sharedWord(series, column);
}

function sharedWord({ shared }: Series, column: WordColumn): string | undefined {
  if (column === 'source') return shared.sources && producersOf({ sources: shared.sources });
  if (column === 'at') return shared.sources?.[0]?.at;
  const said = shared[column];
  return said === undefined ? undefined : String(said);
}
