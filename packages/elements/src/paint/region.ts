import { nothing, svg, type SVGTemplateResult } from 'lit';
import { STROKE, type RegionMark } from '@keruen/figure';
import { GROUND } from './ground.ts';
import type { StopView } from './stop-view.ts';

/** A solid tile is as dark as letters of its tone, so that words in the tone of paper can be read on it. */
const groundOf = ({ sign }: RegionMark): string =>
  !sign ? 'f' : sign.fill === 'solid' ? 'tile' : GROUND[sign.fill];

export const paintRegion = (m: RegionMark, stop: StopView): SVGTemplateResult =>
  svg`<rect class="${groundOf(m)} ${m.tone}" x=${m.x} y=${m.y} width=${m.width} height=${m.height}
    stroke-width=${m.sign ? STROKE : nothing} data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
