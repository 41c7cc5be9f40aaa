import type { LineMark, RuleMark } from './mark.ts';

/** Path data through the points; after the first each is a line to it, which needs no letter (SVG 1.1, 8.3.2). */
export const trace = (points: LineMark['points']): string =>
  points.length ? `M${points.map((point) => point.join(' ')).join(' ')}` : '';

/** Two strokes of a head at the last point, along the last stretch. */
function head(points: LineMark['points'], size: number): string {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return '';
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const wing = (turn: number): string =>
    `${(tip[0] - size * Math.cos(angle + turn)).toFixed(1)} ${(tip[1] - size * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${wing(0.5)}L${tip[0]} ${tip[1]}L${wing(-0.5)}`;
}

/** A line as path data, with its arrow head where it has one. */
export const lineOutline = ({ points, arrow, width }: LineMark): string =>
  trace(points) + (arrow ? head(points, 4 + width * 2) : '');

/** In the middle of a row or column of px, where a line one px wide covers it and no other. */
const crisp = (n: number): number => Math.round(n) + 0.5;

/** A rule as path data, upright and level ones crisp. */
export function ruleOutline({ x1, y1, x2, y2 }: RuleMark): string {
  if (y1 === y2) return `M${x1} ${crisp(y1)}H${x2}`;
  if (x1 === x2) return `M${crisp(x1)} ${y1}V${y2}`;
  return `M${x1} ${y1}L${x2} ${y2}`;
}

/** Lengths of dashes and gaps, px. The style of a map's leg means its build status; that of a thin line, how sure it is. */
const DASHES: Readonly<Partial<Record<LineMark['stroke'] | 'none', readonly number[]>>> = {
  dashed: [5, 3],
  dotted: [1.5, 3],
  sparse: [1.5, 7],
};

/** What a line of a style is broken into; nothing for a whole one. */
export const dashesOf = (stroke: LineMark['stroke'] | 'none' = 'none'): readonly number[] | undefined =>
  DASHES[stroke];
