import type { ComparisonGap, ComparisonTopic, RelationGap, RelationState, RelationType } from '@keruen/data';

/** Kinds of relations that a picture tells apart. */
export type RelationFamily = 'recognition' | 'envoys' | 'listing' | 'conflict' | 'trade' | 'control';

/** What cards of several actors say. */
export interface ActorsWords {
  /** Kinds of relations in a word or two, for the head of a column. */
  readonly predicate: Readonly<Record<RelationType, string>>;
  readonly family: Readonly<Record<RelationFamily, string>>;
  readonly state: Readonly<Record<RelationState, string>>;
  readonly gap: Readonly<Record<RelationGap, string>>;
  /** What stands for a contradiction and a denial, in the legend. */
  readonly contradicted: string;
  readonly crossed: string;
  /** Heads of those who act and of those towards whom. */
  readonly who: string;
  readonly towards: (name: string) => string;
  /** The two drawings a reader chooses between, and what is said once one is there. */
  readonly asMatrix: string;
  readonly asPicture: string;
  readonly isMatrix: string;
  readonly isPicture: string;
  /** What is shown, on which date. */
  readonly relationsOn: (date: string) => string;
  /** How many records there are, and how many of them another contradicts. */
  readonly recorded: (count: string) => string;
  readonly disputed: (count: string) => string;
  readonly none: string;
  /** Actors of whom no relation is recorded. */
  readonly apart: (count: string) => string;
  readonly undated: string;
  /** Rows of a comparison, and why a cell has nothing. */
  readonly topic: Readonly<Record<ComparisonTopic, string>>;
  readonly missing: Readonly<Record<ComparisonGap, string>>;
  readonly compared: (names: string, date: string) => string;
}
