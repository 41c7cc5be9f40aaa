import type { CountWords } from './words.ts';

/** Signs of the legend in words; the nature of a value has its own word in `Words.nature`. */
export interface LegendWords {
  /** Joins how a value end is drawn with what that means, `at least …`. */
  readonly end: Readonly<Record<'onward' | 'back' | 'wavy', (meaning: string) => string>>;
  readonly derived: (formula: string) => string;
  readonly range: string;
  readonly missing: string;
  readonly contradiction: string;
  readonly breakInSeries: string;
}

/** Whose trade a chart shows; names are isolated, the rest formatted. */
export interface ChartTopic {
  /** Flows, or the measure, in lower case. */
  readonly what: string;
  /** Chooses the preposition before the partner: exports go to, imports come from, all else is with. */
  readonly toward: 'to' | 'from' | 'with';
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
}

export type Direction = 'rose' | 'fell' | 'same';

/** A value and when it was reached. */
export interface Reached {
  readonly value: string;
  readonly when: string;
}

/** Things a chart counts: kinds of values that are shown apart, and values with a flaw. */
export type ChartCount = 'claim' | 'target' | 'forecast' | 'contradicted' | 'missing';

export interface ChartWords {
  readonly topic: (topic: ChartTopic) => string;
  readonly inUnit: (unit: string) => string;
  readonly only: (what: string, at: Reached) => string;
  readonly moved: (what: string, direction: Direction, from: Reached, to: Reached) => string;
  readonly then: (direction: Direction, to: Reached) => string;
  readonly count: Readonly<Record<ChartCount, CountWords>>;
  /** `list` names counted kinds; `one` is true where they are a single value. */
  readonly apart: (list: string, one: boolean) => string;
  readonly by: (who: string) => string;
}

export interface CardWords {
  readonly offices: string;
  readonly relations: string;
  readonly events: string;
  readonly trade: string;
  readonly corridors: string;
  readonly alsoCalled: string;
  readonly asOf: (name: string, date: string) => string;
  readonly noHolder: string;
  readonly noOffice: string;
  /** The holder, or the office, just before and just after a date on which none is recorded. */
  readonly before: (what: string) => string;
  readonly after: (what: string) => string;
  /** Dated after the card's own date; `day` is true where the date names one. */
  readonly later: (date: string, day: boolean) => string;
  readonly towards: (from: string, to: string) => string;
  readonly denied: (relation: string) => string;
  readonly partOf: (name: string) => string;
  readonly usedBy: (who: string) => string;
}

/** Things a map counts. */
export type RouteCount = 'leg' | 'unbuilt' | 'hampered' | 'unknown';

export interface RouteWords {
  readonly position: (number: string, count: string) => string;
  readonly way: (from: string, to: string) => string;
  readonly branch: string;
  readonly detached: string;
  /** Kinds of a sea service, by the words of `Leg.seaService`. */
  readonly seaService: Readonly<Record<string, string>>;
  readonly knownFor: (date: string) => string;
  /** A dated change after the map's own date. */
  readonly next: (date: string, status: string) => string;
  readonly breakOfGauge: (gauges: string) => string;
  readonly count: Readonly<Record<RouteCount, CountWords>>;
  readonly asOf: (date: string) => string;
}
