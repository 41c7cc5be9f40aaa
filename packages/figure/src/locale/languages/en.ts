import type { Locale } from '../locale.ts';
import { table } from '../tables/en.ts';
import type { FrameWords, Words } from '../words.ts';
import type { CardWords, ChartWords, LegendWords, RouteWords } from '../sentences.ts';

const frame: FrameWords = {
  legend: 'Legend',
  notes: 'Notes',
  source: 'Source',
  sources: 'Sources',
  table: 'Table',
  showTable: 'Show table',
  showPicture: 'Show picture',
  loading: 'Loading…',
  failed: 'The figure could not be drawn; what the page itself says stands below.',
  noData: 'No data for this selection.',
  dataAsOf: (date) => `Data as of ${date}`,
  publishedLater: (date) => `published later (${date})`,
  contradicts: (what) => `contradicts ${what}`,
  concerns: (what) => `concerns ${what}`,
  paragraph: (number) => `paragraph ${number}`,
  generalKnowledge: 'general knowledge, not read in a source',
  unknownActor: (id) => `No actor is known as “${id}”.`,
  unknownCorridor: (id) => `No corridor is known as “${id}”.`,
  unknownDataset: (id) => `No dataset is known as “${id}”.`,
  unknownType: (type) => `No chart type is known as “${type}”.`,
  boundaries: 'Boundaries and names shown do not imply endorsement.',
  schematic: 'Lines are schematic, not surveyed track.',
  keyboard:
    'Use the arrow keys to move between values, Page Up and Page Down between series, Escape to leave.',
  columns: {
    period: 'Period',
    flow: 'Flow',
    value: 'Value',
    kind: 'Kind',
    source: 'Source',
    from: 'From',
    to: 'To',
    mode: 'Mode',
    status: 'Status',
  },
};

const legend: LegendWords = {
  end: {
    onward: (meaning) => `open end: ${meaning}`,
    back: (meaning) => `closed cap: ${meaning}`,
    wavy: (meaning) => `soft end: ${meaning}`,
  },
  derived: (formula) => `derived: ${formula}`,
  range: 'band: between two values',
  missing: 'gap: no value',
  contradiction: '≠: values that contradict each other',
  breakInSeries: 'cut: another producer’s series begins',
};

const chart: ChartWords = {
  of: (what, reporter) => `${what} of ${reporter}`,
  toward: {
    to: (what, partner) => `${what} to ${partner}`,
    from: (what, partner) => `${what} from ${partner}`,
    with: (what, partner) => `${what} with ${partner}`,
  },
  inUnit: (unit) => `in ${unit}`,
  only: (what, value, when) => `${what} in ${when}: ${value}`,
  moved: {
    rose: (what, from, then, to, now) => `${what} rose from ${from} in ${then} to ${to} in ${now}`,
    fell: (what, from, then, to, now) => `${what} fell from ${from} in ${then} to ${to} in ${now}`,
    same: (what, _, then, to, now) => `${what} stayed near ${to} from ${then} to ${now}`,
  },
  then: {
    rose: (value, when) => `then rose to ${value} in ${when}`,
    fell: (value, when) => `then fell to ${value} in ${when}`,
    same: (value, when) => `then stayed near ${value} until ${when}`,
  },
  count: {
    claim: { one: '{0} claim', other: '{0} claims' },
    target: { one: '{0} target', other: '{0} targets' },
    forecast: { one: '{0} forecast', other: '{0} forecasts' },
    contradicted: { one: '{0} value is contradicted', other: '{0} values are contradicted' },
    missing: { one: '{0} value is missing', other: '{0} values are missing' },
  },
  apart: (list, one) => `${list} ${one ? 'is' : 'are'} shown apart`,
  by: (who) => `by ${who}`,
};

const card: CardWords = {
  offices: 'Offices',
  relations: 'Relations',
  events: 'Events',
  trade: 'Trade',
  corridors: 'Corridors',
  alsoCalled: 'Also called',
  asOf: (name, date) => `${name} as of ${date}`,
  noHolder: 'no recorded holder on this date',
  noOffice: 'no recorded office on this date',
  before: (what) => `before: ${what}`,
  after: (what) => `after: ${what}`,
  later: (date, day) => `later, ${day ? 'on' : 'in'} ${date}`,
  towards: (from, to) => `${from} towards ${to}`,
  denied: (relation) => `${relation} (denied)`,
  disputed: (relation) => `${relation} (contradicted)`,
  partOf: (name) => `part of ${name}`,
};

const route: RouteWords = {
  position: (number, count) => `leg ${number} of ${count}`,
  way: (from, to) => `${from} to ${to}`,
  branch: 'branch',
  detached: 'detached part',
  seaService: { ferry: 'ferry', 'rail-ferry': 'rail ferry', feeder: 'feeder ship', 'ro-ro': 'ro-ro ferry' },
  knownFor: (date) => `known for ${date}`,
  next: (date, status) => `from ${date}: ${status}`,
  breakOfGauge: (gauges) => `break of gauge ${gauges} mm`,
  count: {
    leg: { one: '{0} leg', other: '{0} legs' },
    unbuilt: { one: '{0} leg is not built', other: '{0} legs are not built' },
    hampered: { one: '{0} leg is not in normal service', other: '{0} legs are not in normal service' },
    unknown: { one: 'service on {0} leg is unknown', other: 'service on {0} legs is unknown' },
  },
  asOf: (date) => `status as of ${date}`,
};

const words: Words = {
  reviewed: true,
  flow: { export: 'exports', import: 'imports', turnover: 'turnover', balance: 'balance' },
  measure: {
    'trade-value': 'trade value',
    'trade-quantity': 'traded quantity',
    'trade-ratio': 'change in trade',
    'trade-share': 'share of trade',
    'trade-rank': 'rank in trade',
    'unit-value': 'unit value',
    count: 'count',
  },
  nature: {
    statistic: 'statistic',
    claim: 'claim',
    target: 'target',
    forecast: 'forecast',
    derived: 'derived value',
  },
  missing: {
    'not-reported': 'not reported',
    nil: 'nil',
    suppressed: 'withheld by the producer',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
  },
  obsStatus: {
    normal: '',
    estimated: 'estimated',
    provisional: 'provisional',
    break: 'break in series',
    imputed: 'imputed',
    forecast: 'forecast',
  },
  mode: { rail: 'rail', road: 'road', sea: 'sea' },
  build: {
    operating: 'operating',
    'under-construction': 'under construction',
    planned: 'planned',
    study: 'under study',
  },
  service: {
    normal: 'normal service',
    limited: 'limited service',
    disrupted: 'service disrupted',
    closed: 'closed',
    unknown: 'service unknown',
    'not-open': 'not open',
  },
  nodeKind: {
    port: 'port',
    'border-crossing': 'border crossing',
    'rail-junction': 'rail junction',
    'dry-port': 'dry port',
    city: 'city',
  },
  relation: {
    recognises: 'recognises',
    'does-not-recognise': 'does not recognise',
    'hosts-envoys': 'hosts envoys',
    engages: 'is in contact',
    'lists-as-terrorist': 'lists as terrorist',
    delisted: 'removed from the list of terrorist organisations',
    sanctions: 'imposes sanctions',
    'trades-with': 'trades',
    'member-of': 'is a member',
    'party-to-conflict': 'is party to a conflict',
    promotes: 'promotes projects',
    controls: 'controls',
  },
  actorKind: {
    state: 'state',
    authority: 'authorities',
    ministry: 'ministry',
    organisation: 'organisation',
    company: 'company',
    person: 'person',
    'armed-group': 'armed group',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  unit: { USD: 'US dollars', TNE: 'tonnes', ratio: 'times', percent: 'per cent', persons: 'persons' },
  counted: {
    USD: { one: '{0} US dollar', other: '{0} US dollars' },
    TNE: { short: '{0} t', one: '{0} tonne', other: '{0} tonnes', per: '{0} per tonne' },
    ratio: { short: '{0}×', one: '{0} time', other: '{0} times' },
    persons: { short: '{0}', one: '{0} person', other: '{0} persons', per: '{0} per person' },
    KMT: { short: '{0} km', one: '{0} kilometre', other: '{0} kilometres' },
    rank: { short: 'no. {0}', other: 'rank {0}' },
  },
  qualified: {
    exact: (amount) => amount,
    approx: (amount) => `about ${amount}`,
    almost: (amount) => `almost ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    'at-most': (amount) => `at most ${amount}`,
    over: (amount) => `more than ${amount}`,
    under: (amount) => `less than ${amount}`,
    majority: (amount) => `a majority: more than ${amount}`,
  },
  qualifierSign: { approx: '≈', 'at-least': '≥', 'at-most': '≤', over: '>', under: '<', majority: '>' },
  range: (from, to) => `${from}–${to}`,
  span: (from, to) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  fromTo: (from, to) => `${from} to ${to}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  semicolon: '; ',
  frame,
  legend,
  chart,
  card,
  route,
};

/**
 * A billion is `bn` and a trillion `tn`, as trade economics and the financial press print them: ICU's `B` is read
 * as a byte or as a label, and its `T` beside `t` would be taken for tonnes.
 */
const house: typeof table.compact = {
  ...table.compact,
  '9': { short: '{0}bn', other: '{0} billion' },
  '12': { short: '{0}tn', other: '{0} trillion' },
};
const formats = { ...table, compact: house };

export const locale: Locale = { tag: 'en', dir: 'ltr', table: formats, words, numerals: 'latn' };
