import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LegendEntry, LineMark, Tone } from '@keruen/figure';
import { paintDot } from './dot.ts';
import { hatch } from './hatch.ts';
import { paintLine } from './line.ts';
import { NO_STOP } from './stop-view.ts';

const line = (
  tone: Tone,
  width: number,
  stroke: LineMark['stroke'] = 'solid',
  points: LineMark['points'] = [
    [0, 6],
    [20, 6],
  ],
): SVGTemplateResult => paintLine({ kind: 'line', points, tone, width, stroke }, NO_STOP);

/** A railway is two rails, a road one thin line, a way over water a wave: as on the map. */
function way(stroke: NonNullable<LegendEntry['stroke']>, tone: Tone): SVGTemplateResult {
  if (stroke === 'rail') return svg`${line(tone, 4)}${line('paper', 1.4)}`;
  if (stroke === 'road') return line(tone, 2);
  if (stroke !== 'sea') return line(tone, 3, stroke);
  return svg`<path class="s ${tone}" d="M0 6q2.5 -4 5 0t5 0 5 0 5 0" stroke-width="2" />`;
}

/** The key of a place or a way. */
export function otherKey({
  tone = 'muted',
  sign,
  stroke,
  shape,
  width,
}: LegendEntry): SVGTemplateResult | undefined {
  if (shape) {
    const dot = paintDot({ kind: 'dot', x: 7, y: 6, radius: 4, shape, tone, sign }, NO_STOP);
    return svg`${sign?.fill === 'hatch' ? hatch(tone) : nothing}${dot}`;
  }
  if (width) return line(tone, width);
  return stroke && way(stroke, tone);
}
