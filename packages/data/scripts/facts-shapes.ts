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
}

export interface FactsClaims {
  article: { asOf: string };
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
  of: string;
  from: string | null;
  to: string | null;
  fromPrecision: string;
  source: string[];
  confidence: string;
  note?: string;
  seen?: string[];
  lastSeen?: string;
}

export interface FactsActor {
  id: string;
  kind: string;
  names: Record<string, string>;
  nameConfidence: Record<string, string>;
  aliases: { text: string; note?: string }[];
  description: string;
  source: string[];
  iso3?: string;
  wikidata?: string;
  partOf?: string;
  corridors?: string[];
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
  stage?: string;
  level?: string;
  negated?: boolean;
  conflictsWith?: string[];
  claims?: string[];
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
  note?: string;
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
  kind: string[];
  unlocode: string | null;
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
}

export interface FactsCorridors {
  sources: FactsSource[];
  nodes: FactsNode[];
  legs: FactsLeg[];
  corridors: FactsCorridor[];
}

/** facts/readings.json: how claims are read. */
export interface Readings {
  observations: Record<string, FactsReading>;
  statements: Record<string, { subject: string }>;
  relations: Record<string, { from: string; to: string; type: string; statement: string }>;
  reported: Record<string, FactsReading & FactsNumber>;
  products: { id: string; edition: string; names: { en: string } }[];
}

export interface FactsReading {
  measure: 'trade-value' | 'trade-ratio' | 'trade-quantity';
  reporter: string;
  partner: string;
  flow: 'export' | 'import' | 'turnover';
  product?: string;
  formula?: string;
}

export interface FactsNumber {
  value: number;
  unit: string;
  scale: number;
  decimals: number;
  attribution: string;
}

/** facts/links.json. */
export interface Links {
  links: { a: string; b: string; link: 'conflictsWith' | 'related'; reason: string }[];
}

/** facts/offices.json. */
export interface Offices {
  offices: { of: string; titles: string[]; reason: string }[];
}
