import { isServer, nothing, svg, type SVGTemplateResult } from 'lit';
import { trace, type AreaMark } from '@keruen/figure';
import { patternFill } from './pattern.ts';
import { shortPath } from './short-path.ts';
import type { StopView } from './stop-view.ts';

export const paintArea = (m: AreaMark, stop: StopView): SVGTemplateResult =>
  svg`<path class="${m.pattern ? '' : m.fill === 'solid' ? 'f' : m.fill} ${m.tone}" fill=${patternFill(m) ?? nothing}
    d="${isServer ? shortPath(trace(m.points)) : trace(m.points)}Z" data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
