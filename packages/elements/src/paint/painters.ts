import type { SVGTemplateResult } from 'lit';
import type { LegendEntry, Mark, RuleMark, Scene } from '@keruen/figure';
import type { Directions } from './directions.ts';
import type { StopView } from './stop-view.ts';

/** Marks that are painted one by one. */
export type Painted = Exclude<Mark, RuleMark>;

export type Painter<M> = (mark: M, stop: StopView, dir: Directions) => SVGTemplateResult;

type Painters = { readonly [Kind in Painted['kind']]?: Painter<Extract<Painted, { kind: Kind }>> };

/** What paints marks by their kind, and the key of a line of the legend that is no bar; what turns a whole picture. */
export interface Paints extends Painters {
  readonly key?: (entry: LegendEntry) => SVGTemplateResult | undefined;
  readonly turn?: (scene: Scene) => Scene;
}

/** What paints on this page: who draws a picture makes known what paints its marks. */
export const here: Paints = {};

/** Makes marks known to all pictures of the page. What is known already stays: by a painter of another file every mark would be made anew beneath the pointer. */
export function learn(paints: Paints): void {
  Object.assign(here, { ...paints, ...here });
}
