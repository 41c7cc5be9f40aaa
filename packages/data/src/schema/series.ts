/** Many observations as columns: what a record says once per value, a series says once per field. */
import type { Observation } from './claim.ts';

/**
 * Fields of an observation that may have a column of words. `obsStatus` holds several words in one cell, separated by
 * spaces; `source` and `at` stand for the one citation of the row.
 */
export const WORD_COLUMNS = [
  'reporter',
  'partner',
  'flow',
  'product',
  'period',
  'periodKind',
  'measure',
  'unit',
  'per',
  'valuation',
  'nature',
  'qualifier',
  'obsStatus',
  'rank',
  'missing',
  'attribution',
  'source',
  'at',
  'asOf',
  'knownFrom',
] as const;

/** A field whose word may differ from row to row of a series. */
export type WordColumn = (typeof WORD_COLUMNS)[number];

/** Each different word once, and for each row the place of its word. The word `''` is none: the row lacks the field. */
export interface WordCodes {
  readonly words: readonly string[];
  readonly codes: ArrayLike<number>;
}

/** A typed array, or a list as it stands in JSON. NaN and `null` are no number. */
export type Numbers = ArrayLike<number | null>;

/** Fields that a series or one of its rows may give; ids come from the series. */
export type SeriesFields = {
  readonly [Field in Exclude<keyof Observation, 'id'>]?: Observation[Field] | undefined;
};

/** What one row says otherwise; a field that is `null` is taken away there, but for `value`, where null is no number. */
export type RowFields = {
  readonly [Field in keyof SeriesFields]: SeriesFields[Field] | null;
};

/** Observations that have most fields alike. A row is read by `observationAt`: shared fields, then columns, then exceptions. */
export interface Series {
  readonly id: string;
  /** What every row says. Its `missing` is the reason of the rows without a number, and of no other. */
  readonly shared: SeriesFields;
  readonly words: { readonly [Column in WordColumn]?: WordCodes | undefined };
  /** Every column has as many rows as `value`. */
  readonly numbers: {
    readonly value: Numbers;
    readonly high?: Numbers | undefined;
    readonly scale?: Numbers | undefined;
    readonly decimals?: Numbers | undefined;
  };
  /** What single rows say otherwise, by row counted from 0. */
  readonly exceptions?: Readonly<Record<string, RowFields>> | undefined;
  /**
   * The columns and shared fields whose words, joined by hyphens, are the id of a row. Absent where they would not tell the
   * rows apart: then it is the id of the series and the number of the row, counted from 1.
   */
  readonly key?: readonly WordColumn[] | undefined;
  /** Ids that a document gave its rows itself, by row; they count before `key`. An empty one is none. */
  readonly ids?: readonly string[] | undefined;
}
