/** Words of the menu by which a reader takes a figure away. */
export interface TakeWords {
  readonly csv: string;
  /** CSV of what is claimed without numbers. */
  readonly claims: string;
  readonly json: string;
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
  readonly licence: (text: string) => string;
}
