import type { Actor, Role, TradeEvent } from '../../schema/actor.ts';
import type { Source, Statement } from '../../schema/claim.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Period } from '../../value/period.ts';
import type { Opposed } from './opponents.ts';
import type { Note } from '../trade/rows.ts';

/** Whose time is told; what is absent is not asked. */
export interface ChronicleQuery {
  /** Actor ids between blanks, or `*` for all that the dataset tells of anybody. */
  readonly actor: string;
  /** Only events and statements that concern one of these actors too; offices concern nobody else and are left out. */
  readonly partner?: string | undefined;
  /** EDTF; a window. What reaches into it is in it. */
  readonly period?: string | undefined;
  /** EDTF; leaves out what began later. */
  readonly asOf?: string | undefined;
}

interface Dated {
  /** Unique among the entries; for an event its own id. */
  readonly id: string;
  /** When it happened, or from when to when; open where no end is recorded. */
  readonly period: Period;
  /** Ids of other entries on show that cannot hold beside this one. */
  readonly conflicts: readonly string[];
}

/** What happened on a date, with whatever cannot hold beside it, on show or not. */
export interface EventEntry extends Dated {
  readonly kind: 'event';
  readonly event: TradeEvent;
  /** Whatever cannot hold beside it and is not on show: outside the window, or of somebody else. */
  readonly unshown: readonly Opposed[];
}

/** An office and who held it. */
export interface RoleEntry extends Dated {
  readonly kind: 'role';
  readonly role: Role;
  readonly holder: Actor;
  /** The body it belongs to, where the dataset knows it. */
  readonly of: Actor | undefined;
}

/** What somebody asserts without a number, and every record that cannot hold beside it. */
export interface Said {
  readonly statement: Statement;
  readonly against: readonly Opposed[];
}

/** What somebody asserts without a number, at the date of what is asserted. */
export interface StatementEntry extends Dated, Said {
  readonly kind: 'statement';
}

/** One dated thing in a chronicle; `kind` says which record it holds. */
export type Entry = EventEntry | RoleEntry | StatementEntry;

/**
 * What is dated of an actor: offices, then events, then statements, each in order of time, events that contradict each other together.
 */
export interface Chronicle {
  readonly query: ChronicleQuery;
  /** The first of those asked for that the dataset knows; absent where it knows none of them. */
  readonly actor: Actor | undefined;
  readonly entries: readonly Entry[];
  /** Statements about it for which no date is given: they have no place on an axis of time. */
  readonly undated: readonly Said[];
  /** Numbers that no chart has a place for: of its events, or without a date. */
  readonly numbers: readonly Note[];
  readonly sources: readonly Source[];
  /** The last date the dataset knows, EDTF: what is open is known to last until then. */
  readonly dataAsOf?: string | undefined;
  /** Actors whose names the entries need. */
  readonly actors: readonly Actor[];
  /** What of the question or the dataset was not understood; absent where nothing was. */
  readonly issues?: readonly Issue[] | undefined;
}
