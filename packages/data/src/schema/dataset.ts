/**
 * The records of `format: 1`. The valibot schema in `schema.ts` is the judge; this file gives the
 * words to the rest of the house, and a type test holds the two together.
 */
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
  Rank,
  RelationType,
  Service,
  Valuation,
} from './vocabulary.ts';

/** A name per BCP 47 tag (`en`, `ru`, `kk`, `fa-AF`, `fa`, `ps`). English is always there. */
export interface Names {
  readonly en: string;
  readonly [tag: string]: string | undefined;
}

/** Where a value is printed. */
export interface Citation {
  /** Id of a source. */
  readonly source: string;
  /** Page, paragraph, table or cell, e.g. `paragraph 8`. */
  readonly at?: string | undefined;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** When it was published, EDTF. */
  readonly date?: string | undefined;
  /** `https:` or `http:` only. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** How much of it was read. */
  readonly seen: 'page' | 'excerpt' | 'none';
  readonly note?: string | undefined;
}

/** What every claim carries, with a number or without. */
export interface Claim {
  readonly id: string;
  readonly nature: Nature;
  readonly qualifier?: Qualifier | undefined;
  readonly obsStatus?: readonly ObsStatus[] | undefined;
  readonly rank?: Rank | undefined;
  /** EDTF text; absent where the source gives none. */
  readonly period?: string | undefined;
  readonly periodKind?: PeriodKind | undefined;
  /** Who asserts it, in words or as an actor id. */
  readonly attribution?: string | undefined;
  readonly sources: readonly Citation[];
  /** Last date at which a source confirms it, EDTF. */
  readonly asOf?: string | undefined;
  /** When the value became known, EDTF: what was published after an article does not make the article wrong at the time. */
  readonly knownFrom?: string | undefined;
  /** Ids of records that contradict this one; always given on both sides. */
  readonly conflictsWith?: readonly string[] | undefined;
  /** Ids of records about the same thing; always given on both sides. */
  readonly related?: readonly string[] | undefined;
  /** An editor's note on what is wrong. */
  readonly problem?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly confidence?: Confidence | undefined;
  readonly negated?: boolean | undefined;
  /** Stage of an act that happens in steps, e.g. `announcement`. */
  readonly stage?: string | undefined;
}

/** A claim with a number, or with the reason why there is none. */
export interface Observation extends Claim {
  readonly measure: Measure;
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly flow?: Flow | undefined;
  readonly valuation?: Valuation | undefined;
  /** HS code as text with its edition, e.g. `HS1101` in `HS2022`. */
  readonly product?: string | undefined;
  /** As published; null goes with `missing`. */
  readonly value: number | null;
  /** The other end of a range. */
  readonly high?: number | undefined;
  /** ISO 4217 currency, UN/ECE Rec 20 code (`TNE`), `ratio`, `persons` … */
  readonly unit: string;
  readonly per?: string | undefined;
  /** Power of ten the published value is to be multiplied by. */
  readonly scale?: number | undefined;
  /** Decimals the source prints. */
  readonly decimals?: number | undefined;
  readonly missing?: MissingReason | undefined;
  /** How a derived value was made, e.g. `export + import`. */
  readonly formula?: string | undefined;
  /** Ids of the records a derived value was made from. */
  readonly inputs?: readonly string[] | undefined;
}

/** A claim without a number. */
export interface Statement extends Claim {
  /** Actor id where the subject is one, else words. */
  readonly subject: string;
  readonly predicate: string;
  readonly text: string;
}

/** An office someone holds for a time. Dates are EDTF; an absent `to` means open or unknown. */
export interface Role {
  readonly title: string;
  readonly titles?: Names | undefined;
  /** The office, where rows of different titles are the same one: `Minister of Foreign Affairs` also for a deputy prime minister who is one. */
  readonly office?: string | undefined;
  /** Actor id of the body the office belongs to. */
  readonly of: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Days on which a source shows the person in the office. */
  readonly seen?: readonly string[] | undefined;
  readonly sources: readonly Citation[];
  readonly confidence: Confidence;
  readonly note?: string | undefined;
}

/** A label somebody else uses for the actor; a publisher may choose one. */
export interface ActorLabel {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly usedBy: string;
  readonly sources: readonly Citation[];
  readonly note?: string | undefined;
}

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Names;
  /** Tags of names whose spelling nobody has checked. */
  readonly uncheckedNames?: readonly string[] | undefined;
  readonly aliases?: readonly { readonly text: string; readonly note?: string | undefined }[] | undefined;
  readonly description?: string | undefined;
  /** Actor id of the body it is a part of. */
  readonly partOf?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly labels?: readonly ActorLabel[] | undefined;
  readonly corridors?: readonly string[] | undefined;
  readonly sources: readonly Citation[];
}

/** A dated, directed act of one actor towards another. */
export interface Relation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** A point or span, EDTF; otherwise `dateFrom` and `dateTo`. */
  readonly on?: string | undefined;
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
  readonly statement: string;
  readonly stage?: string | undefined;
  readonly level?: string | undefined;
  readonly negated?: boolean | undefined;
  readonly attribution?: string | undefined;
  readonly asOf?: string | undefined;
  readonly confidence: Confidence;
  readonly conflictsWith?: readonly string[] | undefined;
  /** Ids of statements about the same thing; always given on both sides. */
  readonly related?: readonly string[] | undefined;
  /** An editor's note on what is wrong. */
  readonly problem?: string | undefined;
  readonly sources: readonly Citation[];
}

export interface TradeEvent {
  readonly id: string;
  readonly on: string;
  readonly label: string;
  readonly actors: readonly string[];
  readonly confidence: Confidence;
  readonly conflictsWith?: readonly string[] | undefined;
  /** Ids of statements about the same thing; always given on both sides. */
  readonly related?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
}

/** A dated, sourced change of a leg's or node's status; a field appears only where it changes. */
export interface StatusChange {
  readonly date: string;
  readonly build?: Build | undefined;
  readonly service?: Service | undefined;
  readonly note?: string | undefined;
  readonly confidence: Confidence;
  readonly sources: readonly Citation[];
}

export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
  readonly kinds: readonly NodeKind[];
  readonly unlocode?: string | undefined;
  /** Track gauges that meet here, in millimetres, e.g. `1435/1520`. */
  readonly breakOfGauge?: string | undefined;
  readonly changes?: readonly StatusChange[] | undefined;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
}

export interface Leg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  readonly build: Build;
  readonly service: Service;
  /** Date for which the present status is known, EDTF. */
  readonly asOf?: string | undefined;
  /** Further points between the ends, `[lon, lat]` in degrees; the line is schematic, not surveyed track. */
  readonly via?: readonly (readonly [number, number])[] | undefined;
  readonly lengthKm?: number | undefined;
  readonly gaugeMm?: number | undefined;
  /** Kinds of a sea service: `ferry`, `rail-ferry`, `feeder`, `ro-ro`. */
  readonly seaService?: readonly string[] | undefined;
  readonly changes?: readonly StatusChange[] | undefined;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
}

/** A leg as walked: `reverse` is from its `to` to its `from`. */
export interface Step {
  readonly leg: string;
  readonly reverse?: boolean | undefined;
}

/** A part that leaves the main line (`joins` where it meets it again), or that touches nothing. */
export interface Branch {
  readonly from: string;
  readonly to: string;
  readonly joins?: boolean | undefined;
  readonly legs: readonly Step[];
  readonly label: string;
  readonly note?: string | undefined;
}

/** A graph: a main line in walking order, then branches, then detached parts. */
export interface Corridor {
  readonly id: string;
  readonly names: Names;
  readonly aliases?: readonly string[] | undefined;
  readonly build: Build;
  readonly service: Service;
  readonly asOf?: string | undefined;
  readonly main: readonly Step[];
  readonly mainNote?: string | undefined;
  readonly branches: readonly Branch[];
  readonly detached: readonly Branch[];
  readonly notes?: readonly string[] | undefined;
}

export interface Product {
  /** `HS` and the code as text: `HS1101`. */
  readonly id: string;
  readonly edition: string;
  readonly names: Names;
  readonly parent?: string | undefined;
}

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
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly events: readonly TradeEvent[];
  readonly products: readonly Product[];
  readonly nodes: readonly Place[];
  readonly legs: readonly Leg[];
  readonly corridors: readonly Corridor[];
}
