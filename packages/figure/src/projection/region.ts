import { albers, type AlbersOptions } from './albers.ts';
import type { MapWindow } from './map-window.ts';

/** How the shipped basemap is projected. */
export const REGION_CONE: AlbersOptions = {
  parallels: [32, 50],
  centre: [57, 42],
  radius: 1216,
  origin: [488, 400],
};

/**
 * The window of the shipped basemap: from the Aegean to Ürümqi, from the Arabian Sea to the Urals, 1000 px wide,
 * about 5.2 km to the px. The generated land and every place drawn on it share this projection.
 */
export const REGION: MapWindow = {
  width: 1000,
  height: 800,
  /** Kilometres to a px along the standard parallels: the mean radius of the Earth over that of the map. */
  kilometres: 6371 / REGION_CONE.radius,
  least: 60,
  project: albers(REGION_CONE),
};
