import type { SVGTemplateResult } from 'lit';
import type { LegendEntry, Mark, RuleMark } from '@keruen/figure';
import { paintBar } from './bar.ts';
import type { Directions } from './directions.ts';
import { paintRegion } from './region.ts';
import type { StopView } from './stop-view.ts';
import { paintText } from './text.ts';

/** Marks that are painted one by one. */
export type Painted = Exclude<Mark, RuleMark>;

export type Painter<M> = (mark: M, stop: StopView, dir: Directions) => SVGTemplateResult;

type Painters = { readonly [Kind in Painted['kind']]?: Painter<Extract<Painted, { kind: Kind }>> };

/** What paints marks by their kind, and the key of a line of the legend that is no bar. */
export interface Paints extends Painters {
  readonly key?: (entry: LegendEntry) => SVGTemplateResult | undefined;
}

/** What columns and bars are made of: bars, words and grounds. */
const first: Paints = { bar: paintBar, region: paintRegion, text: paintText };

/** What paints here. The others come with a picture that has such marks; `all.ts` has them. */
export const here = new Map<keyof Paints, unknown>(Object.entries(first) as [keyof Paints, unknown][]);

/** The key of a line of the legend, where it is not that of a bar. */
export const paintOtherKey: NonNullable<Paints['key']> = (entry) =>
  (here.get('key') as Paints['key'])?.(entry);
