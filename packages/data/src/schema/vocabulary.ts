/**
 * The closed word lists of `format: 1`. Each is the single place where its words are named;
 * the schema, the types and the tests are made from them.
 */

/** What kind of assertion a record is. Only statistics may share a line or a total. */
export const NATURES = ['statistic', 'claim', 'target', 'forecast', 'derived'] as const;

/** How the source words its number. `over` excludes the number itself, `at-least` includes it. */
export const QUALIFIERS = [
  'exact',
  'approx',
  'almost',
  'at-least',
  'at-most',
  'over',
  'under',
  'majority',
] as const;

/** SDMX observation status (CL_OBS_STATUS) in words, and Eurostat's `revised`; several may hold at once. */
export const OBS_STATUSES = [
  'normal',
  'estimated',
  'provisional',
  'break',
  'imputed',
  'forecast',
  'definition-differs',
  'experimental',
  'derogation',
  'included-elsewhere',
  'includes-others',
  'not-significant',
  'low-reliability',
  'special-event',
  'unvalidated',
  'revised',
] as const;

/** Wikidata's ranks: `deprecated` is superseded or known to be wrong, never merely old. */
export const RANKS = ['preferred', 'normal', 'deprecated'] as const;

/** Why there is no number. `nil` is a reported nothing, not an unknown. */
export const MISSING_REASONS = ['not-reported', 'nil', 'suppressed', 'not-applicable', 'unknown'] as const;

/**
 * What is measured. `trade-…` and `unit-value` are of goods that crossed a border; `contract-…` of goods agreed upon, which
 * is not trade yet. `freight` is what was carried, `capacity` what could be; `transit-time`, `length` and `cost` are of ways and
 * works. `share`, `rank`, `change` (over the same time a year before), `duration` and `count` are of anything else.
 */
export const MEASURES = [
  'trade-value',
  'trade-quantity',
  'trade-ratio',
  'trade-share',
  'trade-rank',
  'unit-value',
  'contract-value',
  'contract-quantity',
  'gdp',
  'population',
  'freight',
  'capacity',
  'transit-time',
  'length',
  'cost',
  'share',
  'rank',
  'change',
  'duration',
  'count',
] as const;

/** Trade flows as the reporter sees them; turnover is export plus import, balance is export minus import. */
export const FLOWS = ['export', 'import', 'turnover', 'balance'] as const;

/** At which border goods are valued: FOB is without freight and insurance, CIF with them (Incoterms). */
export const VALUATIONS = ['FOB', 'CIF', 'unspecified'] as const;

/** `point` is a stock or a state on a date; `range` is a period whose parts are not told apart. */
export const PERIOD_KINDS = ['year', 'month', 'day', 'fiscal', 'marketing', 'range', 'point'] as const;

/** How sure an editor is of a record. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** An `area` is a country, a territory or a group of them as a statistic lists it: the word says nothing of its status. */
export const ACTOR_KINDS = [
  'state',
  'area',
  'authority',
  'ministry',
  'organisation',
  'company',
  'person',
  'armed-group',
] as const;

/** What one actor is or does towards another. Directed: from whom it comes to whom it is towards. */
export const RELATION_TYPES = [
  'recognises',
  'does-not-recognise',
  'hosts-envoys',
  'engages',
  'lists-as-terrorist',
  'delisted',
  'sanctions',
  'trades-with',
  'member-of',
  'party-to-conflict',
  'promotes',
  'controls',
] as const;

/** What a leg is travelled by. */
export const MODES = ['rail', 'road', 'sea'] as const;

/** Does the infrastructure exist? */
export const BUILDS = ['operating', 'under-construction', 'planned', 'study'] as const;

/** Can cargo use it? What is not built has no service. */
export const SERVICES = ['normal', 'limited', 'disrupted', 'closed', 'unknown', 'not-open'] as const;

/** What kind of place a node is. */
export const NODE_KINDS = ['port', 'border-crossing', 'rail-junction', 'dry-port', 'city'] as const;

/** Levels of the Harmonized System: a section, and codes of two, four and six digits. */
export const PRODUCT_LEVELS = ['section', 'chapter', 'heading', 'subheading'] as const;

/** How much of a source was read: the whole page, a part, or no page at all. */
export const READINGS = ['page', 'excerpt', 'none'] as const;

/** What kind of assertion a record is. */
export type Nature = (typeof NATURES)[number];
/** How the source words its number. */
export type Qualifier = (typeof QUALIFIERS)[number];
/** A flag of an observation, as SDMX has them. */
export type ObsStatus = (typeof OBS_STATUSES)[number];
/** Whether a record is preferred, or superseded. */
export type Rank = (typeof RANKS)[number];
/** Why there is no number. */
export type MissingReason = (typeof MISSING_REASONS)[number];
/** What is measured. */
export type Measure = (typeof MEASURES)[number];
/** A trade flow as the reporter sees it. */
export type Flow = (typeof FLOWS)[number];
/** At which border goods are valued, and whether freight and insurance are in it (Incoterms): FOB is without, CIF with them. */
export type Valuation = (typeof VALUATIONS)[number];
/** What kind of time a record is of. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];
/** How sure an editor is of a record. */
export type Confidence = (typeof CONFIDENCES)[number];
/** What kind of actor somebody is. */
export type ActorKind = (typeof ACTOR_KINDS)[number];
/** What one actor is or does towards another. */
export type RelationType = (typeof RELATION_TYPES)[number];
/** What a leg is travelled by. */
export type Mode = (typeof MODES)[number];
/** Whether a leg exists. */
export type Build = (typeof BUILDS)[number];
/** Whether cargo can use a leg. */
export type Service = (typeof SERVICES)[number];
/** What kind of place a node is. */
export type NodeKind = (typeof NODE_KINDS)[number];
/** A level of the Harmonized System. */
export type ProductLevel = (typeof PRODUCT_LEVELS)[number];
/** How much of a source was read. */
export type Reading = (typeof READINGS)[number];
