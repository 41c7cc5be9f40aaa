import { converter, type Color, type Lrgb } from 'culori';

const linear = converter('lrgb');

type Row = readonly [number, number, number];

/** Two half planes of colours a tritanope sees, as maps of linear sRGB, and the normal of the plane that parts their sources. */
const ONE: readonly Row[] = [
  [1.01277, 0.13548, -0.14826],
  [-0.01243, 0.86812, 0.14431],
  [0.07589, 0.805, 0.11911],
];
const OTHER: readonly Row[] = [
  [0.93678, 0.18979, -0.12657],
  [0.06154, 0.81526, 0.1232],
  [-0.37562, 1.12767, 0.24796],
];
const NORMAL: Row = [0.03901, -0.02788, -0.01113];

const dot = (a: Row, b: Row): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const inGamut = (part: number): number => Math.min(1, Math.max(0, part));

/**
 * A colour as a tritanope sees it. Brettel, Viénot and Mollon, J. Opt. Soc. Am. A 14 (1997) 2647–2655, for sRGB primaries: the
 * model of Machado et al. (2009), which serves for protan and deutan vision, was not made for tritan vision.
 */
export function seenByTritanope(colour: Color): Lrgb {
  const { r, g, b } = linear(colour);
  const seen: Row = [r, g, b];
  const [red, green, blue] = (dot(seen, NORMAL) >= 0 ? ONE : OTHER).map((row) => inGamut(dot(row, seen)));
  return { mode: 'lrgb', r: red!, g: green!, b: blue! };
}
