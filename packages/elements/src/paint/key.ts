import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LegendEntry, LineMark, Tone } from '@keruen/figure';
import { paintBar } from './bar.ts';
import { paintDot } from './dot.ts';
import { hatch } from './hatch.ts';
import { paintLine } from './line.ts';
import { pattern, patternFill } from './pattern.ts';
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

function keyMark({
  tone = 'muted',
  sign,
  stroke,
  shape,
  width,
  pattern: set,
}: LegendEntry): SVGTemplateResult {
  if (shape) return paintDot({ kind: 'dot', x: 7, y: 6, radius: 4, shape, tone }, NO_STOP);
  if (width) return line(tone, width);
  if (stroke) return way(stroke, tone);
  if (set)
    return svg`${pattern({ tone, pattern: set })}<path fill=${patternFill({ tone, pattern: set })!} d="M0 1h14v10h-14z" />`;
  if (!sign) return svg`<path class="f ${tone}" d="M0 1h14v10h-14z" />`;
  const bar = paintBar({ kind: 'bar', x: 0, y: 1, width: 14, height: 10, toward: 'end', tone, sign });
  return svg`${sign.fill === 'hatch' ? hatch(tone) : nothing}${bar}`;
}

const isSigned = ({ tone, sign, stroke, shape }: LegendEntry): boolean =>
  Boolean(tone || sign || stroke || shape);

/** The small picture before a line of the legend; the words beside it say the same. Nothing where the words are the sign. */
export function paintKey(entry: LegendEntry): TemplateResult | typeof nothing {
  if (!isSigned(entry)) return nothing;
  const width = entry.stroke || (entry.sign && entry.sign.end !== 'flat') ? 20 : 14;
  return html`<svg class="key" width=${width} height="12" viewBox="0 0 ${width} 12" aria-hidden="true">
    ${keyMark(entry)}
  </svg>`;
}
