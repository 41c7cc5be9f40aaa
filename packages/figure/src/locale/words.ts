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
import type { Plural } from './plural.ts';
import type { CardWords, ChartWords, LegendWords, RouteWords } from './sentences.ts';

/** A pattern by plural category; `{0}` is the formatted number. */
export type CountWords = Readonly<{ other: string } & Partial<Record<Plural, string>>>;

/** A unit beside its number: as a label, in a sentence, and as a divisor (`{0} per tonne`). */
export type UnitWords = CountWords & { readonly short?: string; readonly per?: string };

/**
 * The hand-written words of one language, in lower case as inside a sentence. A phrase that needs grammar is a function,
 * so that each language orders and inflects as it must; arguments arrive already formatted.
 */
export interface Words {
  /** False until a native reader has confirmed the file. */
  readonly reviewed: boolean;
  readonly flow: Readonly<Record<Flow, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly nature: Readonly<Record<Nature, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly obsStatus: Readonly<Record<ObsStatus, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly build: Readonly<Record<Build, string>>;
  readonly service: Readonly<Record<Service, string>>;
  readonly nodeKind: Readonly<Record<NodeKind, string>>;
  /** What one actor does towards another, as a predicate without its object. */
  readonly relation: Readonly<Record<RelationType, string>>;
  readonly actorKind: Readonly<Record<ActorKind, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Unit names by code, for axes: `USD`, `TNE`, `ratio` … */
  readonly unit: Readonly<Record<string, string>>;
  /** Units beside a number, by code. */
  readonly counted: Readonly<Record<string, UnitWords>>;
  /** Wraps a formatted amount in its qualifier: “at least 4 billion”. */
  readonly qualified: Readonly<Record<Qualifier, (amount: string) => string>>;
  /** Signs that stand for a qualifier before a label, `≥`; without one, the label is worded as above. */
  readonly qualifierSign: Readonly<Partial<Record<Qualifier, string>>>;
  /** Two ends of a range of numbers, `4–5`, and of periods, `2018–2023`. */
  readonly range: (from: string, to: string) => string;
  readonly span: (from: string, to: string) => string;
  /** `about 2022`, `2022 (uncertain)`, `2024 to 2025`, `since …`, `until …`. */
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** Between the parts of a long sentence. */
  readonly semicolon: string;
  readonly frame: FrameWords;
  readonly legend: LegendWords;
  readonly chart: ChartWords;
  readonly card: CardWords;
  readonly route: RouteWords;
}

/** Words of the frame around every figure, the same for charts, cards and maps. */
export interface FrameWords {
  readonly legend: string;
  readonly notes: string;
  readonly source: string;
  readonly sources: string;
  readonly table: string;
  readonly showTable: string;
  readonly showPicture: string;
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
  readonly unknownActor: (id: string) => string;
  readonly unknownCorridor: (id: string) => string;
  readonly unknownDataset: (id: string) => string;
  readonly unknownType: (type: string) => string;
  /** Sentence in the source line of a map: boundaries do not imply endorsement. */
  readonly boundaries: string;
  readonly schematic: string;
  /** How to use the keyboard, read once when the picture is entered. */
  readonly keyboard: string;
  /** Heads of the table's columns. */
  readonly columns: Readonly<Record<Column, string>>;
}

/** A column of the table that stands for the picture. */
export type Column = 'period' | 'flow' | 'value' | 'kind' | 'source' | 'from' | 'to' | 'mode' | 'status';
