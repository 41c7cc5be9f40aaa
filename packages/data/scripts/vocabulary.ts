/** Sections of the Harmonized System are counted in Roman numbers. */
const SECTION_NUMBERS = {
  1: 'I',
  2: 'II',
  3: 'III',
  4: 'IV',
  5: 'V',
  6: 'VI',
  7: 'VII',
  8: 'VIII',
  9: 'IX',
  10: 'X',
  11: 'XI',
  12: 'XII',
  13: 'XIII',
  14: 'XIV',
  15: 'XV',
  16: 'XVI',
  17: 'XVII',
  18: 'XVIII',
  19: 'XIX',
  20: 'XX',
  21: 'XXI',
} as const;

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
  'kaz-trade-by-partner-2018-2023.csv:flow': { export: 'export', import: 'import' },
  'kaz-trade-by-partner-2018-2023.csv:status': { reported: 'statistic' },
  'kaz-trade-by-partner-2018-2023.csv:rank': { latest: 'normal' },
  'kaz-trade-by-partner-2018-2023.csv:vintage': {
    '2019-annual': 'annual workbook 2019',
    '2020-annual': 'annual workbook 2020',
    '2021-annual': 'annual workbook 2021',
    '2022-annual': 'annual workbook 2022',
    '2023-annual (published 2024-07-25)': 'annual workbook 2023',
  },
  'kaz-exports-by-hs-section.csv:flow': { export: 'export' },
  'kaz-exports-by-hs-section.csv:hs_section': SECTION_NUMBERS,
  'hs-chapters-headings.csv:level': { 2: 'chapter', 4: 'heading' },
  'hs-chapters-headings.csv:parent': { TOTAL: null },
  'hs-chapters-headings.csv:section': { TOTAL: null },
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
  'actors.json:wikidataConfidence': { checked: 'checked', 'general-knowledge': 'unchecked' },
  'actors.json:fromPrecision': {
    day: null,
    month: null,
    year: null,
    'as of the article': 'Start of the term: as of the article.',
  },
  'actors.json:unit': { 'USD thousand, turnover': 'USD' },
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
  'corridors.json:seen': { excerpt: 'excerpt', none: 'none' },
  'corridors.json:confidence': { high: 'high', medium: 'medium', low: 'low' },
  'corridors.json:namesConfidence': { high: 'checked', medium: 'unchecked' },
  'corridors.json:unit': {
    TNE: 'TNE',
    KMT: 'KMT',
    HUR: 'HUR',
    DAY: 'DAY',
    ANN: 'ANN',
    P1: 'percent',
    USD: 'USD',
    AFN: 'AFN',
    TEU: 'TEU',
    train: 'train',
    lorry: 'lorry',
    shipment: 'shipment',
    tunnel: 'tunnel',
  },
  'corridors.json:product': { flour: 'HS1101', wheat: 'HS1001' },
  'corridors.json:definition': {
    'more than': 'over',
    about: 'approx',
    approximate: 'approx',
    'up to': 'at-most',
  },
  'corridors.json:valueType': { text: 'statement', date: 'statement' },
  'corridors.json:serviceKind': {
    ferry: 'ferry',
    'rail-ferry': 'rail-ferry',
    feeder: 'feeder',
    'ro-ro': 'ro-ro',
  },
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

/** Divisors that a unit of the facts holds. */
export const PER_OF: Readonly<Record<string, string>> = { 'USD per tonne': 'TNE' };
