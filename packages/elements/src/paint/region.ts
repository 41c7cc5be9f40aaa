import { svg, type SVGTemplateResult } from 'lit';
import type { RegionMark } from '@keruen/figure';
import type { StopView } from './stop-view.ts';

export const paintRegion = (m: RegionMark, stop: StopView): SVGTemplateResult =>
  svg`<rect class="f ${m.tone}" x=${m.x} y=${m.y} width=${m.width} height=${m.height}
    data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
