import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LineMark } from '@keruen/figure';
import { dashes } from './dashes.ts';
import type { StopView } from './stop-view.ts';
import { trace } from './trace.ts';

/** Two strokes of a head at the last point, along the last stretch. */
function head(points: LineMark['points'], size: number): string {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return '';
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const wing = (turn: number): string =>
    `${(tip[0] - size * Math.cos(angle + turn)).toFixed(1)} ${(tip[1] - size * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${wing(0.5)}L${tip[0]} ${tip[1]}L${wing(-0.5)}`;
}

export const paintLine = (m: LineMark, stop: StopView): SVGTemplateResult =>
  svg`<path class="s ${m.tone}" d=${trace(m.points) + (m.arrow ? head(m.points, 4 + m.width * 2) : '')}
    stroke-width=${m.width} stroke-linejoin="round" stroke-dasharray=${dashes(m.stroke) ?? nothing} data-subject=${stop.subject}
    aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
