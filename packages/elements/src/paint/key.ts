import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LegendEntry } from '@keruen/figure';
import { paintBar } from './bar.ts';
import { hatch } from './hatch.ts';
import { painterOf } from './painters.ts';
import { pattern, patternFill } from './pattern.ts';

/** What a key without a sign fills. */
const GROUND = 'M0 1h14v10h-14z';

function keyMark(entry: LegendEntry): SVGTemplateResult {
  const { tone = 'muted', sign, pattern: set } = entry;
  const other = painterOf('key')?.(entry);
  if (other) return other;
  if (set)
    return svg`${pattern({ tone, pattern: set })}<path fill=${patternFill({ tone, pattern: set })!} d=${GROUND} />`;
  if (!sign) return svg`<path class="f ${tone}" d=${GROUND} />`;
  const bar = paintBar({ kind: 'bar', x: 0, y: 1, width: 14, height: 10, toward: 'end', tone, sign });
  return svg`${sign.fill === 'hatch' ? hatch(tone) : nothing}${bar}`;
}

const isSigned = ({ tone, sign, stroke, shape }: LegendEntry): boolean =>
  Boolean(tone || sign || stroke || shape);

/** The small picture before a line of the legend; the words beside it say the same. Nothing where the words are the sign. */
export function paintKey(entry: LegendEntry): TemplateResult | typeof nothing {
  if (!isSigned(entry)) return nothing;
  const width = entry.stroke || entry.width || (entry.sign && entry.sign.end !== 'flat') ? 20 : 14;
  return html`<svg class="key" width=${width} height="12" viewBox="0 0 ${width} 12" aria-hidden="true">
    ${keyMark(entry)}
  </svg>`;
}
