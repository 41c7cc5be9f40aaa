/**
 * Where a line between two ports would cross land, or lie on the line of another way to the same port, a point off the
 * coast that it is drawn through: `[lon, lat]` in degrees. A choice of the drawing, like every `via`; not a surveyed lane.
 */
export const SEA_WAYS: Readonly<Record<string, readonly (readonly [lon: number, lat: number])[]>> = {
  // East of Absheron, which the straight line would cut off; the way from Kuryk farther out than that from Aktau.
  'aktau-alat': [[50.8, 40.25]],
  'kuryk-alat': [[51.4, 40.2]],
  // The way from Batumi south of that from Poti, half way.
  'poti-constanta': [[35.3, 43.3]],
  'batumi-constanta': [[34.9, 42.6]],
};
