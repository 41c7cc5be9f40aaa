import type { Period, Row } from '@keruen/data';
import { yearSpan } from '../../scale/time.ts';

/** How the periods of a chart lie in time. */
export interface TimeSpans {
  /** A period as it lies: a fiscal or marketing year over two calendar years, whose months nobody tells, half in each. */
  readonly lying: (period: Period) => Period;
  /** Beginning and end on a scale of years; −∞ and ∞ where it is open. */
  readonly of: (period: Period) => readonly [start: number, end: number];
  /** Whether it is longer than most periods on show are, or open. */
  readonly isLong: (period: Period) => boolean;
}

const isSplit = ({ period: { from, to, interval }, observation: { periodKind } }: Row): boolean =>
  /fiscal|marketing/.test(periodKind ?? '') && interval && !from?.month && to?.year === from!.year + 1;

/** What occurs most often; of several the least. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].flatMap(([one, count]) => (count === most ? [one] : [])));
}

export function timeSpans(rows: readonly Row[]): TimeSpans {
  const split = new Set(rows.filter(isSplit).map(({ period }) => period.text));
  const lying = (period: Period): Period =>
    split.has(period.text)
      ? { ...period, from: { ...period.from!, month: 7 }, to: { ...period.to!, month: 6 } }
      : period;
  const of = (period: Period): readonly [number, number] => yearSpan(lying(period));
  const months = (period: Period): number => {
    const [start, end] = of(period);
    return Math.round((end - start) * 12);
  };
  const usual = commonest(rows.map(({ period }) => months(period)));
  return { lying, of, isLong: (period) => months(period) > usual };
}
