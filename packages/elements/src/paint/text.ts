import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TextMark } from '@keruen/figure';
import type { StopView } from './stop-view.ts';

const RTL = /^(ar|fa|ps|prs|ur|he)\b/;
const FLIP = { start: 'end', end: 'start', middle: 'middle' } as const;

/**
 * Anchors are logical in the direction of the scene. A word whose own language runs the other way gets its own direction
 * and the opposite anchor, so that it stays where the layout put it.
 */
export function paintText(
  m: TextMark,
  stop: StopView,
  sceneDir: 'ltr' | 'rtl',
  textDir: 'ltr' | 'rtl',
): SVGTemplateResult {
  const dir = m.lang ? (RTL.test(m.lang) ? 'rtl' : 'ltr') : textDir;
  return svg`<text class="${m.tone} ${m.halo ? 'halo' : ''}" x=${m.x} y=${m.y} font-size=${m.size}
    font-weight=${m.weight ?? nothing} text-anchor=${dir === sceneDir ? m.anchor : FLIP[m.anchor]}
    direction=${dir} lang=${m.lang ?? nothing} data-subject=${stop.subject}
    aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex}>${m.text}</text>`;
}
