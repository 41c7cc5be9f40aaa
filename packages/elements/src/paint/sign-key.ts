import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { endReach, keyBar, type Sign, type Tone } from '@keruen/figure';
import { paintBar } from './bar.ts';
import { hatch } from './hatch.ts';

/** A picture as small as a letter, before words that say the same. */
export const keyOf = (width: number, mark: unknown): TemplateResult =>
  html`<svg class="key" width=${width} height="12" viewBox="0 0 ${width} 12" aria-hidden="true">
    ${mark}
  </svg>`;

/** How wide the key of a sign is, px: some stand beyond the end of their bar. */
export const widthOf = (sign: Sign | undefined): number => (sign ? 14 + Math.ceil(endReach(sign)) : 14);

/** A bar that is drawn as sure as its value is. */
export const signMark = (tone: Tone, sign: Sign, bar = keyBar(tone, sign)): SVGTemplateResult =>
  svg`${sign.fill === 'hatch' ? hatch(tone) : nothing}${paintBar(bar)}`;

/** How sure a value is, in the colour of its flow. */
export const paintSign = (tone: Tone, sign: Sign): TemplateResult =>
  keyOf(widthOf(sign), signMark(tone, sign));
