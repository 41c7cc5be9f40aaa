import type { Projection } from './albers.ts';

/** What of the earth a basemap shows, and how: all that is drawn on it lies within its width and height. */
export interface MapWindow {
  readonly width: number;
  readonly height: number;
  /** Kilometres to a px where lengths are true. */
  readonly kilometres: number;
  /** The smallest extent that fills a picture, px: places on one spot are not magnified without end. */
  readonly least: number;
  readonly project: Projection;
}
