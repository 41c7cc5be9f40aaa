import type { CountWords } from './count-words.ts';

/** Words of the frame around every figure, the same for charts, cards and maps. */
export interface FrameWords {
  readonly legend: string;
  readonly notes: string;
  readonly source: string;
  readonly sources: string;
  /** Heads what the editors of the facts say on a record, with its colon: none of it is in the words of its source. */
  readonly editors: string;
  /** The line that opens the same answer as a table. */
  readonly table: string;
  /** Leads out of what a reader chose to look into. */
  readonly back: string;
  /** Opens the menu by which a reader takes the figure away. */
  readonly menu: string;
  readonly loading: string;
  /** A calm sentence: the figure could not be drawn, what stands below is what the page itself says. */
  readonly failed: string;
  readonly noData: string;
  readonly dataAsOf: (date: string) => string;
  readonly publishedLater: (date: string) => string;
  readonly contradicts: (what: string) => string;
  readonly concerns: (what: string) => string;
  readonly paragraph: (number: string) => string;
  readonly generalKnowledge: string;
  /** How keys move in a picture or over what a card tells: read once when it is reached, seen while it has the focus. */
  readonly keyboard: string;
}

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

/** Words of a scale on which distances are factors. */
export interface ScaleWords {
  readonly logarithmic: string;
  /** A value of zero or less on a logarithmic scale. */
  readonly placeless: string;
}

/** What lengths and areas stand on where that is not zero for each. */
export interface GroundWords {
  /** In what a chart is shown of which every stack is a hundred per cent of its own parts. */
  readonly shares: string;
  /** Behind the unit of values of which only the order is drawn: who is first, second, third. */
  readonly ranked: string;
  /** Levels are lines where an axis does not begin at zero. */
  readonly noZero: string;
  /** The base line of ratios, at `one`. */
  readonly unchanged: (one: string) => string;
  /** Areas that stand on each other. */
  readonly stacked: string;
  /** What was added or lost between two periods, before its amount. */
  readonly change: string;
  /** Periods in which there is nobody to be ranked against. */
  readonly lone: (periods: string) => string;
}

/** Where a name stands beside trade: whose trade it is, and of a partner, that exports go to, imports come from, and all else is with. */
export type Way = 'of' | 'to' | 'from' | 'with';

/** Which way a value went between two periods. */
export type Trend = 'rose' | 'fell' | 'same';

/** Things a chart counts: values with a flaw, and what is too much to be named: values that are shown apart, partners. */
export type ChartCount = 'more' | 'contradicted' | 'missing' | 'partner';

/** Sentences that describe a chart. Of `moved` and `then`, the first tells from where to where, the second goes on from there: `rose from … to …, then fell to …`. */
export interface ChartWords {
  /** Opens the choice to see values per person or in per cent of GDP. */
  readonly relative: string;
  /** Whose trade, `exports of ⟨reporter⟩`, and with whom, `⟨exports of …⟩ to ⟨partner⟩`. */
  readonly beside: Readonly<Record<Way, (what: string, name: string) => string>>;
  readonly inUnit: (unit: string) => string;
  readonly only: (what: string, value: string, when: string) => string;
  readonly moved: Readonly<
    Record<Trend, (what: string, from: string, then: string, to: string, now: string) => string>
  >;
  readonly then: Readonly<Record<Trend, (value: string, when: string) => string>>;
  readonly count: Readonly<Record<ChartCount, CountWords>>;
  /** `list` names values that are no statistics, and counts those too many to be named. */
  readonly apart: (list: string) => string;
  readonly by: (who: string) => string;
  /** Partners or products that are summed because they are not among the largest. */
  readonly others: string;
  /** All partners together, inside a sentence. */
  readonly world: string;
}

/** A field by which the lines of a table are told apart. */
export type TableField = 'period' | 'reporter' | 'partner' | 'product';

/** Heads of columns, what is announced on sorting, and the buttons that turn to other lines. */
export interface TableWords {
  readonly head: Readonly<Record<TableField, string>>;
  /** What is announced when a reader sorts by a column, from the largest or last down, or up. */
  readonly sorted: Readonly<Record<'up' | 'down', (column: string) => string>>;
  readonly back: string;
  readonly on: string;
}

/** Words of figures that are heard. */
export interface SoundWords {
  /** The button that plays the values. */
  readonly listen: string;
  /** What is heard, told when it begins. */
  readonly how: string;
  /** Said when it is stopped. */
  readonly silent: string;
}

/** Words of charts that set two figures against each other. */
export interface PairWords {
  /** Whose report a colour stands for. */
  readonly reported: (who: string) => string;
  /** What a factor behind two reports of one flow is. */
  readonly ratio: string;
  /** Why the two may differ without anybody being wrong. */
  readonly valuation: (fob: string, cif: string) => string;
  /** What a target lacks, and how much of it there is. */
  readonly missing: (amount: string) => string;
  readonly ofTarget: (share: string) => string;
}

/** What a reader is told when something is highlighted in all figures that follow each other. */
export interface LinkWords {
  /** What a reader is told once: something stays highlighted, or no longer is. */
  readonly pinned: string;
  readonly cleared: string;
  /** On the button that ends it. */
  readonly clear: string;
  /** Before the name of what is highlighted. */
  readonly lit: string;
}

/** What the head of a card says, and that of its trade. */
export interface CardWords {
  readonly trade: string;
  readonly partOf: (name: string) => string;
}

/** Heads of the sections of a card, and sentences about what is not held, not yet so, or denied. */
export interface ActWords {
  readonly offices: string;
  readonly relations: string;
  readonly events: string;
  readonly corridors: string;
  readonly alsoCalled: string;
  readonly noHolder: string;
  readonly noOffice: string;
  /** The holder, or the office, just before and just after a date on which none is recorded. */
  readonly before: (what: string) => string;
  readonly after: (what: string) => string;
  /** Dated after the card's own date; `day` is true where the date names one. */
  readonly later: (date: string, day: boolean) => string;
  readonly towards: (from: string, to: string) => string;
  readonly denied: (relation: string) => string;
  /** Another source contradicts it: in brackets behind what it is said of, and what “≠” is heard as. */
  readonly disputed: string;
}

/** Things a map counts. */
export type RouteCount = 'corridor' | 'kilometre' | 'leg' | 'unbuilt' | 'hampered' | 'unknown';

/** Sentences about steps of a corridor, signs of a map and what it counts. */
export interface RouteWords {
  readonly position: (number: string, count: string) => string;
  readonly way: (from: string, to: string) => string;
  readonly detached: string;
  /** Kinds of a sea service, by the words of `Leg.seaService`. */
  readonly seaService: Readonly<Record<string, string>>;
  /** A dated change after the map's own date. */
  readonly next: (date: string, status: string) => string;
  readonly breakOfGauge: (gauges: string) => string;
  /** Sign of a map: where cargo changes between rail, road and ship. */
  readonly transfer: string;
  readonly count: Readonly<Record<RouteCount, CountWords>>;
  /** Sentence in the source line: boundaries do not imply endorsement. */
  readonly boundaries: string;
  readonly schematic: string;
  /** What the bar of scale stands for. */
  readonly scale: (kilometres: string) => string;
}

/** Words of the Solar Hijri calendar as Afghanistan keeps it. */
export interface CalendarWords {
  /** Its months, that of the vernal equinox first: alone, and as inflected in a full date. */
  readonly months: readonly string[];
  readonly dateMonths: readonly string[];
  /** A date of this calendar that stands without its Gregorian one. */
  readonly alone: (date: string) => string;
}

/** Kinds of entries along an axis of time, and signs of how exactly each is dated. */
export interface TimelineWords {
  readonly role: string;
  readonly event: string;
  readonly statement: string;
  /** Of an event, or of nobody's trade in particular. */
  readonly number: string;
  /** Of statements for which no source gives a date. */
  readonly undated: string;
  /** Before the earliest and the latest entry, each with its date. */
  readonly first: string;
  readonly last: string;
  /** What is drawn for a day, and for a month or year within which it was. */
  readonly day: string;
  readonly within: string;
  readonly against: string;
}
