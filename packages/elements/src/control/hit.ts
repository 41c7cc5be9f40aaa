import type { Stop } from '@keruen/figure';

/** So far from a stop a finger still means it, px: half the width of a target by WCAG 2.5.8. */
const REACH = 12;

/** Px from a point to the box of a stop; zero inside. */
const away = (stop: Stop, x: number, y: number): number =>
  Math.hypot(
    Math.max(stop.x - x, 0, x - stop.x - stop.width),
    Math.max(stop.y - y, 0, y - stop.y - stop.height),
  );

/** The stop at a point, or the nearest within reach; of several, the smallest, for it would else be hidden by its neighbour. */
export function hit(stops: readonly Stop[], x: number, y: number): Stop | undefined {
  const near = stops.filter((stop) => away(stop, x, y) <= REACH);
  const order = (a: Stop, b: Stop): number =>
    away(a, x, y) - away(b, x, y) || a.width * a.height - b.width * b.height;
  return near.sort(order)[0];
}
