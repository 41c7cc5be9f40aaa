import type { Place } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { MapWindow } from '../../projection/map-window.ts';
import { REGION } from '../../projection/region.ts';
import { detailAt } from './detail.ts';
import type { Box } from '../layout.ts';

type Coordinates = Pick<Place, 'lon' | 'lat'>;

/** What of the window of a basemap a picture shows, and how large. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly window: MapWindow;
  /** Whether a place lies in the window. */
  readonly isInside: (place: Coordinates) => boolean;
  /** CSS px to a px of the window. */
  readonly scale: number;
  /** Where the top left corner of the window falls, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly place: (place: Coordinates) => Point;
}

/** A picture or a window in which places have their points. */
export type Plane = Pick<View, 'width' | 'height' | 'place'>;

/** A window as such a plane. */
export const planeOf = ({ width, height, project }: MapWindow): Plane => ({
  width,
  height,
  place: ({ lon, lat }) => project([lon, lat]),
});

/** Says of a place whether it lies in a picture or a window. */
export const within =
  ({ width, height, place }: Plane) =>
  (one: Coordinates): boolean => {
    const [x, y] = place(one);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  };

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

interface Extent {
  readonly size: number;
  readonly middle: number;
}

/** How much of a side of the window lies between the first and the last value, and its middle. */
function extent(values: readonly number[], side: number, least: number): Extent {
  const [low, high] = values.length ? [Math.min(...values), Math.max(...values)] : [0, side];
  return { size: Math.max(least, high - low), middle: (low + high) / 2 };
}

/**
 * How large the places are drawn, and how high the picture then is: as large as the box allows, but never so small that what lies
 * beyond the window would show. For that the picture grows in height, or is narrower than a box that allows no height.
 */
function fit(
  wide: number,
  tall: number,
  { width, maxHeight = Infinity }: Box,
  window: MapWindow,
): { scale: number; height: number } {
  const { beside, above, low, high } = detailAt(width);
  const least = width / window.width;
  const across = Math.max(least, (width - 2 * beside) / wide);
  const most = Math.min(maxHeight, Math.max(width * high, tall * least + 2 * above));
  const wanted = clamp(tall * across + 2 * above, Math.min(most, width * low), most);
  const scale = Math.min(across, Math.max(wanted - 2 * above, wanted / 2) / tall);
  return { scale, height: Math.floor(Math.min(wanted, window.height * scale)) };
}

/** Fits the picture to the places that lie in the window. */
export function viewOf(places: readonly Place[], box: Box, window: MapWindow = REGION): View {
  const plane = planeOf(window);
  const isInside = within(plane);
  const shown = places.filter(isInside).map(plane.place);
  const [xs, ys] = [window.width, window.height].map((side, axis) =>
    extent(
      shown.map((p) => p[axis]!),
      side,
      window.least,
    ),
  ) as [Extent, Extent];
  const { scale, height } = fit(xs.size, ys.size, box, window);
  const width = Math.min(box.width, Math.floor(window.width * scale + 0.01));
  // The places are in the middle, as far as the window still covers the whole picture.
  const x = clamp(width / 2 - xs.middle * scale, width - window.width * scale, 0);
  const y = Math.round(clamp(height / 2 - ys.middle * scale, height - window.height * scale, 0) * 10) / 10;
  const place = (at: Coordinates): Point => {
    const [wx, wy] = plane.place(at);
    return [x + wx * scale, y + wy * scale];
  };
  return { width, height, window, isInside, scale, x, y, place };
}
