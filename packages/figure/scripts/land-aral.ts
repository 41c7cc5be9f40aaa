import type { Point } from '../src/projection/albers.ts';
import { clipRing } from './land-clip.ts';

/** The Aral Sea is the lake around 59–60° E, 45–46° N. */
export const isAral = (ring: readonly Point[]): boolean =>
  ring.some(([lon, lat]) => lon > 58 && lon < 59 && lat > 44.4 && lat < 45.5);

/**
 * The source shows the Aral Sea of about 2008 in one piece. Its eastern basin fell dry in 2014 and the strait south of
 * Kokaral is closed: what is drawn is the northern sea and the western basin.
 */
export const aralToday = (ring: readonly Point[]): Point[][] => [
  clipRing(ring, { left: 59.9, top: 46.2, right: 62, bottom: 48 }),
  clipRing(ring, { left: 57, top: 43, right: 59.2, bottom: 46.05 }),
];
