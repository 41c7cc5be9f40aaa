/** What a chart does not do as it was asked to, and why. Said by what is loaded where a chart is asked for more than its rows. */
export interface DoubtWords {
  /** Why it is drawn on a linear scale: another would falsify its lengths, or it has no such scale. */
  readonly lengths: (scale: string) => string;
  readonly scale: (scale: string) => string;
  /** By what it has no panels, and by what else, words of the attribute. */
  readonly panels: (facet: string, known: string) => string;
  /** Why values are not per person and not in per cent of the gross domestic product. */
  readonly published: string;
  /** What is left of several flows. */
  readonly only: (flows: string) => string;
  readonly actor: (id: string) => string;
  /** Known actors and goods that are asked for, and of which nothing is on show. */
  readonly none: (names: string) => string;
  /** For what there are numbers, where there are none for what is asked. */
  readonly elsewhere: (names: string) => string;
}

/** Why there is no figure: what is asked for is not known under its name. Whole sentences, said by what is loaded with the first refusal. */
export interface RefusalWords {
  /** An attribute without which there is nothing to draw, and which is not there. */
  readonly missing: (attribute: string) => string;
  /** For whatever other reason, where the page itself has no words that could stay. */
  readonly failed: string;
  readonly dataset: (id: string) => string;
  readonly type: (name: string) => string;
  readonly actor: (id: string) => string;
  readonly corridor: (id: string) => string;
}

/** Why numbers of an author's own could not be read: codes of issues that are told in a sentence each. */
export type Fault =
  | 'not-a-table'
  | 'unreadable-period'
  | 'ambiguous-period'
  | 'unreadable-value'
  | 'missing-field'
  | 'ragged-row'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'unknown-word'
  | 'not-found'
  | 'unreadable'
  | 'unknown-format'
  | 'malformed-json'
  | 'not-utf-8'
  | 'unknown-charset';

/** What an author is told of a table or file that was refused, where the issue itself has it in English: where, and a sentence. */
export interface FaultWords {
  readonly row: (number: string) => string;
  /** A line of a text. */
  readonly line: (number: string) => string;
  readonly column: (name: string) => string;
  readonly told: Readonly<Record<Fault, string>>;
}

/** What may be wrong with legs of an author's own: codes of issues, of which some are told otherwise than of numbers, and one that adds to another. */
export type LegFault =
  | 'not-legs'
  | 'no-legs'
  | 'missing-field'
  | 'unknown-place'
  | 'unreadable-degrees'
  | 'off-earth'
  | 'swapped'
  | 'leg-to-itself'
  | 'unreadable-period'
  | 'wrong-type'
  | 'unreadable-points'
  | 'contradicting-cell'
  | 'duplicate-id'
  | 'duplicate-leg'
  | 'no-status'
  | 'unknown-field'
  | 'duplicate-field'
  | 'ambiguous-delimiter'
  | 'unknown-id';

/** What an author is told of their own legs, a whole sentence each. */
export type LegFaultWords = Readonly<Record<LegFault, string>>;
