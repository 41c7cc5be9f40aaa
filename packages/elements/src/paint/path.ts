import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PathMark } from '@keruen/figure';
import { dashes } from './dashes.ts';

/** A ready path of the basemap: magnified by its transform, its line width is not. */
export const paintPath = (m: PathMark): SVGTemplateResult =>
  svg`<path class="${m.fill ? 'f' : 's'} ${m.tone}" d=${m.d} transform="translate(${m.x} ${m.y}) scale(${m.scale})"
    stroke-width=${m.fill ? nothing : m.width} vector-effect="non-scaling-stroke" stroke-linejoin="round" stroke-dasharray=${dashes(m.stroke)} />`;
