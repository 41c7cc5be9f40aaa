import type { WaterName } from './land.ts';

/**
 * Lands of the whole earth, not projected. Paths are SVG path data in whole units of `unit` degrees, longitude first and north positive,
 * relative after each first point. They go on across the date line beyond ±180°; a ring around a pole ends one turn from where it began.
 */
export interface World {
  readonly unit: number;
  /** Closed shores of land and of inland seas; holes run the other way round. */
  readonly coast: string;
  /** Closed shores of lakes, which lie on land. */
  readonly lakes: string;
  /** Lines between states. */
  readonly international: string;
  /** Lines which a state on one side does not accept as its border. */
  readonly disputed: string;
  readonly waters: readonly WaterName[];
}
