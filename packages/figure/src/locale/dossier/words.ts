/** What the further part of a card says: who somebody is, what is said of them, how to contest it. */
export interface DossierWords {
  readonly claims: string;
  readonly memberships: string;
  readonly stance: string;
  readonly identifiers: string;
  /** A name whose spelling nobody has checked. */
  readonly unchecked: string;
  /** Last date at which a source confirms what it says. */
  readonly confirmed: (date: string) => string;
  /** When something was read in its source. */
  readonly read: (date: string) => string;
  /** Of claims for which no source gives a date. */
  readonly undated: string;
  /** Of a state of things that was over on the date. */
  readonly ended: string;
  /** Of what has no date and is confirmed only after that of the card. */
  readonly unsure: string;
  /** More than one holder of an office on the date, one after the other or against each other: dates and sources follow. */
  readonly several: string;
  /** An actor of whom the dataset knows nothing on the date. */
  readonly nothing: (date: string) => string;
  /** Of a small picture beside the key figures. */
  readonly trend: (partner: string) => string;
  /** How keys move over what a card tells, where links to its sources belong to it. */
  readonly keys: string;
  /** Before the publisher's address. */
  readonly contest: string;
  /** The rank of envoys, by the words of `Relation.level`; others stand as the facts have them. */
  readonly level: Readonly<Record<string, string>>;
  /** How far an act has come, by the words of `Relation.stage`. */
  readonly stage: Readonly<Record<string, string>>;
}
