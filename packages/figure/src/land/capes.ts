/** A cape that ships sail round: from a point inland to one just off its tip, degrees. */
export interface Cape {
  readonly inland: readonly [lon: number, lat: number];
  readonly off: readonly [lon: number, lat: number];
}

/** Capes of the region's seas that a straight line between two ports would cut off. */
export const CAPES: readonly Cape[] = [
  // Absheron, east of Baku.
  { inland: [48.6, 40.6], off: [50.75, 40.25] },
];
