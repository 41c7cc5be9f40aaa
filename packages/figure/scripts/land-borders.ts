import type { Point } from '../src/projection/albers.ts';

/** A line between two states as the source has it: their names there, and a point on it in degrees. */
export interface Border {
  readonly between: readonly [string, string];
  readonly at: Point;
}

export type BorderClass = 'international' | 'disputed';

/**
 * Parts that finer editions set apart, each with the state in whose outline coarser ones have it: a leased site, sovereign bases, a
 * buffer zone. No line is drawn around them.
 */
export const PART_OF: Readonly<Record<string, string>> = {
  Baikonur: 'Kazakhstan',
  Akrotiri: 'Cyprus',
  Dhekelia: 'Cyprus',
  'Cyprus U.N. Buffer Zone': 'Cyprus',
};

/** Whether a line of the source parts two states, whatever its class. */
export const isBorder = (between: readonly [string, string]): boolean => {
  const [a, b] = between.map((name) => PART_OF[name] ?? name);
  return a !== b;
};

const among = (names: readonly string[], border: Border): boolean =>
  border.between.every((name) => names.includes(name));

const within = ([lon, lat]: Point, west: number, south: number, east: number, north: number): boolean =>
  lon > west && lon < east && lat > south && lat < north;

/** Each rule names lines that the source draws as borders of states and that are not agreed by both sides. */
const DISPUTED: readonly ((border: Border) => boolean)[] = [
  // Between Crimea and the mainland: nobody's international border on this map.
  (b) => among(['Russia', 'Ukraine'], b) && within(b.at, 32, 45.5, 37, 46.4),
  // Kashmir: the Line of Control, the Line of Actual Control and the lines around Siachen and Shaksgam.
  (b) => among(['India', 'Pakistan', 'China', 'Siachen Glacier'], b) && within(b.at, 73, 32.2, 80.5, 37.5),
  // Lines of 1949, 1967 and 2000 in the Levant.
  (b) => among(['Israel', 'Palestine', 'Syria', 'Lebanon', 'Jordan'], b) && b.between.includes('Palestine'),
  (b) => among(['Israel', 'Syria', 'Lebanon'], b) && b.between.includes('Israel'),
  (b) => b.between.includes('N. Cyprus'),
  (b) => b.between.includes('Kosovo'),
];

export const classOf = (border: Border): BorderClass =>
  DISPUTED.some((rule) => rule(border)) ? 'disputed' : 'international';
