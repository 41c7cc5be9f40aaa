/**
 * The whole of `format: 1`. The valibot schema in `schema.ts` is the judge; the interfaces of this room give the
 * words to the rest of the house, and a type test holds the two together.
 */
import type { Actor, Relation, TradeEvent } from './actor.ts';
import type { Observation, Product, Source, Statement } from './claim.ts';
import type { Corridor, Leg, Place } from './corridor.ts';
import type { Series } from './series.ts';

/** What `check()` gives back and everything else reads. */
export interface Dataset {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  /** Last date it knows anything of, EDTF: what a figure without a date of its own holds for. */
  readonly asOf?: string | undefined;
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** Observations as columns, where they are many and alike. */
  readonly series: readonly Series[];
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly events: readonly TradeEvent[];
  readonly products: readonly Product[];
  readonly nodes: readonly Place[];
  readonly legs: readonly Leg[];
  readonly corridors: readonly Corridor[];
}
