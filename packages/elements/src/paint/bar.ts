import { nothing, svg, type SVGTemplateResult } from 'lit';
import { barEnd, barOutline, STROKE, type BarMark } from '@keruen/figure';
import { dashes } from './dashes.ts';

import { GROUND } from './ground.ts';
import { patternFill } from './pattern.ts';
import { NO_STOP, type StopView } from './stop-view.ts';

const end = (m: BarMark): SVGTemplateResult | typeof nothing => {
  const d = barEnd(m);
  return d ? svg`<path class="s ${m.tone}" d=${d} stroke-width=${STROKE} />` : nothing;
};

/** One path for ground and outline, a second where the value end has a sign of its own. */
export const paintBar = (m: BarMark, stop: StopView = NO_STOP): SVGTemplateResult =>
  svg`<path class="${m.pattern ? '' : GROUND[m.sign.fill]} ${m.tone}" fill=${patternFill(m) ?? nothing} d=${barOutline(m)} data-subject=${stop.subject}
    stroke-width=${m.sign.outline === 'none' ? nothing : STROKE} stroke-dasharray=${dashes(m.sign.outline)} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />${end(m)}`;
