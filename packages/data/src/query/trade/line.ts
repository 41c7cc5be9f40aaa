import type { Observation } from '../../schema/claim.ts';
import type { Find } from './holdings.ts';
import type { Row } from './rows.ts';

/** What is measured, apart from who measured it: reporter, partner, flow and product. */
export function seriesOf({ reporter, partner, flow, product }: Observation): string {
  return [reporter, partner, flow, product].join('-');
}

/** The one producer of a record, where there is just one. */
export function producerOf({ sources }: Observation): string | undefined {
  const producer = sources[0]?.source;
  return sources.every(({ source }) => source === producer) ? producer : undefined;
}

/** An interval of years, or of whole months; those of the Solar Hijri calendar begin and end about an equinox or as far into another month. */
const SPAN = /^(\d{4})(?:-(\d\d))?(-19|-2[0-3])?\/(\d{4})(?:-(\d\d))?(?:-19|-2[0-2])?$/;

/**
 * What a period is, and how many months an interval has: a quarter is `range3`. Undefined for any interval but one of months of one year, of those
 * of another calendar, or a year that is told to be a fiscal or marketing one.
 */
export function kindOf({ period = '', periodKind = 'year' }: Observation): string | undefined {
  if (!period.includes('/')) return periodKind;
  const [, begun, from, day, ended, to] = SPAN.exec(period) ?? [];
  if (day) return `${periodKind} ${(+ended! - +begun!) * 12 + +to! - +from!}`;
  if (begun === ended) return from && to && `${periodKind}${+to - +from + 1}`;
  return +ended! - +begun! === 1 && /fiscal|marketing/.test(periodKind) ? periodKind : undefined;
}

/**
 * The line a value belongs to: statistics of one producer, series, unit and kind of period (quarters are of one, as are halves of years); or
 * values derived from nothing but statistics of one producer. Claims, targets, forecasts, ranges of years that are no fiscal year, and withdrawn values have none.
 */
export function lineOf(observation: Observation, find: Find): string | undefined {
  const { nature, rank, valuation, unit, per, inputs = [] } = observation;
  const kind = kindOf(observation);
  const producer = producerOf(observation);
  const official =
    nature === 'statistic' ||
    (nature === 'derived' &&
      inputs.length > 0 &&
      inputs.every((id) => {
        const input = find(id) as Observation | undefined;
        return input?.nature === 'statistic' && producerOf(input) === producer;
      }));
  if (!producer || !official || rank === 'deprecated' || !kind) return undefined;
  return [seriesOf(observation), unit, per, valuation ?? 'unspecified', kind, producer].join('|');
}

/** The lines of a series in a period, and in the one before it that has any. */
type Lines = readonly [period: string, here: Set<string>, before: Set<string> | undefined];

/**
 * Marks each row, in order of period, where another line of the same series and kind of period begins, being of another producer or valued
 * otherwise (CIF after FOB): two that go on side by side break nowhere, and nothing begins where a number is missing.
 */
export function markBreaks(rows: readonly Row[]): readonly Row[] {
  const last = new Map<string, Lines>();
  return rows.map((row) => {
    const { line, observation, period } = row;
    const flagged = observation.obsStatus?.includes('break');
    if (!line || (row.value === null && !flagged)) return row;
    const series = seriesOf(observation) + kindOf(observation);
    let lines = last.get(series);
    if (lines?.[0] !== period.text) last.set(series, (lines = [period.text, new Set(), lines?.[1]]));
    const [, here, before] = lines;
    here.add(line);
    return { ...row, breaksBefore: Boolean(before && (flagged || !before.has(line))) };
  });
}
