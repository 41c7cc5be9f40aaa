import type { Actor } from '../../schema/actor.ts';
import type { Source } from '../../schema/claim.ts';
import type { Profile, RelationOnDate } from './profile.ts';

/** Which actors stand beside each other, on which date. */
export interface ComparisonQuery {
  readonly actors: readonly string[];
  /** Actor towards whom relations and trade of each are told; absent: neither is. */
  readonly toward?: string | undefined;
  /** EDTF; absent means the last date the dataset knows. */
  readonly asOf?: string | undefined;
}

/** Rows of a comparison, in their order. */
export const COMPARISON_TOPICS = [
  'kind',
  'names',
  'offices',
  'relations',
  'figures',
  'memberships',
  'ids',
  'sources',
] as const;

/** What one row of a comparison is about. */
export type ComparisonTopic = (typeof COMPARISON_TOPICS)[number];

/**
 * Why nothing stands in a cell. `itself`: the actor is the one towards whom is asked. `not-applicable`: such an actor has nothing of the
 * kind, as a person has no trade. `later`: what there is begins after the date. `not-recorded`: the dataset has nothing.
 */
export type ComparisonGap = 'not-recorded' | 'not-applicable' | 'itself' | 'later';

/** One actor in a comparison. */
export interface Compared {
  readonly profile: Profile;
  /** What it is a member of on the date. */
  readonly memberships: readonly RelationOnDate[];
}

/** Actors beside each other: the same rows for all, each cell full or with its reason. */
export interface Comparison {
  readonly query: ComparisonQuery;
  /** The date it holds for, EDTF. */
  readonly asOf: string;
  readonly columns: readonly Compared[];
  /** `gaps` has one place for each column; undefined where there is something to tell. A row in which nobody has anything is left out. */
  readonly lines: readonly {
    readonly topic: ComparisonTopic;
    readonly gaps: readonly (ComparisonGap | undefined)[];
  }[];
  readonly sources: readonly Source[];
  /** Actors whose names are needed. */
  readonly actors: readonly Actor[];
}
