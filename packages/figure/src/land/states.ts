import type { StateName, Standing } from './land.ts';

/**
 * Where the names of states may stand: those that the dataset's corridors lead through or end in, whose names every language has. Each point (degrees of
 * longitude and latitude, km of the state about it from west to east) lies in its state, well off every disputed line; none on ground that two claim.
 */
const PLACES: Readonly<Record<string, string>> = {
  AFG: '66 33.5 640, 64.5 32 620, 66.5 35 640, 65 34.25 500, 63 34 410, 63.5 30 410, 68.5 36 400',
  AZE: '47.75 40.5 290',
  BLR: '27.5 53.25 490, 28.25 55.25 190',
  CHN: '82.5 40.5 670, 84.5 43.5 610, 77.5 38.5 470, 76.25 38.75 150, 74.75 39.25 120, 89 45.5 260',
  GEO: '43.75 42 240',
  IND: '73.5 27 560, 72 23.5 320',
  IRN: '53.5 33 1000, 55.5 35.5 900, 49.5 34 600, 55.5 28.5 700, 57.5 32 560, 60 35 140, 60.5 27 400, 47.5 37 380',
  KAZ: '65.5 50 1200, 59.5 48 1000, 73.5 50 900, 64 45 500, 69.5 47 690, 67 53.5 600, 76 44.5 500, 81 48 500',
  KGZ: '74.75 41.75 500, 73.5 40.25 110, 73 41.75 150',
  PAK: '66 28.5 600, 70 30.5 400, 68 25.5 290, 73 31.5 250, 64 27.75 230',
  POL: '21.25 52.5 280',
  ROU: '25.5 46.25 390',
  RUS: '42 57 1000, 46 54 800, 36.5 53.5 500, 42 47 400, 60 55 400',
  TJK: '71.25 38.75 400, 69.25 38.25 160',
  TKM: '58.5 39 750, 61 38 560, 59 40.5 500, 63 38 500, 62.25 36.25 190',
  TUR: '36.5 38.5 900, 30.5 39.5 500, 41.5 38.5 300',
  UZB: '63.5 41.5 480, 65.5 40 420, 61 43 400, 71.5 41 120, 57 44.5 110',
};

/** Where names of states may be written on the map; a state that is not here has no name there. */
export const STATES: readonly StateName[] = Object.entries(PLACES).map(([id, places]) => ({
  id,
  at: places.split(', ').map((place) => place.split(' ').map(Number) as unknown as Standing[number]),
}));
