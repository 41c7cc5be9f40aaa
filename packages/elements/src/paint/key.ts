import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { keyBar, STROKE, turnedBar, type LegendEntry } from '@keruen/figure';
import { here } from './painters.ts';
import { pattern, patternFill } from './pattern.ts';
import { keyOf, signMark, widthOf } from './sign-key.ts';

/** What a key without a sign fills. */
const GROUND = 'M0 1h14v10h-14z';

function keyMark(entry: LegendEntry): SVGTemplateResult {
  const { tone = 'muted', sign, turned, pattern: set, d } = entry;
  const other = here.key?.(entry);
  if (other) return other;
  if (set)
    return svg`${pattern({ tone, pattern: set })}<path fill=${patternFill({ tone, pattern: set })!} d=${GROUND} />`;
  if (d) return svg`<path class="s ${tone}" d=${d} stroke-width=${STROKE} />`;
  return sign
    ? signMark(tone, sign, turned && turnedBar(keyBar(tone, sign)))
    : svg`<path class="f ${tone}" d=${GROUND} />`;
}

const isSigned = ({ tone, sign, stroke, shape }: LegendEntry): boolean =>
  Boolean(tone || sign || stroke || shape);

/** The small picture before a line of the legend; the words beside it say the same. Nothing where the words are the sign. */
export function paintKey(entry: LegendEntry): TemplateResult | typeof nothing {
  if (!isSigned(entry)) return nothing;
  return keyOf(entry.stroke || entry.width ? 20 : widthOf(entry.sign), keyMark(entry));
}
