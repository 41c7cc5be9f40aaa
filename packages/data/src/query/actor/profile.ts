import type { Actor, Relation, Role, TradeEvent } from '../../schema/actor.ts';
import type { Citation, Source } from '../../schema/claim.ts';
import type { Corridor } from '../../schema/corridor.ts';
import type { ClaimOnDate } from './claim-on-date.ts';
import type { Opposed } from './opponents.ts';
import type { Row } from '../trade/rows.ts';
import type { Stance } from './stance.ts';

/** Whose card, towards whom and on which date. An actor the dataset does not know has none: the answer is undefined. */
export interface ProfileQuery {
  readonly actor: string;
  /** Actor whose relations with `actor` are shown. */
  readonly toward?: string | undefined;
  /** EDTF; absent, or no date, means the last date the dataset knows, never today. */
  readonly asOf?: string | undefined;
}

/** Who holds an office on the date, or did before, or will. */
export interface Holder {
  readonly actor: Actor;
  readonly role: Role;
  /** The title on the date, where a later row words it otherwise than the office is called. */
  readonly exactly?: Pick<Role, 'title' | 'titles'> | undefined;
}

/** Who held an office on the date; `holders` is empty where nobody is recorded. */
export interface OfficeOnDate {
  readonly title: string;
  readonly of: Actor;
  readonly holders: readonly Holder[];
  /** The last holder before and the first after, where `holders` is empty. */
  readonly before?: Holder | undefined;
  readonly after?: Holder | undefined;
}

/** A role of a person, with the body it belongs to, where the dataset names one. */
export interface HeldRole {
  readonly role: Role;
  readonly of?: Actor | undefined;
}

/** A relation on the date, with those that contradict it beside it. */
export interface RelationOnDate {
  readonly relation: Relation;
  readonly contradictedBy: readonly Relation[];
  /** What else cannot hold beside any of them, of whatever kind, of whichever actors and date. */
  readonly against: readonly Opposed[];
  /** True where it is dated after `asOf`. */
  readonly later: boolean;
}

/** An event up to the date. */
export interface EventOnDate extends TradeEvent {
  /** What cannot hold beside it and is not among the events of the profile, of whatever kind and of whichever date. */
  readonly against: readonly Opposed[];
}

/** A corridor the actor has a part in, with where its statuses are said and whether they are known on the date. */
export interface CorridorOnDate extends Corridor {
  /**
   * Whether its two statuses are known on the date: not before the one for which they are, and never where nothing says which that is. What was
   * before, the dated changes of its legs tell.
   */
  readonly known: boolean;
  readonly sources: readonly Citation[];
}

/** Everything a card says about one actor on one date. */
export interface Profile {
  readonly query: ProfileQuery;
  readonly actor: Actor;
  readonly partOf?: Actor | undefined;
  /** The date it holds for, EDTF. */
  readonly asOf: string;
  /** A person: offices held on the date. */
  readonly held: readonly HeldRole[];
  /** A person with none on the date: the roles just before and after. */
  readonly heldBefore?: HeldRole | undefined;
  readonly heldAfter?: HeldRole | undefined;
  /** A state, authority or ministry: its offices and who held them. */
  readonly offices: readonly OfficeOnDate[];
  readonly relations: readonly RelationOnDate[];
  readonly events: readonly EventOnDate[];
  /** Trade with `toward`: the latest year of statistics up to the date, and the turnover derived from it. */
  readonly figures: readonly Row[];
  /** How it stands to authorities on the date. */
  readonly stances: readonly Stance[];
  /** What is said about it, and about `toward` where one is named, with numbers and without. */
  readonly claims: readonly ClaimOnDate[];
  readonly corridors: readonly CorridorOnDate[];
  readonly sources: readonly Source[];
  readonly cited: readonly Citation[];
  /** Other actors named above, for names and links. */
  readonly actors: readonly Actor[];
}
