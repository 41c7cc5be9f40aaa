import type { Names } from '@keruen/data';

/** Where the middle of a word may stand, best first: longitude and latitude in degrees, and how wide the water or state is there, km. */
export type Standing = readonly (readonly [lon: number, lat: number, room: number])[];

/** A quiet name on the basemap. */
export interface WaterName {
  readonly names: Names;
  readonly at: Standing;
  /** It stands at one of these points or nowhere; other names may be moved up and down a little. */
  readonly isStill?: boolean;
}

/** The place of the name of a state, which is a word of the language: its ISO 3166 alpha-3 code. */
export interface StateName {
  readonly id: string;
  readonly at: Standing;
}

/**
 * Shores and boundary lines, already projected. Paths are SVG path data in whole units of `unit` px, relative after each first point;
 * magnified by `unit` they fill a window of `width` × `height` px and a little more. There are no areas of states.
 */
export interface Shores {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  /** Closed shores of land and of inland seas; holes run the other way round, so either fill rule does. */
  readonly coast: string;
  /** Closed shores of lakes, which lie on land. */
  readonly lakes: string;
  /** Lines between states. */
  readonly international: string;
  /** Lines which a state on one side does not accept as its border: de facto lines, lines of control, cease-fire lines. */
  readonly disputed: string;
}

/** A basemap. */
export interface Land extends Shores {
  /** Names of its seas, which are loaded with it. */
  readonly waters: readonly WaterName[];
}
