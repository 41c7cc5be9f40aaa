/** Who acts: states, bodies and people, their offices, and what they do towards one another. */
import type { Citation, Names } from './claim.ts';
import type { ActorKind, Confidence, RelationType } from './vocabulary.ts';

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
