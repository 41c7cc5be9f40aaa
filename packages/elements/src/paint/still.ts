import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Scene } from '@keruen/figure';
import { paintBar } from './bar.ts';
import type { Directions } from './directions.ts';
import { fillings } from './hatch.ts';
import { paintRegion } from './region.ts';
import { paintRules } from './rule.ts';
import { NO_STOP } from './stop-view.ts';
import { paintText } from './text.ts';

/** What columns are made of; a picture of theirs has no other marks. */
function painted(mark: Mark, dir: Directions): SVGTemplateResult | typeof nothing {
  if (mark.kind === 'bar') return paintBar(mark);
  if (mark.kind === 'rule') return paintRules([mark], NO_STOP);
  if (mark.kind === 'text') return paintText(mark, NO_STOP, dir);
  return mark.kind === 'region' ? paintRegion(mark, NO_STOP) : nothing;
}

/** A scene of columns that is looked at, not walked through: one image with its summary. */
export const paintStill = (scene: Scene, dir: Directions): TemplateResult =>
  html`<svg
    class="picture"
    width=${scene.width}
    height=${scene.height}
    viewBox="0 0 ${scene.width} ${scene.height}"
    direction=${dir.scene}
    role="img"
    aria-label=${scene.description}
  >
    <g aria-hidden="true">${fillings(scene.marks)}${scene.marks.map((mark) => painted(mark, dir))}</g>
  </svg>`;
