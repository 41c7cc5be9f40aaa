import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Mark, RuleMark } from '@keruen/figure';
import { dashes } from './dashes.ts';
import type { StopView } from './stop-view.ts';

/** Thin lines of one tone that follow each other are one path: a grid costs one node, not ten. */
export const joinsRule = (a: Mark | undefined, b: Mark): boolean =>
  a?.kind === 'rule' &&
  b.kind === 'rule' &&
  !a.subject &&
  !b.subject &&
  a.tone === b.tone &&
  a.stroke === b.stroke;

const crisp = (n: number): number => Math.round(n) + 0.5;

function move({ x1, y1, x2, y2 }: RuleMark): string {
  if (y1 === y2) return `M${x1} ${crisp(y1)}H${x2}`;
  if (x1 === x2) return `M${crisp(x1)} ${y1}V${y2}`;
  return `M${x1} ${y1}L${x2} ${y2}`;
}

export function paintRules(rules: readonly RuleMark[], stop: StopView): SVGTemplateResult {
  const first = rules[0]!;
  return svg`<path class="s ${first.tone}" d=${rules.map(move).join('')} stroke-width="1"
    stroke-dasharray=${dashes(first.stroke) ?? nothing} data-subject=${stop.subject}
    aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
}
