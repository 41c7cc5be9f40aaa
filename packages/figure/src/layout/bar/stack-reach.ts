import type { Row } from '@keruen/data';
import type { Reach } from './bar-marks.ts';
import type { Stack } from './stack-slots.ts';

/** A value as a share of its stack in per cent; undefined where the whole is not above zero. */
export function shareOf(value: number, { total }: Omit<Stack, 'open'>): number | undefined {
  const share = (value / total) * 100;
  return total > 0 && Number.isFinite(share) ? share : undefined;
}

/**
 * From where to where each part reaches: up from those before it, or down from those before it where it is negative. As shares, in per
 * cent; a part has none where its stack has no shares.
 */
export function reachesOf(stack: Omit<Stack, 'open'>, share: boolean): ReadonlyMap<Row, Reach> {
  const ends = { up: 0, down: 0 };
  const reaches = new Map<Row, Reach>();
  for (const row of stack.rows) {
    const size = share ? shareOf(row.value!, stack) : row.value!;
    if (size === undefined) continue;
    const way = size < 0 ? 'down' : 'up';
    const from = ends[way];
    ends[way] += size;
    reaches.set(row, [from, ends[way]]);
  }
  return reaches;
}

/** Lowest and highest end, with zero; undefined where there is no extent. */
export function reachDomain(reaches: readonly Reach[]): readonly [low: number, high: number] | undefined {
  const ends = [0, ...reaches.flatMap((reach) => reach.map((end) => end ?? 0))];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low === high ? undefined : [low, high];
}
