import { svg, type SVGTemplateResult } from 'lit';
import { DOT_SHAPES, STROKE, type DotMark } from '@keruen/figure';
import { dashes } from './dashes.ts';

import { GROUND } from './ground.ts';
import type { StopView } from './stop-view.ts';

export const paintDot = (m: DotMark, stop: StopView): SVGTemplateResult =>
  svg`<path class="${GROUND[m.sign?.fill ?? (/^[rt]/.test(m.shape) ? 'hollow' : 'solid')]} ${m.tone}" d=${DOT_SHAPES[m.shape](m.x, m.y, m.radius)}
    stroke-width=${STROKE} stroke-dasharray=${dashes(m.sign?.outline)} data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
