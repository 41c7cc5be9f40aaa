import type { Directionality } from '@keruen/figure';

/** What can be walked: it belongs to a group, e.g. a series, a route or a section. */
interface Grouped {
  readonly group: unknown;
}

/** Index of the first stop of the next or previous group, staying put at the ends. */
function byGroup(stops: readonly Grouped[], from: number, by: 1 | -1): number {
  const groups = [...new Set(stops.map((stop) => stop.group))];
  const at = groups.indexOf(stops[from]?.group);
  const wanted = groups[Math.min(groups.length - 1, Math.max(0, at + by))];
  return wanted === stops[from]?.group ? from : stops.findIndex((stop) => stop.group === wanted);
}

/**
 * Where a key leads from a stop: arrows one on or back (in reading direction), PageUp and PageDown by group, Home and End
 * to the ends. Undefined for every other key, which stays the page's.
 */
export function walk(
  stops: readonly Grouped[],
  from: number,
  key: string,
  dir: Directionality,
): number | undefined {
  const last = stops.length - 1;
  const [onward, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === onward || key === 'ArrowDown') return Math.min(last, from + 1);
  if (key === back || key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return byGroup(stops, from, 1);
  if (key === 'PageUp') return byGroup(stops, from, -1);
  return undefined;
}
