import { svg, type SVGTemplateResult } from 'lit';
import { ruleOutline, type Mark, type RuleMark } from '@keruen/figure';
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

export function paintRules(rules: readonly RuleMark[], stop: StopView): SVGTemplateResult {
  const first = rules[0]!;
  return svg`<path class="s ${first.tone}" d=${rules.map(ruleOutline).join('')} stroke-width="1"
    stroke-dasharray=${dashes(first.stroke)} data-subject=${stop.subject} aria-label=${stop.label} role=${stop.role} tabindex=${stop.tabindex} />`;
}
