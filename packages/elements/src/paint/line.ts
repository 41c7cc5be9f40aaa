import { isServer, svg, type SVGTemplateResult } from 'lit';
import { lineOutline, type LineMark } from '@keruen/figure';
import { dashes } from './dashes.ts';
import { shortPath } from './short-path.ts';
import type { StopView } from './stop-view.ts';

export const paintLine = (m: LineMark, stop: StopView): SVGTemplateResult =>
  svg`<path class="s ${m.tone}" d=${isServer ? shortPath(lineOutline(m)) : lineOutline(m)}
    stroke-width=${m.width} stroke-linejoin="round" stroke-dasharray=${dashes(m.stroke)} data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
