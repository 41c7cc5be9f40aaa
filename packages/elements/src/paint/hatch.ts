import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Mark, Tone } from '@keruen/figure';

const hatched = (mark: Mark): Tone | undefined =>
  'sign' in mark && mark.sign?.fill === 'hatch' ? mark.tone : undefined;

/** The fine hatch of derived values, one pattern per tone on show. Ids are local to the shadow root. */
export function hatches(marks: readonly Mark[]): SVGTemplateResult | typeof nothing {
  const tones = [...new Set(marks.map(hatched).filter((tone) => tone !== undefined))];
  return tones.length ? svg`<defs>${tones.map(hatch)}</defs>` : nothing;
}

export const hatch = (
  tone: Tone,
): SVGTemplateResult => svg`<pattern id="hatch-${tone}" class=${tone} width="4" height="4"
  patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="s" d="M2 0V4" stroke-width="1.6" /></pattern>`;
