/** A day, month or year of the proleptic Gregorian calendar. A year is an integer; nothing here is a JavaScript `Date`. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** EDTF text taken apart (ISO 8601-2 level 0, and the signs `~`, `?` and `..` of level 1). */
export interface Period {
  /** The text as published, e.g. `2024/2025`. */
  readonly text: string;
  /** First day, month or year; absent where the start is open (`../2020`) or unknown (`/2020`). */
  readonly from?: CalendarDate | undefined;
  /** Last day, month or year, inclusive; the same as `from` for a single date. */
  readonly to?: CalendarDate | undefined;
  /** True for an interval `a/b`. */
  readonly interval: boolean;
  /** `~`: approximate. */
  readonly approximate: boolean;
  /** `?`: uncertain. */
  readonly uncertain: boolean;
}

/** Takes EDTF text apart; undefined where the text is not EDTF of the kinds named above. */
export declare function parsePeriod(text: string): Period | undefined;

/** Whether every day of `inner` lies in `outer`. */
export declare function within(inner: Period, outer: Period): boolean;

/** −1, 0 or 1 by first day, then by last day: the order of periods on a time axis. */
export declare function comparePeriods(a: Period, b: Period): number;
