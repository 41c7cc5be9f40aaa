import type { Actor } from '../../schema/actor.ts';
import type { Observation, Product, Source, Statement } from '../../schema/claim.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Flow, Measure } from '../../schema/vocabulary.ts';
import type { Period } from '../../value/period.ts';

/** What a figure asks for, with the words of the attributes of `<trade-chart>`. */
export interface TradeQuery {
  readonly measure: Measure;
  /** Whose events and offices a timeline tells. */
  readonly actor?: string | undefined;
  /** An actor id, several separated by spaces, or `*` for each but the world (`WLD`), which is a total. */
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  /** Empty for every flow, and for records without one. */
  readonly flow: readonly Flow[];
  /** Product ids, or `*` for each; without them only what is said of all goods together. */
  readonly product?: readonly string[] | undefined;
  /** How many of the largest partners or products stand by themselves, where a figure shows the largest. */
  readonly top?: number | undefined;
  /** EDTF; an inclusive window. A record whose own period is a range is kept where it lies within. */
  readonly period?: string | undefined;
  /** EDTF; keeps what was valid then. What became known later stays and says so (`publishedLater`). */
  readonly asOf?: string | undefined;
}

/** One observation, ready to be placed: number in whole units, period taken apart. */
export interface Row {
  readonly observation: Observation;
  /** In units of `observation.unit` (the published value × 10^scale); null where missing. */
  readonly value: number | null;
  readonly high?: number | undefined;
  readonly period: Period;
  /**
   * Rows with the same text may be joined by a line: statistics of one producer and flow, or values
   * derived from nothing but such statistics. Absent for everything else.
   */
  readonly line?: string | undefined;
  /** True where another line begins, of another producer or valuation: series are cut here, never joined. */
  readonly breaksBefore: boolean;
  /** Ids of other rows on show that contradict this one. */
  readonly conflicts: readonly string[];
  /** `knownFrom`, where that is after the query's `asOf`. */
  readonly publishedLater?: string | undefined;
  /** How many products lie directly in the one it is of, where they can be asked for. */
  readonly parts?: number | undefined;
}

/** A record that belongs beside the figure: it contradicts or concerns something on show. */
export interface Note {
  readonly record: Observation | Statement;
  /** Number in whole units, where the record has one. */
  readonly value?: number | null | undefined;
  /** Ids of rows on show that it contradicts. */
  readonly contradicts: readonly string[];
  /** Ids of rows on show that it concerns without contradicting them. */
  readonly concerns: readonly string[];
}

/** The answer: one measure in one unit, in order of period, flow (as asked) and nature (statistics first). */
export interface Rows {
  readonly query: TradeQuery;
  readonly unit: string;
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
  /** Every source cited by a row or note, in order of first use. */
  readonly sources: readonly Source[];
  /** Latest publication date among the sources of the rows, EDTF. */
  readonly dataAsOf?: string | undefined;
  /** Records the words of the figure need: reporter, partner, products. */
  readonly actors: readonly Actor[];
  readonly products: readonly Product[];
  /** What of the question or the dataset was not understood; absent where nothing was. */
  readonly issues?: readonly Issue[] | undefined;
}
