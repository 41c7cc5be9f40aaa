/** Who claims what: the records that carry a number, or a sentence instead of one. */
import type {
  Confidence,
  Flow,
  Measure,
  MissingReason,
  Nature,
  ObsStatus,
  PeriodKind,
  ProductLevel,
  Qualifier,
  Rank,
  Reading,
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
  /** When it was read there, EDTF. */
  readonly read?: string | undefined;
}

/** A page, file or table in which something is printed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The publisher by its names, `en` being `publisher`. */
  readonly names?: Names | undefined;
  /** Tags of names that nobody has checked. */
  readonly uncheckedNames?: readonly string[] | undefined;
  /** When it was published, EDTF. */
  readonly date?: string | undefined;
  /** `https:`, `http:` or `mailto:` only. */
  readonly url?: string | undefined;
  /** What may be done with its figures, in words; what is not known says so. */
  readonly licence?: string | undefined;
  /** False where its figures may be cited but not passed on as a collection. */
  readonly redistributable?: boolean | undefined;
  /** How much of it was read. */
  readonly seen: Reading;
  readonly note?: string | undefined;
}

/** What every claim carries, with a number or without. */
export interface Claim {
  readonly id: string;
  readonly nature: Nature;
  /** Whose trade it is: an actor id. `WLD` and other aggregates stand for totals only. */
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly flow?: Flow | undefined;
  /** Whether freight and insurance are counted in. */
  readonly valuation?: Valuation | undefined;
  /** Id of a product, e.g. `HS1101`. */
  readonly product?: string | undefined;
  /** What it is about, where that is not trade between two actors: `corridor:titr`, `leg:…`, `node:…`, `event:…`. */
  readonly about?: string | undefined;
  /** Ids of further actors it speaks of: those that no other field names. */
  readonly actors?: readonly string[] | undefined;
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
  /** What exactly is counted, in words: `Aktau to Baku by ferry`. */
  readonly definition?: string | undefined;
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
  /** What it would measure, if it gave a number. */
  readonly measure?: Measure | undefined;
  /** Actor id where the subject is one, else words. */
  readonly subject: string;
  readonly predicate: string;
  readonly text: string;
}

/** A class of goods in one edition of a classification. */
export interface Product {
  /** `HS` and the code as text: `HS1101`. */
  readonly id: string;
  /** The code as text: a leading zero counts, and sections have Roman numbers. */
  readonly code?: string | undefined;
  /** E.g. `HS2022`: the same code may mean something else in another edition. */
  readonly edition: string;
  readonly level?: ProductLevel | undefined;
  readonly names: Names;
  /** Tags of names that nobody has checked. */
  readonly uncheckedNames?: readonly string[] | undefined;
  /** The official label in full, where the English name is a shorter one. */
  readonly title?: string | undefined;
  /** Product id of what it is a part of; parts are never added to it. */
  readonly parent?: string | undefined;
  /** Where its names are printed. */
  readonly sources?: readonly Citation[] | undefined;
}
