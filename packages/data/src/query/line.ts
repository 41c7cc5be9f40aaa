import type { Observation } from '../schema/claim.ts';
import type { Row } from './rows.ts';

/** What is measured, apart from who measured it: reporter, partner, flow and product. */
export function seriesOf(observation: Observation): string {
  const { reporter = '', partner = '', flow = '', product = '' } = observation;
  return [reporter, partner, flow, product].join('-');
}

/** The one producer of a record, where there is just one. */
function producerOf(observation: Observation): string | undefined {
  const producers = new Set(observation.sources.map((citation) => citation.source));
  return producers.size === 1 ? [...producers][0] : undefined;
}

/**
 * The line a value belongs to: statistics of one producer, series, unit and kind of period; or values derived
 * from nothing but statistics of one producer. Claims, targets, forecasts, ranges and withdrawn values have none.
 */
export function lineOf(observation: Observation, byId: ReadonlyMap<string, Observation>): string | undefined {
  if (observation.rank === 'deprecated' || observation.period?.includes('/')) return undefined;
  const producer = producerOf(observation);
  if (producer === undefined || !isOfficial(observation, producer, byId)) return undefined;
  const { periodKind = 'year', valuation = 'unspecified', per = '' } = observation;
  return [seriesOf(observation), observation.unit, per, valuation, periodKind, producer].join('|');
}

function isOfficial(
  observation: Observation,
  producer: string,
  byId: ReadonlyMap<string, Observation>,
): boolean {
  if (observation.nature === 'statistic') return true;
  if (observation.nature !== 'derived' || !observation.inputs?.length) return false;
  return observation.inputs.every((id) => {
    const input = byId.get(id);
    return input?.nature === 'statistic' && producerOf(input) === producer;
  });
}

/** Marks each row, in order of period, where another producer's line of the same series begins. */
export function markBreaks(rows: readonly Row[]): readonly Row[] {
  const last = new Map<string, string>();
  return rows.map((row) => {
    if (row.line === undefined) return row;
    const series = seriesOf(row.observation);
    const before = last.get(series);
    last.set(series, row.line);
    const flagged = row.observation.obsStatus?.includes('break') ?? false;
    return { ...row, breaksBefore: before !== undefined && (flagged || before !== row.line) };
  });
}
