/** Who acts: states, bodies and people, their offices, and what they do towards one another. */
import type { Citation, Names } from './claim.ts';
import type { ActorKind, Confidence, RelationType } from './vocabulary.ts';

/** An office someone holds for a time. Dates are EDTF; an absent `to` means open or unknown. */
export interface Role {
  readonly title: string;
  readonly titles?: Names | undefined;
  /** Tags of titles whose wording nobody has checked. */
  readonly uncheckedTitles?: readonly string[] | undefined;
  /** The office, where rows of different titles are the same one: `Minister of Foreign Affairs` also for a deputy prime minister who is one. */
  readonly office?: string | undefined;
  /** Actor id of the body the office belongs to; absent where no source names it. */
  readonly of?: string | undefined;
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

/** Another name it is known by. */
export interface Alias {
  readonly text: string;
  /** BCP 47 tag, with the script where it is not the usual one. */
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
}

/** A state, a body, a company or a person. */
export interface Actor {
  /** ISO 3166-1 alpha-3 for a state; any other actor has an id of its own. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Names;
  /** Tags of names whose spelling nobody has checked. */
  readonly uncheckedNames?: readonly string[] | undefined;
  readonly aliases?: readonly Alias[] | undefined;
  readonly description?: string | undefined;
  /** Actor id of the body it is a part of. */
  readonly partOf?: string | undefined;
  readonly wikidata?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly iso2?: string | undefined;
  /** The three digits of UN M49, which are those of ISO 3166-1, as text. */
  readonly m49?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly labels?: readonly ActorLabel[] | undefined;
  readonly corridors?: readonly string[] | undefined;
  /** Actor id of the country it has its seat in. */
  readonly basedIn?: string | undefined;
  /** Ids of claims that speak of it. */
  readonly claims?: readonly string[] | undefined;
  readonly sources: readonly Citation[];
}

/** What relations and events say of who asserts them, and what contradicts them. */
export interface Asserted {
  readonly id: string;
  readonly attribution?: string | undefined;
  /** Last date at which a source confirms it, EDTF. */
  readonly asOf?: string | undefined;
  /** When it became known, EDTF. */
  readonly knownFrom?: string | undefined;
  readonly confidence: Confidence;
  /** True where a source denies it. */
  readonly negated?: boolean | undefined;
  readonly stage?: string | undefined;
  readonly conflictsWith?: readonly string[] | undefined;
  /** Ids of statements about the same thing; always given on both sides. */
  readonly related?: readonly string[] | undefined;
  /** An editor's note on what is wrong. */
  readonly problem?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  /** Ids of corridors it concerns. */
  readonly corridors?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
}

/** A dated, directed act of one actor towards another. */
export interface Relation extends Asserted {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** A point or span, EDTF; otherwise `dateFrom` and `dateTo`. */
  readonly on?: string | undefined;
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
  readonly statement: string;
  readonly level?: string | undefined;
}

/** Something that happened on a date. */
export interface TradeEvent extends Asserted {
  readonly on: string;
  readonly label: string;
  readonly actors: readonly string[];
}
