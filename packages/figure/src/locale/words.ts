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
  PeriodKind,
  Qualifier,
  RelationType,
  Service,
} from '@keruen/data';
import type { CountWords } from './count-words.ts';
import type { AmountTable } from './table.ts';
import type {
  CalendarWords,
  ActWords,
  CardWords,
  ChartWords,
  FrameWords,
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
  ActBook &
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
  readonly act: ActBook;
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
  'act',
  'profile',
  'route',
  'pair',
  'link',
  'sound',
] as const;

/** A book that a page loads only with a figure that speaks from it. */
export type FurtherBook = (typeof furtherBooks)[number];

/** The texts of these books, packed. */
export type FurtherTexts = Readonly<Record<FurtherBook, string>>;

/** What every figure may say, and every page therefore loads: dates and the frame. */
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

/** How a number is read out: which flow it is of, how sure it is, in which unit, and why it is missing. */
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

/** Whether a leg or a corridor is built and whether it runs, and for which date that is known. */
export interface StatusWords {
  readonly build: Readonly<Record<Build, string>>;
  readonly service: Readonly<Record<Service, string>>;
  readonly statusAsOf: (date: string) => string;
  /** A status, of the date for which it is known. */
  readonly knownFor: (date: string) => string;
}

/** What sets a record apart besides its nature. */
export type Flag = ObsStatus | 'withdrawn' | Extract<PeriodKind, 'fiscal' | 'marketing'>;

/** What charts of values say: what is measured, its legend, its description. */
export interface ChartBook {
  readonly measure: Readonly<Record<Measure, string>>;
  /** Unit names by code, for axes: `USD`, `TNE`, `ratio` … */
  readonly unit: Readonly<Record<string, string>>;
  /** Flags of publishers; `withdrawn` is superseded or known to be wrong; years that are none of the calendar. */
  readonly flag: Readonly<Record<Flag, string>>;
  readonly legend: LegendWords;
  readonly chart: ChartWords;
}

/** What is said where an axis is logarithmic. */
export interface ScaleBook {
  readonly scale: ScaleWords;
}

/** What is said where lengths do not begin at zero. */
export interface GroundBook {
  readonly ground: GroundWords;
}

/** What treemaps say of parts that lie in parts. */
export interface WholeBook {
  /** Before the number of parts that lie in one that can be looked into. */
  readonly parts: string;
}

/** What is said where events, offices and statements stand along an axis of time. */
export interface TimelineBook {
  readonly timeline: TimelineWords;
}

/** What dates of another calendar than the Gregorian are made of. */
export interface CalendarBook {
  readonly calendar: CalendarWords;
}

/** What is said where values stand in rows and columns. */
export interface TableBook {
  readonly table: TableWords;
}

/** What every card says first: of what kind an actor is and of what it is a part, and that its trade follows. */
export interface CardBook {
  readonly actorKind: Readonly<Record<ActorKind, string>>;
  readonly card: CardWords;
}

/** What is said of what an actor does and did: offices, relations, events. */
export interface ActBook {
  /** What one actor does towards another, as a predicate without its object. */
  readonly relation: Readonly<Record<RelationType, string>>;
  /** From one date to another, `2022 to 2024`. */
  readonly fromTo: (from: string, to: string) => string;
  readonly acts: ActWords;
}

/** What is said aloud of an actor beyond what its card prints. */
export interface ProfileBook {
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly profileAsOf: (name: string, date: string) => string;
}

/** What maps of corridors and their lists say: modes, kinds of places, states. */
export interface RouteBook {
  readonly mode: Readonly<Record<Mode, string>>;
  readonly nodeKind: Readonly<Record<NodeKind, string>>;
  /** Names by ISO 3166 alpha-3 code of the states in which places of the corridors lie. */
  readonly region: Readonly<Record<string, string>>;
  readonly route: RouteWords;
}

/** What is said where values are played as notes. */
export interface SoundBook {
  readonly sound: SoundWords;
}

/** What is said where two figures are set against each other: reports of both sides, a target and what was reached. */
export interface PairBook {
  readonly pair: PairWords;
}

/** What is said where figures of a page follow each other. */
export interface LinkBook {
  readonly link: LinkWords;
}
