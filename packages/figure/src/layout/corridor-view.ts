import type { Place } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import { REGION } from '../projection/region.ts';
import { detailAt } from './corridor-detail.ts';
import type { Box } from './layout.ts';

type Coordinates = Pick<Place, 'lon' | 'lat'>;

/** What of the region a picture shows, and how large. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** CSS px to a px of the region. */
  readonly scale: number;
  /** Where the top left corner of the region falls, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly place: (place: Coordinates) => Point;
}

const project = ({ lon, lat }: Coordinates): Point => REGION.project([lon, lat]);

/** Whether a place lies in the window of the basemap. */
export function inRegion(place: Coordinates): boolean {
  const [x, y] = project(place);
  return x >= 0 && x <= REGION.width && y >= 0 && y <= REGION.height;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The smallest extent that fills a picture, px of the region: a route of one place is not magnified without end. */
const LEAST = 60;

/** How much of the region lies between the first and the last value, and its middle. */
function extent(values: readonly number[], region: number): { size: number; middle: number } {
  const [low, high] = values.length ? [Math.min(...values), Math.max(...values)] : [0, region];
  return { size: Math.max(LEAST, high - low), middle: (low + high) / 2 };
}

/**
 * How large the places are drawn, and how high the picture then is: as large as the box allows, but never so small that what lies
 * beyond the region would show. For that the picture grows in height, or is narrower than a box that allows no height.
 */
function fit(
  wide: number,
  tall: number,
  { width, maxHeight = Infinity }: Box,
): { scale: number; height: number } {
  const { beside, above, low, high } = detailAt(width);
  const least = width / REGION.width;
  const across = Math.max(least, (width - 2 * beside) / wide);
  const most = Math.min(maxHeight, Math.max(width * high, tall * least + 2 * above));
  const wanted = clamp(tall * across + 2 * above, Math.min(most, width * low), most);
  const scale = Math.min(across, Math.max(wanted - 2 * above, wanted / 2) / tall);
  return { scale, height: Math.floor(Math.min(wanted, REGION.height * scale)) };
}

/** Fits the picture to the places that lie in the region. */
export function viewOf(places: readonly Place[], box: Box): View {
  const shown = places.filter(inRegion).map(project);
  const [xs, ys] = [
    extent(
      shown.map(([x]) => x),
      REGION.width,
    ),
    extent(
      shown.map(([, y]) => y),
      REGION.height,
    ),
  ];
  const { scale, height } = fit(xs.size, ys.size, box);
  const width = Math.min(box.width, Math.floor(REGION.width * scale + 0.01));
  // The places are in the middle, as far as the region still covers the whole picture.
  const x = clamp(width / 2 - xs.middle * scale, width - REGION.width * scale, 0);
  const y = clamp(height / 2 - ys.middle * scale, height - REGION.height * scale, 0);
  const place = (at: Coordinates): Point => {
    const [rx, ry] = project(at);
    return [x + rx * scale, y + ry * scale];
  };
  return { width, height, scale, x, y, place };
}
