/** The files of facts/ as they are written, in their own words. Only the fields that the build reads are named. */

export interface FactsClaim {
  id: string;
  paragraph: number;
  subject: string;
  predicate: string;
  object: { value: number | boolean | null; text: string | null };
  unit: string | null;
  period: string | null;
  qualifier: string;
  status: string;
  attribution: string;
  problem: string | null;
  evidence: string[];
  related: string[];
  check?: string;
}

export interface FactsClaims {
  article: { asOf: string; problem: string };
  claims: FactsClaim[];
}

export interface FactsSource {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  url: string | null;
  seen: string;
  note?: string;
  licence?: string;
}

/** sources.json, by id. */
export type FactsProducers = Record<
  string,
  {
    producer?: string;
    title: string;
    note?: string;
    published?: Record<string, string>;
    via: { repo: string; commit: string };
    licence: { source: string; mirror?: string };
  }
>;

export interface FactsRole {
  title: string;
  of: string | null;
  from: string | null;
  to: string | null;
  fromPrecision: string;
  source: string[];
  confidence: string;
  note?: string;
  /** Where what the note says is printed, which may differ from the record. */
  noteSource?: string[];
  seen?: string[];
  lastSeen?: string;
}

export interface FactsActor {
  id: string;
  kind: string;
  names: Record<string, string>;
  nameConfidence: Record<string, string>;
  nameSource?: Record<string, string>;
  aliases: { text: string; note?: string }[];
  description: string;
  source: string[];
  iso3?: string;
  wikidata?: string;
  wikidataConfidence?: string;
  partOf?: string;
  basedIn?: string;
  corridors?: string[];
  paragraphs?: string;
  claims?: string[];
  labels?: { label: string; lang?: string; usedBy: string; source: string[]; note?: string }[];
  roles: FactsRole[];
}

export interface FactsRelation {
  id: string;
  from: string;
  to: string;
  type: string;
  statement: string;
  source: string[];
  confidence: string;
  on?: string;
  dateFrom?: string | null;
  dateTo?: string | null;
  asOf?: string;
  attribution?: string;
  paragraph?: number;
  stage?: string;
  level?: string;
  negated?: boolean;
  conflictsWith?: string[];
  claims?: string[];
  corridors?: string[];
  value?: number;
  unit?: string;
  note?: string;
  noteSource?: string[];
  dateNote?: string;
}

export interface FactsEvent {
  id: string;
  on: string;
  label: string;
  actors: string[];
  source: string[];
  confidence: string;
  conflictsWith?: string[];
  claims?: string[];
  corridors?: string[];
  note?: string;
  noteSource?: string[];
}

export interface FactsActors {
  meta: { latestSource: string };
  sources: FactsSource[];
  actors: FactsActor[];
  relations: FactsRelation[];
  events: FactsEvent[];
}

export interface FactsChange {
  date: string;
  build?: string;
  service?: string;
  note?: string;
  source: string[];
  confidence: string;
}

export interface FactsNode {
  id: string;
  name: string;
  names: Record<string, string>;
  country: string;
  lat: number;
  lon: number;
  precisionDecimals: number;
  kind: string[];
  unlocode: string | null;
  unlocodeSource?: string;
  namesConfidence: Record<string, string>;
  coordSource: string[];
  coordNote?: string;
  breakOfGauge?: string;
  changes?: FactsChange[];
  confidence: string;
  note?: string;
  source: string[];
}

export interface FactsLeg {
  id: string;
  from: string;
  to: string;
  mode: string;
  build: string;
  service: string;
  asOf: string | null;
  via?: [number, number][];
  lengthKm: number | null;
  lengthSource: string[] | null;
  gaugeMm?: number;
  service_kind?: string;
  service_kind_other?: string[];
  service_kind_source?: string[];
  service_kind_confidence?: string;
  duration?: { value: number; unit: string; basis: string; source: string[] };
  otherLengthsReported?: { km: number; source?: string; attribution?: string }[];
  changes?: FactsChange[];
  confidence: string;
  note?: string;
  source: string[];
}

export interface FactsBranch {
  from: string;
  to: string;
  joins?: boolean;
  legs: { leg: string; reverse?: boolean }[];
  label: string;
  note?: string;
}

export interface FactsCorridor {
  id: string;
  /** Sources on the corridor as a whole of which no single fact is taken. */
  readBeside?: string[];
  name: string;
  altNames: string[];
  build: string;
  service: string;
  asOf: string | null;
  main: { leg: string; reverse?: boolean }[];
  mainNote?: string;
  branches: FactsBranch[];
  detached: FactsBranch[];
  notes: string[];
  facts: FactsFact[];
}

/** A number a corridor is given, a pair of numbers, or words where `valueType` says so. */
export interface FactsFact {
  metric: string;
  value: number | [number, number] | string;
  valueType?: string;
  unit: string | null;
  per?: string;
  of?: number;
  period: string | null;
  definition?: string;
  note?: string;
  product?: string;
  source: string[];
  confidence: string;
}

export interface FactsConflict {
  topic: string;
  values: (string | number)[];
  handling: string;
  source: string[];
}

export interface FactsCorridors {
  sources: FactsSource[];
  nodes: FactsNode[];
  legs: FactsLeg[];
  corridors: FactsCorridor[];
  conflicts: FactsConflict[];
}

/** facts/withheld.json: tables that were given and are not in this repository. */
export interface Withheld {
  withheld: { file: string; source: string; redistributable: false; reason: string }[];
}

/** facts/links.json. */
export interface Links {
  links: { a: string; b: string; link: 'conflictsWith' | 'related'; reason: string }[];
}

/** facts/offices.json. */
export interface Offices {
  offices: { of: string; titles: string[]; reason: string }[];
}
