import type { Row } from '@keruen/data';
import type { PanelOf } from '../rows/panel.ts';

/** A period and the next, and the time from the one to the other: EDTF. */
export type Pair = readonly [before: string, after: string, span: string];

/** Periods in order two by two: years with years, months with months, for a year is no change of its last month. */
export function pairsOf(periods: readonly string[]): Pair[] {
  const kinds = new Set(periods.map((period) => period.length));
  return [...kinds].flatMap((length) => {
    const like = periods.filter((period) => period.length === length);
    return like.slice(1).map((after, i): Pair => {
      const before = like[i]!;
      return [before, after, `${before.split('/')[0]}/${after.split('/').at(-1)}`];
    });
  });
}

/** Where rows stand that are drawn between two periods: with those before and with those after. */
export function betweenTwo(rows: readonly Row[]): PanelOf {
  const pairs = pairsOf([...new Set(rows.map(({ period }) => period.text))]);
  return ({ period: { text } }) =>
    pairs.flatMap(([before, after, span]) => (text === before || text === after ? [span] : []));
}
