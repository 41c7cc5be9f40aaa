import type { Actor, Relation, TradeEvent } from '../../schema/actor.ts';
import type { Observation, Source, Statement } from '../../schema/claim.ts';
import type { RelationType } from '../../schema/vocabulary.ts';
import type { RelationState } from './relation-state.ts';

/** Whose relations, towards whom, on which date; what is absent is not asked. */
export interface RelationsQuery {
  /** Actor ids, in either role; `*` is everybody. */
  readonly actors: readonly string[];
  /** Actor ids of the other side. */
  readonly toward?: readonly string[] | undefined;
  readonly predicates?: readonly RelationType[] | undefined;
  /** EDTF; absent means the last date the dataset knows. */
  readonly asOf?: string | undefined;
}

/** One record of a relation, how it stands on the date, and every record that cannot hold beside it. */
export interface RelationAccount {
  readonly relation: Relation;
  readonly state: RelationState;
  readonly against: readonly (Relation | Statement | Observation | TradeEvent)[];
}

/**
 * Why nothing stands in a cell. `opposite`: the contrary is recorded (no recognition, removal from a list). `other-way`: the other does
 * so towards the one. `not-recorded`: the dataset has nothing of the kind, which does not say that there is nothing.
 */
export type RelationGap = 'opposite' | 'other-way' | 'not-recorded';

/** What is recorded of one kind from one actor to another: an account with its state, or the reason why there is none. */
export type RelationCell = {
  readonly type: RelationType;
  /** The one that says how things stand first, then by date. */
  readonly accounts: readonly RelationAccount[];
} & (
  | { readonly state: RelationState; readonly missing?: undefined }
  | { readonly state?: undefined; readonly missing: RelationGap }
);

/** One actor towards another, a cell for each kind on show. */
export interface RelationPair {
  readonly from: Actor;
  readonly to: Actor;
  readonly cells: readonly RelationCell[];
}

/** Relations on a date as a matrix: pairs by those towards whom they go, kinds across. Every relation stands in one cell. */
export interface Relatedness {
  readonly query: RelationsQuery;
  /** The date it holds for, EDTF. */
  readonly asOf: string;
  /** Kinds on show, in the order of the vocabulary. */
  readonly types: readonly RelationType[];
  /** Those towards whom most is recorded first. */
  readonly groups: readonly { readonly to: Actor; readonly pairs: readonly RelationPair[] }[];
  /** Those asked for of whom no relation is on show; of everybody, those with a record of their own. */
  readonly apart: readonly Actor[];
  readonly sources: readonly Source[];
  /** Actors whose names are needed. */
  readonly actors: readonly Actor[];
}
