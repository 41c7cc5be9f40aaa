import type {
  ActorKind,
  Build,
  Confidence,
  Flow,
  Measure,
  MissingReason,
  Mode,
  Nature,
  NodeKind,
  ObsStatus,
  Qualifier,
  RelationType,
  Service,
} from '@keruen/data';
import type { CountWords } from './count-words.ts';
import type { AmountTable } from './table.ts';
import type {
  CalendarWords,
  CardWords,
  ChartWords,
  GroundWords,
  LegendWords,
  LinkWords,
  PairWords,
  RouteWords,
  ScaleWords,
  SoundWords,
  TableWords,
  TimelineWords,
} from './sentences.ts';

/** A unit beside its number: as a label, in a sentence, and as a divisor (`{0} per tonne`). */
export type UnitWords = CountWords & { readonly short?: string; readonly per?: string };

/**
 * The hand-written words of one language, in lower case as inside a sentence. A phrase that needs grammar is a function,
 * so that each language orders and inflects as it must; arguments arrive already formatted.
 * A language writes them all; a figure carries the common ones and the books it speaks from.
 */
export type Words = CommonWords &
  ValueWords &
  StatusWords &
  ChartBook &
  ScaleBook &
  GroundBook &
  TableBook &
  WholeBook &
  TimelineBook &
  CalendarBook &
  CardBook &
  ProfileBook &
  RouteBook &
  PairBook &
  LinkBook &
  SoundBook;

/** Those of parts that are loaded on demand. */
export type FurtherWords = ScaleBook &
  GroundBook &
  TableBook &
  WholeBook &
  TimelineBook &
  CalendarBook &
  PairBook &
  LinkBook &
  SoundBook;

/** Words that not every figure says, by the figure or the matter they serve. */
export interface Books {
  readonly value: ValueWords & { readonly amounts: AmountTable };
  readonly status: StatusWords;
  readonly chart: ChartBook;
  readonly scale: ScaleBook;
  readonly ground: GroundBook;
  readonly table: TableBook;
  readonly whole: WholeBook;
  readonly timeline: TimelineBook;
  readonly calendar: CalendarBook;
  readonly card: CardBook;
  readonly profile: ProfileBook;
  readonly route: RouteBook;
  readonly pair: PairBook;
  readonly link: LinkBook;
  readonly sound: SoundBook;
}

/** Books that the first chart does not need: of cards and maps, types of chart other than the first, the table, another calendar. */
export const furtherBooks = [
  'status',
  'scale',
  'ground',
  'table',
  'whole',
  'timeline',
  'calendar',
  'card',
  'profile',
  'route',
  'pair',
  'link',
  'sound',
] as const;

export type FurtherBook = (typeof furtherBooks)[number];

/** The texts of these books, packed. */
export type FurtherTexts = Readonly<Record<FurtherBook, string>>;

export interface CommonWords {
  /** False until a native reader has confirmed the file. */
  readonly reviewed: boolean;
  /** Two ends of a period, `2018–2023`. */
  readonly span: (from: string, to: string) => string;
  /** `about 2022`, `2022 (uncertain)`; `since …`, `until …`, where `about` is the word of the first or empty, for its place: `since about 2022`. */
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string, about: string) => string;
  readonly until: (date: string, about: string) => string;
  /** Between the parts of a long sentence. */
  readonly semicolon: string;
  readonly frame: FrameWords;
}

export interface ValueWords {
  readonly flow: Readonly<Record<Flow, string>>;
  readonly nature: Readonly<Record<Nature, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Units beside a number, by code. */
  readonly counted: Readonly<Record<string, UnitWords>>;
  /** Wraps a formatted amount in its qualifier: “at least 4 billion”. */
  readonly qualified: Readonly<Record<Qualifier, (amount: string) => string>>;
  /** Signs that stand for a qualifier before a label, `≥`; without one, the label is worded as above. */
  readonly qualifierSign: Readonly<Partial<Record<Qualifier, string>>>;
  /** Two ends of a range of numbers, `4–5`. */
  readonly range: (from: string, to: string) => string;
}

export interface StatusWords {
  readonly build: Readonly<Record<Build, string>>;
  readonly service: Readonly<Record<Service, string>>;
  readonly statusAsOf: (date: string) => string;
  /** A status, of the date for which it is known. */
  readonly knownFor: (date: string) => string;
}

export interface ChartBook {
  readonly measure: Readonly<Record<Measure, string>>;
  /** Unit names by code, for axes: `USD`, `TNE`, `ratio` … */
  readonly unit: Readonly<Record<string, string>>;
  readonly obsStatus: Readonly<Record<ObsStatus, string>>;
  readonly legend: LegendWords;
  readonly chart: ChartWords;
}

export interface ScaleBook {
  readonly scale: ScaleWords;
}

export interface GroundBook {
  readonly ground: GroundWords;
}

export interface WholeBook {
  /** Before the number of parts that lie in one that can be looked into. */
  readonly parts: string;
}

export interface TimelineBook {
  readonly timeline: TimelineWords;
}

export interface CalendarBook {
  readonly calendar: CalendarWords;
}

export interface TableBook {
  readonly table: TableWords;
}

export interface CardBook {
  /** What one actor does towards another, as a predicate without its object. */
  readonly relation: Readonly<Record<RelationType, string>>;
  readonly actorKind: Readonly<Record<ActorKind, string>>;
  /** From one date to another, `2022 to 2024`. */
  readonly fromTo: (from: string, to: string) => string;
  readonly card: CardWords;
}

export interface ProfileBook {
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly profileAsOf: (name: string, date: string) => string;
  /** Another source contradicts it. */
  readonly disputed: (relation: string) => string;
}

export interface RouteBook {
  readonly mode: Readonly<Record<Mode, string>>;
  readonly nodeKind: Readonly<Record<NodeKind, string>>;
  /** Names by ISO 3166 alpha-3 code of the states in which places of the corridors lie. */
  readonly region: Readonly<Record<string, string>>;
  readonly route: RouteWords;
}

export interface SoundBook {
  readonly sound: SoundWords;
}

export interface PairBook {
  readonly pair: PairWords;
}

export interface LinkBook {
  readonly link: LinkWords;
}

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
