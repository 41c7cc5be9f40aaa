/** The editorial tables beside the facts, which say how these are read. `reason` is for people. */
import type { Claim, Observation, Statement } from '../src/schema/claim.ts';

/** What a claim speaks of, beside what the facts say of it. */
type Topic = Pick<Claim, 'reporter' | 'partner' | 'flow' | 'product' | 'about' | 'actors'> & {
  readonly reason?: string;
};

export type NumberReading = Topic & Pick<Observation, 'measure' | 'per' | 'formula' | 'inputs'>;

export type StatementReading = Topic &
  Pick<Statement, 'subject' | 'measure'> & {
    /** In place of the facts' own wording. */
    readonly text?: string;
  };

export interface RelationReading {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly statement: string;
  readonly reason: string;
}

/** A number that actors.json gives with a relation. */
export type ReportedReading = NumberReading &
  Pick<Observation, 'id' | 'unit' | 'scale' | 'decimals' | 'attribution'> & { readonly value: number };

/** facts/readings.json, each table by the id of a claim or relation. */
export interface Readings {
  readonly observations: Readonly<Record<string, NumberReading>>;
  readonly statements: Readonly<Record<string, StatementReading>>;
  readonly relations: Readonly<Record<string, RelationReading>>;
  readonly reported: Readonly<Record<string, ReportedReading>>;
}

/** A metric is a measure, or the predicate of a statement where it has no number. */
export interface MetricReading {
  readonly measure?: Observation['measure'];
  readonly predicate?: string;
  /** What is counted, in words. */
  readonly what?: string;
  readonly nature?: Claim['nature'];
  readonly stage?: string;
}

/** Records that carry the values of a conflict; values that no record has are made into one here. */
export interface ConflictReading {
  readonly id: string;
  readonly about: string;
  readonly conflictsWith?: readonly string[];
  readonly related?: readonly string[];
  readonly observations?: readonly (Pick<
    Observation,
    'id' | 'measure' | 'value' | 'unit' | 'period' | 'definition' | 'conflictsWith' | 'related'
  > & { readonly source: readonly string[] })[];
  readonly reason?: string;
}

/** facts/corridor-readings.json. */
export interface CorridorReadings {
  readonly metrics: Readonly<Record<string, MetricReading>>;
  readonly facts: Readonly<Record<string, Pick<Claim, 'about' | 'nature' | 'attribution'>>>;
  readonly conflicts: Readonly<Record<string, ConflictReading>>;
}
