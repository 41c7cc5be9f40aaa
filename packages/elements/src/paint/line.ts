import { isServer, nothing, svg, type SVGTemplateResult } from 'lit';
import { dashesOf, lineOutline, type LineMark } from '@keruen/figure';
import { shortPath } from './short-path.ts';
import type { StopView } from './stop-view.ts';

export const paintLine = (m: LineMark, stop: StopView): SVGTemplateResult =>
  svg`<path class="s ${m.tone}" d=${isServer ? shortPath(lineOutline(m)) : lineOutline(m)}
    stroke-width=${m.width} stroke-linejoin="round" stroke-dasharray=${dashesOf(m.stroke) ?? nothing} data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
