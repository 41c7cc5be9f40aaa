import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Mark, Tone } from '@keruen/figure';
import { patterns } from './pattern.ts';

const groundOf = (mark: Mark): string | undefined =>
  'sign' in mark ? mark.sign?.fill : mark.kind === 'area' ? mark.fill : undefined;

const hatched = (mark: Mark): Tone | undefined => (groundOf(mark) === 'hatch' ? mark.tone : undefined);

/** What fills marks besides colours: the fine hatch of derived values and the patterns of series. Ids are local to the shadow root. */
export function fillings(marks: readonly Mark[]): SVGTemplateResult | typeof nothing {
  const tones = [...new Set(marks.map(hatched).filter((tone) => tone !== undefined))];
  const all = [...tones.map(hatch), ...patterns(marks)];
  return all.length ? svg`<defs>${all}</defs>` : nothing;
}

export const hatch = (
  tone: Tone,
): SVGTemplateResult => svg`<pattern id="hatch-${tone}" class=${tone} width="4" height="4"
  patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="s" d="M2 0V4" stroke-width="1.6" /></pattern>`;
