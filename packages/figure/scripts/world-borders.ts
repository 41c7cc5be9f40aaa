import type { Point } from '../src/projection/albers.ts';
import { classOf, type Border, type BorderClass } from './land-borders.ts';

const among = (names: readonly string[], border: Border): boolean =>
  border.between.every((name) => names.includes(name));

const within = ([lon, lat]: Point, west: number, south: number, east: number, north: number): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/** As for the region, each rule names lines that the source draws as borders of states and that are not agreed by both sides. General knowledge, as of 2025. */
const FURTHER: readonly ((border: Border) => boolean)[] = [
  // The berm is not where either side sees the border of Western Sahara.
  (b) => among(['Morocco', 'W. Sahara'], b),
  // Somaliland is recognised by next to nobody; Somalia does not accept the line of 1950 with Ethiopia.
  (b) => b.between.includes('Somaliland') || among(['Somalia', 'Ethiopia'], b),
  // The armistice line of 1953.
  (b) => among(['North Korea', 'South Korea'], b),
  // Hala’ib and Bir Tawil; Abyei; the Ilemi triangle.
  (b) => among(['Egypt', 'Sudan'], b) && within(b.at, 33, 21, 38, 24),
  (b) => among(['Sudan', 'S. Sudan'], b) && within(b.at, 26.5, 8.5, 30, 11),
  (b) => among(['Kenya', 'S. Sudan'], b),
  // Essequibo, the New River triangle, the Litani; the western part of Belize.
  (b) => among(['Venezuela', 'Guyana'], b),
  (b) => among(['Guyana', 'Suriname'], b) && b.at[1] < 3.5,
  (b) => among(['France', 'Suriname'], b) && b.at[1] < 3.5,
  (b) => among(['Belize', 'Guatemala'], b),
  // The Southern Patagonian Ice Field, where no line is agreed.
  (b) => among(['Chile', 'Argentina'], b) && within(b.at, -74, -50.8, -72.8, -48.9),
  // The eastern Himalaya: the McMahon Line, all of Bhutan’s north, Kalapani.
  (b) => among(['India', 'China'], b) && within(b.at, 91, 26.5, 98, 30),
  (b) => among(['Bhutan', 'China'], b),
  (b) => among(['India', 'Nepal'], b) && within(b.at, 80, 29.9, 81.1, 30.6),
  // The Dangrek range.
  (b) => among(['Cambodia', 'Thailand'], b) && within(b.at, 102.9, 13.9, 105.6, 14.8),
];

/** The class of a line anywhere on the earth. */
export const worldClassOf = (border: Border): BorderClass =>
  FURTHER.some((rule) => rule(border)) ? 'disputed' : classOf(border);
