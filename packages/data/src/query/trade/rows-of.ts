import { comparePeriods, parsePeriod } from '../../value/period.ts';
import { wholeNumber } from '../../value/whole.ts';
import type { Observation } from '../../schema/claim.ts';
import type { Flow, Nature } from '../../schema/vocabulary.ts';
import type { Find } from './holdings.ts';
import { lineOf, markBreaks } from './line.ts';
import { listed } from '../record/listed.ts';
import type { Row, TradeQuery } from './rows.ts';
import { beginsAfter } from '../date/validity.ts';

const NATURE_ORDER: readonly Nature[] = ['statistic', 'derived', 'claim', 'target', 'forecast'];

/** Observations as rows, in order of period, flow and nature, with their lines and breaks. */
export function rowsOf(found: readonly Observation[], find: Find, asked: TradeQuery): readonly Row[] {
  const shown = new Set(found.map((observation) => observation.id));
  const rows = found.map((observation): Row => {
    const { value, high, scale, knownFrom, period, conflictsWith = [] } = observation;
    return {
      observation,
      value: value === null ? null : wholeNumber(value, scale),
      high: high === undefined ? high : wholeNumber(high, scale),
      period: parsePeriod(period!)!,
      line: lineOf(observation, find),
      breaksBefore: false,
      conflicts: conflictsWith.filter((id) => shown.has(id)),
      publishedLater: beginsAfter(knownFrom, asked.asOf) ? knownFrom : undefined,
    };
  });
  return inOrder(rows, asked);
}

/** Rows in order of period, flow (as asked) and nature, with breaks where another producer's line begins. */
export function inOrder(rows: readonly Row[], { flow }: TradeQuery): readonly Row[] {
  const flows = listed(flow);
  return markBreaks([...rows].sort((a, b) => compareRows(a, b, flows)));
}

function compareRows(a: Row, b: Row, flow: readonly Flow[]): number {
  const place = ({ observation }: Row): number => flow.indexOf(observation.flow!);
  const nature = ({ observation }: Row): number => NATURE_ORDER.indexOf(observation.nature);
  return (
    comparePeriods(a.period, b.period) ||
    place(a) - place(b) ||
    nature(a) - nature(b) ||
    (a.observation.id < b.observation.id ? -1 : 1)
  );
}
