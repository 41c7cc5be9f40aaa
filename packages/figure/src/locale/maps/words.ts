import type { UnitWords } from '../words.ts';

/** Units that numbers about corridors, legs and places are published in, and no chart counts in. */
export type MapUnit = 'HUR' | 'DAY' | 'KMT' | 'TEU' | 'AFN' | 'train' | 'lorry' | 'shipment' | 'tunnel';

/** What a map says in the parts it loads on demand. */
export interface MapWords {
  /** The two drawings a reader chooses between. */
  readonly asMap: string;
  readonly asSchematic: string;
  /** What a reader hears who has chosen one. */
  readonly isMap: string;
  readonly isSchematic: string;
  /** Names the slider over dates, its last stop, and how many changes it has. */
  readonly date: string;
  readonly present: string;
  readonly changes: (count: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  /** Brings into view what was chosen; heads the list of what can be; says what is in view. */
  readonly closeUp: string;
  readonly closeUpOf: string;
  readonly inView: (what: string) => string;
  /** What a reader hears who has come closer or gone back, in per cent of the whole map, or has moved it. */
  readonly zoomedTo: (share: string) => string;
  readonly isMoved: string;
  /** Heads of that list. */
  readonly corridors: string;
  readonly legs: string;
  readonly places: string;
  /** What a reader hears who has chosen a leg or a place of which more is known. */
  readonly below: string;
  /** How to zoom without the buttons. */
  readonly gesture: string;
  /** Heads a branch in the list: which of those that leave at a place. */
  readonly branchAt: (place: string, number: string, count: string) => string;
  /** Heads the status of a corridor as a whole. */
  readonly asWhole: string;
  /** Heads the sources of what is said of several places of a corridor. */
  readonly ofPlaces: string;
  /** So many numbers for the same that do not agree. */
  readonly differ: (count: string, what: string) => string;
  /** What widths of lines mean, a line without a figure, and the lowest class. */
  readonly volumes: (measure: string) => string;
  readonly noVolume: string;
  readonly upTo: (amount: string) => string;
  /** So many rows or records of the data are not drawn, or not as they stand there. */
  readonly faults: (count: string) => string;
  readonly counted: Readonly<Record<MapUnit, UnitWords>>;
}
