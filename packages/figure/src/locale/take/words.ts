/** Words of the menu by which a reader takes a figure away, and of what is taken. */
export interface TakeWords {
  readonly csv: string;
  /** CSV of what is claimed without numbers. */
  readonly claims: string;
  readonly json: string;
  /** RFC 7095. */
  readonly jcard: string;
  readonly jsonLd: string;
  readonly svg: string;
  readonly png: string;
  readonly cite: string;
  readonly embed: string;
  readonly link: string;
  /** Values as they were published, against those below. */
  readonly published: string;
  /** For each inhabitant. */
  readonly perPerson: string;
  /** In per cent of the gross domestic product. */
  readonly ofGdp: string;
  readonly copy: string;
  readonly copied: string;
  /** The text could not be copied and is selected instead. */
  readonly selected: string;
  readonly close: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** Why there is no contact card: the name, and the kind of actor it is. */
  readonly noContact: (name: string, kind: string) => string;
  readonly licence: (text: string) => string;
  /** Heads of a table of facts: what is said, of whom, when, the amount or the words, who asserts it. */
  readonly what: string;
  readonly who: string;
  readonly when: string;
  readonly said: string;
  readonly by: string;
}
