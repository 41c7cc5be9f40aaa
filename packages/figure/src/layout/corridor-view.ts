import type { Place } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import { REGION } from '../projection/region.ts';
import type { Box } from './layout.ts';

/** What of the region a picture shows, and how large. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** CSS px to a px of the region. */
  readonly scale: number;
  /** Where the top left corner of the region falls, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly place: (place: { readonly lon: number; readonly lat: number }) => Point;
}

/** Whether a place lies in the window of the basemap. */
export function inRegion({ lon, lat }: { readonly lon: number; readonly lat: number }): boolean {
  const [x, y] = REGION.project([lon, lat]);
  return x >= 0 && x <= REGION.width && y >= 0 && y <= REGION.height;
}

/** Height over width that a map may have, and white space at its sides, by its width: narrow maps stand, wide ones lie. */
const SHAPES = [
  { from: 0, low: 0.8, high: 1.35, beside: 22, above: 26 },
  { from: 480, low: 0.62, high: 0.95, beside: 44, above: 40 },
  { from: 800, low: 0.54, high: 0.68, beside: 64, above: 52 },
] as const;

interface Extent {
  readonly low: number;
  readonly high: number;
}

const extent = (values: readonly number[]): Extent => ({
  low: Math.min(...values),
  high: Math.max(...values),
});

/** Where the region begins so that `extent` is in the middle and the region still covers the whole picture. */
function shift({ low, high }: Extent, scale: number, size: number, region: number): number {
  const middle = size / 2 - ((low + high) / 2) * scale;
  return Math.min(0, Math.max(size - region * scale, middle));
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The smallest extent that fills a picture, px of the region: a route of one place is not magnified without end. */
const LEAST = 60;

/**
 * How large the places are drawn, and how high the picture then is: as large as the box allows, but never so small that what lies
 * beyond the region would show. For that the picture grows in height, or is narrower than a box that allows no height.
 */
function fit(wide: number, tall: number, { width, maxHeight }: Box): { scale: number; height: number } {
  const { beside, above, low, high } = SHAPES.findLast(({ from }) => width >= from) ?? SHAPES[0];
  const least = width / REGION.width;
  const across = Math.max(least, (width - 2 * beside) / wide);
  const most = Math.min(maxHeight ?? Infinity, Math.max(width * high, tall * least + 2 * above));
  const wanted = clamp(tall * across + 2 * above, Math.min(most, width * low), most);
  const scale = Math.min(across, Math.max(wanted - 2 * above, wanted / 2) / tall);
  return { scale, height: Math.floor(Math.min(wanted, REGION.height * scale)) };
}

/** Fits the picture to the places that lie in the region. */
export function viewOf(places: readonly Place[], box: Box): View {
  const shown = places.filter(inRegion).map(({ lon, lat }) => REGION.project([lon, lat]));
  const points = shown.length ? shown : [[0, 0] as const, [REGION.width, REGION.height] as const];
  const [xs, ys] = [extent(points.map(([x]) => x)), extent(points.map(([, y]) => y))];
  const { scale, height } = fit(Math.max(LEAST, xs.high - xs.low), Math.max(LEAST, ys.high - ys.low), box);
  const width = Math.min(box.width, Math.floor(REGION.width * scale + 0.01));
  const x = shift(xs, scale, width, REGION.width);
  const y = shift(ys, scale, height, REGION.height);
  const place = ({ lon, lat }: { readonly lon: number; readonly lat: number }): Point => {
    const [rx, ry] = REGION.project([lon, lat]);
    return [x + rx * scale, y + ry * scale];
  };
  return { width, height, scale, x, y, place };
}
