import { nothing, svg, type SVGTemplateResult } from 'lit';
import { anchorAlong, foreignLang, directionalityOf, type TextMark } from '@keruen/figure';
import type { Directions } from './directions.ts';
import { NO_STOP, type StopView } from './stop-view.ts';

/** Muted words, then the text in its own language. */
const led = (m: TextMark): SVGTemplateResult =>
  svg`<tspan class="muted">${m.lead}</tspan> <tspan lang=${m.lang ?? nothing}>${m.text}</tspan>`;

/**
 * Anchors are logical in the direction of the scene. A word whose own language runs the other way gets its own direction
 * and the opposite anchor, so that it stays where the layout put it; behind a lead it is a run in the figure's direction.
 * Words that stand for nothing are seen alone: whoever enters a picture hears its stops, which say all of them.
 */
export function paintText(m: TextMark, stop: StopView, { scene, text, lang }: Directions): SVGTemplateResult {
  const own = m.lead ? undefined : (m.lang ?? foreignLang(m.text, lang));
  const dir = own ? directionalityOf(own) : text;
  const anchor = anchorAlong(dir, scene, m.anchor);
  return svg`<text class=${m.halo ? `${m.tone} halo` : m.tone} x=${m.x} y=${m.y} font-size=${m.size} font-weight=${m.weight ?? nothing} text-anchor=${anchor}
    direction=${dir} lang=${own ?? nothing} data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} aria-hidden=${stop === NO_STOP || nothing} tabindex=${stop.tabindex}>${m.lead ? led(m) : m.text}</text>`;
}
