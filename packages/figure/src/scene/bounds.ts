import type { AreaMark, BarMark, DotMark, LineMark, Mark, RegionMark, RuleMark, TextMark } from './mark.ts';
import { endReach } from './bar-shape.ts';
import type { Directionality } from './directionality.ts';

/** An upright box in scene coordinates, CSS px. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Ink above and below the baseline, in sizes of the font: capitals with an accent, and descenders. */
export const ASCENT = 0.86;
export const DESCENT = 0.26;

/** Width of a text in CSS px; `MeasureText` is one. */
type Width = (text: string, size: number, weight?: 400 | 600) => number;

/** Where the ink of a text may lie. `dir` is the direction of the picture, which turns the anchors. */
export function textBounds(mark: TextMark, width: Width, dir: Directionality = 'ltr'): Bounds {
  const w = width(mark.lead ? `${mark.lead} ${mark.text}` : mark.text, mark.size, mark.weight);
  const before = mark.anchor === 'middle' ? w / 2 : (mark.anchor === 'start') === (dir === 'ltr') ? 0 : w;
  const top = mark.y - mark.size * ASCENT;
  return { x: mark.x - before, y: top, width: w, height: mark.size * (ASCENT + DESCENT) };
}

/** The bar together with the sign at its value end. */
export function barBounds(bar: BarMark): Bounds {
  const reach = endReach(bar.sign);
  const { x, y, width, height } = bar;
  if (bar.toward === 'up') return { x, y: y - reach, width, height: height + reach };
  if (bar.toward === 'down') return { x, y, width, height: height + reach };
  if (bar.toward === 'end') return { x, y, width: width + reach, height };
  return { x: x - reach, y, width: width + reach, height };
}

function around(points: readonly (readonly [number, number])[], margin: number): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}

type Drawn = BarMark | AreaMark | LineMark | DotMark | RuleMark | RegionMark | TextMark;

/** The box around a mark; undefined for a ready path, whose data is not read here. */
export function boundsOf(mark: Mark, width: Width, dir: Directionality = 'ltr'): Bounds | undefined {
  return mark.kind === 'path' ? undefined : drawnBounds(mark, width, dir);
}

function drawnBounds(mark: Drawn, width: Width, dir: Directionality): Bounds {
  switch (mark.kind) {
    case 'bar':
      return barBounds(mark);
    case 'region':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'text':
      return textBounds(mark, width, dir);
    case 'area':
      return around(mark.points, 0);
    case 'line':
      return around(mark.points, mark.width / 2);
    case 'dot':
      return around([[mark.x, mark.y]], mark.radius);
    case 'rule':
      return around(
        [
          [mark.x1, mark.y1],
          [mark.x2, mark.y2],
        ],
        0.5,
      );
  }
}

/** Whether two boxes share more than an edge; `gap` asks for white space between them. */
export function overlaps(a: Bounds, b: Bounds, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
