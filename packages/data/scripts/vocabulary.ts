/**
 * The words of the facts in the words of `format: 1`, keyed by file and field, because one word means different
 * things in different files: `reported` is a claim in claims.json and a statistic in the series. `null` is a
 * word that stands for the absence of a value. A word that is not here stops the build.
 */
export const VOCABULARY = {
  'claims.json:status': {
    reported: 'claim',
    estimated: 'claim',
    'attributed opinion': 'claim',
    target: 'target',
    forecast: 'forecast',
    derived: 'derived',
  },
  'claims.json:qualifier': {
    exact: 'exact',
    approx: 'approx',
    almost: 'almost',
    'at-least': 'at-least',
    'at-most': 'at-most',
    over: 'over',
    under: 'under',
    'more-than-half': 'majority',
    unspecified: null,
  },
  'claims.json:unit': {
    USD: 'USD',
    tonnes: 'TNE',
    ratio: 'ratio',
    persons: 'persons',
    organisations: 'organisations',
    rank: 'rank',
    years: 'ANN',
    'USD per tonne': 'USD',
    boolean: null,
  },
  'kaz-afg-series.csv:status': { reported: 'statistic' },
  'kaz-afg-series.csv:unit': { 'USD thousand': 'USD' },
  'kaz-afg-series.csv:flow': { export: 'export', import: 'import' },
  'actors.json:kind': {
    state: 'state',
    authority: 'authority',
    ministry: 'ministry',
    organisation: 'organisation',
    company: 'company',
    person: 'person',
    'armed-group': 'armed-group',
  },
  'actors.json:nameConfidence': { checked: 'checked', 'general-knowledge': 'unchecked', missing: null },
  'actors.json:type': {
    recognises: 'recognises',
    'does-not-recognise': 'does-not-recognise',
    'hosts-envoys': 'hosts-envoys',
    engages: 'engages',
    'lists-as-terrorist': 'lists-as-terrorist',
    delisted: 'delisted',
    sanctions: 'sanctions',
    'trades-with': 'trades-with',
    'member-of': 'member-of',
    'party-to-conflict': 'party-to-conflict',
    promotes: 'promotes',
    controls: 'controls',
  },
  'actors.json:seen': { page: 'page', excerpt: 'excerpt' },
  'actors.json:confidence': { high: 'high', medium: 'medium', low: 'low' },
  'corridors.json:seen': { page: 'page', excerpt: 'excerpt', none: 'none' },
  'corridors.json:confidence': { high: 'high', medium: 'medium', low: 'low' },
  'corridors.json:mode': { rail: 'rail', road: 'road', sea: 'sea' },
  'corridors.json:build': {
    operating: 'operating',
    under_construction: 'under-construction',
    planned: 'planned',
    study: 'study',
  },
  'corridors.json:service': {
    normal: 'normal',
    limited: 'limited',
    disrupted: 'disrupted',
    closed: 'closed',
    unknown: 'unknown',
    not_open: 'not-open',
  },
  'corridors.json:kind': {
    port: 'port',
    border_crossing: 'border-crossing',
    rail_junction: 'rail-junction',
    dry_port: 'dry-port',
    city: 'city',
  },
} as const;

/** A file and a field of it, e.g. `claims.json:status`. */
export type Field = keyof typeof VOCABULARY;

/** The words a field may become, without `null`. */
export type Word<F extends Field> = NonNullable<(typeof VOCABULARY)[F][keyof (typeof VOCABULARY)[F]]>;

/** The word of `format: 1` for a word of the facts; undefined where the word stands for nothing. */
export function word<F extends Field>(field: F, text: string): Word<F> | undefined {
  const table: Readonly<Record<string, unknown>> = VOCABULARY[field];
  if (!Object.hasOwn(table, text)) throw new Error(`unknown word in ${field}: "${text}"`);
  return (table[text] ?? undefined) as Word<F> | undefined;
}

/** As `word`, for fields that always say something. */
export function requiredWord<F extends Field>(field: F, text: string): Word<F> {
  const found = word(field, text);
  if (found === undefined) throw new Error(`empty word in ${field}: "${text}"`);
  return found;
}

/** Flags that a status of claims.json adds beside its nature. */
export const OBS_STATUS_OF: Readonly<Record<string, 'estimated'>> = { estimated: 'estimated' };

/** Powers of ten that a unit of the facts holds. */
export const SCALE_OF: Readonly<Record<string, number>> = { 'USD thousand': 3 };
