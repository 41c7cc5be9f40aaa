import type { Stop } from '@keruen/figure';

const holds = (stop: Stop, x: number, y: number): boolean =>
  x >= stop.x && x <= stop.x + stop.width && y >= stop.y && y <= stop.y + stop.height;

/** The stop under a point; of several, the smallest, for it would else be hidden by its neighbour. */
export function hit(stops: readonly Stop[], x: number, y: number): Stop | undefined {
  let best: Stop | undefined;
  for (const stop of stops) {
    if (!holds(stop, x, y)) continue;
    if (!best || stop.width * stop.height < best.width * best.height) best = stop;
  }
  return best;
}
