import type { Row } from '@keruen/data';
import type { BarMark } from '../../scene/mark.ts';
import type { ChartBand } from '../rows/chart-bands.ts';
import { sideBySide, type Slot } from '../rows/period-bands.ts';

/** Imports go to the far side of zero; exports, and what is neither, to the near one. */
const sideOf = ({ observation }: Row): 1 | -1 => (observation.flow === 'import' ? -1 : 1);

/** A row with its value on its own side of zero. */
export function onSide(row: Row): Row {
  const { value, high } = row;
  const side = sideOf(row);
  return { ...row, value: value && side * value, high: high && side * high };
}

/** On which side of zero a row is drawn; a range may lie on both, and so does one that ends towards zero, whose sign may reach over it. */
export function reachesTo(row: Row): 'near' | 'far' | 'both' {
  const { value, high } = onSide(row);
  const ends = [value ?? 0, high ?? 0].filter((end) => end !== 0);
  if (high !== undefined && Math.abs(high) < Math.abs(value ?? 0)) return 'both';
  if (ends.length === 0) return sideOf(row) > 0 ? 'near' : 'far';
  if (ends.every((end) => end > 0)) return 'near';
  return ends.every((end) => end < 0) ? 'far' : 'both';
}

/** Bars of a row on the far side: that of a zero has no length, and its sign looks away from the near side too. */
export const farBars = (row: Row, bars: readonly BarMark[]): readonly BarMark[] =>
  row.value === 0 && reachesTo(row) === 'far'
    ? bars.map((bar) => ({ ...bar, toward: bar.toward === 'up' ? 'down' : 'start' }))
    : bars;

/** The rows that share one place: one on each side of zero, or one alone. */
export type Pair = readonly Slot[];

export interface Paired {
  readonly bands: readonly ChartBand[];
  /** By the row of a slot of these bands. */
  readonly pairOf: (row: Row) => Pair;
}

/** Bands in which the first row of the near side and the first of the far side stand in one place, the second ones … */
export function mirrorPairs(bands: readonly ChartBand[]): Paired {
  const pairs = new Map<Row, Pair>();
  const paired = bands.map((band) => {
    const of = (side: ReturnType<typeof reachesTo>): Slot[] =>
      sideBySide(band.slots.map(({ row }) => row).filter((row) => reachesTo(row) === side));
    const [near, far] = [of('near'), of('far')];
    const places = [...new Array(Math.max(near.length, far.length)).keys()];
    const together = places.map((i) => [near[i], far[i]].filter((slot) => slot !== undefined));
    const slots = [...together, ...of('both').map((slot) => [slot])].map((pair): Slot => {
      const { row } = pair[0]!;
      pairs.set(row, pair);
      return { row, contradicts: pair.some(({ contradicts }) => contradicts) };
    });
    return { ...band, slots };
  });
  return { bands: paired, pairOf: (row) => pairs.get(row)! };
}
