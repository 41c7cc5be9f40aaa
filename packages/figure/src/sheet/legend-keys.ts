import type { LineMark, Mark, Tone } from '../scene/mark.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { endReach } from '../scene/bar-shape.ts';
import { keyBar, turnedBar } from '../scene/key-shape.ts';
import { signOf } from '../scene/sign.ts';

/** Height of the small picture before a line of the legend, px. */
export const KEY = 12;

const line = (
  x: number,
  y: number,
  tone: Tone,
  width: number,
  stroke: LineMark['stroke'] = 'solid',
): Mark => ({
  kind: 'line',
  points: [
    [x, y + 6],
    [x + 20, y + 6],
  ],
  tone,
  width,
  stroke,
});

/** A railway is two rails, a road one thin line, a way over water a wave: as on the map. */
function way(stroke: NonNullable<LegendEntry['stroke']>, tone: Tone, x: number, y: number): readonly Mark[] {
  if (stroke === 'rail') return [line(x, y, tone, 4), line(x, y, 'paper', 1.4)];
  if (stroke === 'road') return [line(x, y, tone, 2)];
  if (stroke !== 'sea') return [line(x, y, tone, 3, stroke)];
  const d = 'M0 6q2.5 -4 5 0t5 0 5 0 5 0';
  return [{ kind: 'path', d, x, y, scale: 1, tone, fill: false, width: 2 }];
}

/** How wide the small picture is; 0 where the words are the sign. */
export function keyWidth({ tone, sign, stroke, shape, width }: LegendEntry): number {
  if (!tone && !sign && !stroke && !shape) return 0;
  return stroke || width ? 20 : 14 + (sign ? Math.ceil(endReach(sign)) : 0);
}

/** The small picture of a line of the legend, its left upper corner at (x, y). */
export function keyMarks(entry: LegendEntry, x: number, y: number): readonly Mark[] {
  const { tone = 'muted', sign, stroke, shape, width, pattern, d } = entry;
  if (!keyWidth(entry)) return [];
  if (shape) return [{ kind: 'dot', x: x + 7, y: y + 6, radius: 4, shape, tone, sign }];
  if (d) return [{ kind: 'path', d, x, y, scale: 1, tone, fill: false, width: 1.5 }];
  if (width) return [line(x, y, tone, width)];
  if (stroke) return way(stroke, tone, x, y);
  const plain = keyBar(tone, sign ?? signOf('statistic'), pattern);
  const bar = entry.turned ? turnedBar(plain) : plain;
  return [{ ...bar, x: x + bar.x, y: y + bar.y }];
}
