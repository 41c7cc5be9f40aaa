import { RADIANS, shortWay, type Point } from './albers.ts';
import { degreesBetween, RIM } from './azimuthal.ts';
import { clipRing, type Frame } from './clip.ts';
import type { EarthWindow } from './window-of.ts';

/** A longer side of a line is drawn in pieces of so many degrees, along the straight line of longitude and latitude that it is. */
const PIECE = 2;

/** A line with points between those that are far from each other. */
export const dense = (line: readonly Point[]): Point[] =>
  line.flatMap((b, i) => {
    const a = line[i - 1] ?? b;
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / PIECE));
    return Array.from({ length: pieces }).map((_, k): Point => {
      const t = (k + 1) / pieces;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });

/** Whole turns by which something between two longitudes has to be moved to come into a stretch of the earth. */
const turns = (line: readonly Point[], west: number): number[] => {
  const lons = line.map(([lon]) => lon);
  const first = Math.ceil((west - lons.reduce((a, b) => Math.max(a, b))) / 360);
  const last = Math.floor((west + 360 - lons.reduce((a, b) => Math.min(a, b))) / 360);
  return Array.from({ length: Math.max(0, last - first + 1) }).map((_, i) => first + i);
};

const turned = (line: readonly Point[], by: number): Point[] =>
  line.map(([lon, lat]) => [lon + by * 360, lat]);

/** A ring of longitude and latitude as an area of the plane: one around a pole goes on to it. */
function whole(ring: readonly Point[]): readonly Point[] {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (Math.abs(last[0] - first[0]) < 180) return ring;
  const pole = last[1] < 0 ? -90 : 90;
  const end: Point = [first[0] + Math.sign(last[0] - first[0]) * 360, first[1]];
  return [...ring, end, [end[0], pole], [first[0], pole]];
}

/** Most that two neighbouring points beyond the rim lie apart about the middle: the chord between them stays outside the picture. */
const TURN = 30 * RADIANS;

/** Points on the rim between two that lie beyond it, the short way round, so that no chord crosses the picture. */
function rimBetween(a: Point, b: Point, [x, y]: Point): Point[] {
  const [from, to] = [Math.atan2(a[1] - y, a[0] - x), Math.atan2(b[1] - y, b[0] - x)];
  const by = shortWay((to - from) / RADIANS) * RADIANS;
  const radius = Math.sqrt((a[0] - x) ** 2 + (a[1] - y) ** 2);
  const pieces = Math.ceil(Math.abs(by) / TURN);
  return Array.from({ length: Math.max(0, pieces - 1) }).map((_, k) => {
    const angle = from + (by * (k + 1)) / pieces;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function aboutMiddle(ring: readonly Point[], centre: Point, { project }: EarthWindow): Point[] {
  const middle = project(centre);
  const [first, last] = [ring[0]!, ring.at(-1)!];
  const closed = dense([...ring, [last[0] + shortWay(first[0] - last[0]), first[1]]]);
  const beyond = closed.map((p) => degreesBetween(centre, p) > RIM);
  const flat = closed.map(project);
  return flat
    .flatMap((p, i) => (i && beyond[i] && beyond[i - 1] ? [...rimBetween(flat[i - 1]!, p, middle), p] : [p]))
    .slice(1);
}

const cutFrame = (middle: number): Frame => ({
  left: middle - 180,
  right: middle + 180,
  top: -90,
  bottom: 90,
});

/** Rings of the earth (degrees, first point not repeated) in the px of a window; each may come in several pieces, and reach beyond it. */
export function ringsIn(rings: readonly (readonly Point[])[], window: EarthWindow): Point[][] {
  const { centre, middle = 0, project } = window;
  if (centre) return rings.map((ring) => aboutMiddle(ring, centre, window));
  const frame = cutFrame(middle);
  return rings.map(whole).flatMap((ring) =>
    turns(ring, frame.left)
      .map((by) => clipRing(turned(ring, by), frame))
      .filter((piece) => piece.length > 2)
      .map((piece) =>
        dense([...piece, piece[0]!])
          .slice(1)
          .map(project),
      ),
  );
}

/** Open lines of the earth in the px of a window. */
export function linesIn(lines: readonly (readonly Point[])[], window: EarthWindow): Point[][] {
  const { centre, middle = 0, project } = window;
  const west = middle - 180;
  return lines.flatMap((line) =>
    (centre ? [0] : turns(line, west)).map((by) => dense(turned(line, by)).map(project)),
  );
}

/** The edge of the earth where it is cut open, in the px of a window. */
export function edgeOf({ middle = 0, project }: EarthWindow): Point[] {
  const corners: Point[] = [
    [middle - 180, -90],
    [middle - 180, 90],
    [middle + 180, 90],
    [middle + 180, -90],
    [middle - 180, -90],
  ];
  return dense(corners).slice(1).map(project);
}
