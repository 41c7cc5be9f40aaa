// The format: records, the words of their fields, datasets merged.
export type * from './schema/actor.ts';
export type * from './schema/claim.ts';
export type * from './schema/corridor.ts';
export type * from './schema/dataset.ts';
export type * from './schema/issue.ts';
export type * from './schema/series.ts';
export * from './schema/vocabulary.ts';
export { LISTS, merge } from './schema/merge.ts';

// Actors: profiles, roles, relations, stances, chronicles, comparisons.
export type * from './query/actor/chronicle.ts';
export type * from './query/actor/claim-on-date.ts';
export type * from './query/actor/comparison.ts';
export { contradict, type Opposed } from './query/actor/opponents.ts';
export type * from './query/actor/relatedness.ts';
export type { RelationState } from './query/actor/relation-state.ts';
export type * from './query/actor/relations.ts';
export type * from './query/actor/roles.ts';
export { stancesOf, type Stance, type Stanced } from './query/actor/stance.ts';
export type * from './query/actor/profile.ts';
export { EVERYBODY } from './query/actor/chronicle-of.ts';
export { COMPARISON_TOPICS } from './query/actor/comparison.ts';
export { claimsTold, type ClaimTold } from './query/actor/claims-told.ts';

// Corridors: walks, statuses on a date, volumes.
export type * from './query/route/legs.ts';
export type * from './query/route/route.ts';
export { isKnownOn } from './query/route/corridor-known.ts';
export type { Volume } from './query/route/volumes.ts';
export { descriptionOn } from './query/route/description-on.ts';
export { stepsOf, walksOf, type Walk } from './query/route/walks.ts';
export { routeDateAt, routeDates, routeStops } from './query/route/dates.ts';

// Questions that may be asked of anything: what is not understood is told, and nothing throws.
export {
  about,
  breakdownRecords,
  cardRecords,
  changes,
  chronicle,
  comparison,
  growth,
  legs,
  partsRecords,
  profile,
  profileRecords,
  queryRecords,
  relations,
  relationsAmong,
  roles,
  route,
  routeFaults,
  volumes,
} from './query/answered.ts';

// Trade: rows that answer a question, what can be computed from them, and sums among them.
export type { Breakdown } from './query/trade/breakdown-of.ts';
export type * from './query/trade/combined-flows.ts';
export type * from './query/trade/facets.ts';
export type * from './query/trade/family.ts';
export type * from './query/trade/mirror.ts';
export type * from './query/trade/changes.ts';
export type * from './query/trade/ratio.ts';
export type * from './query/trade/size-of-state.ts';
export type * from './query/trade/rows.ts';
export { parts, partsWithin } from './query/trade/parts.ts';
export { breakdown } from './query/trade/breakdown.ts';
export { OTHER } from './query/trade/other.ts';
export { isSumId, SUM } from './value/sum.ts';
export { WORLD } from './value/world.ts';
export { isPointValue } from './query/trade/amount.ts';
export { balance, turnover } from './query/trade/combined-flows.ts';
export { facets } from './query/trade/facets.ts';
export { kept } from './query/trade/kept.ts';
export { seriesOf } from './query/trade/line.ts';
export { mirrorPairs } from './query/trade/mirror.ts';
export { query } from './query/trade/query.ts';
export { rank } from './query/trade/rank.ts';
export { ratio } from './query/trade/ratio.ts';
export { share } from './query/trade/share.ts';
export { perPerson, relativeTo, shareOfGdp, type SizeOfState } from './query/trade/size-of-state.ts';
export { unitValues } from './query/trade/unit-values.ts';
export { wholesOf, type Parents } from './query/trade/wholes.ts';
export { wholeNumber } from './value/whole.ts';

// Time: periods of EDTF text, and what was known when.
export type * from './value/day.ts';
export type * from './value/period.ts';
export { publishedLater } from './query/date/validity.ts';
export { comparePeriods, parsePeriod, within } from './value/period.ts';

// Many values: series, row by row.
export { idAt } from './series/id-at.ts';
export { lengthOf, observationAt } from './series/observation-at.ts';
export { unfolded } from './series/unfolded.ts';
export { wordAt } from './series/word-at.ts';

// Names and words of records by language, and of disputed authorities.
export type * from './schema/name-list.ts';
export type * from './query/record/name.ts';
export { chooseName, nameChain } from './query/record/name.ts';
export { worded } from './query/actor/worded.ts';
export { WORDINGS } from './query/actor/wordings.ts';
export { withNames } from './schema/with-names.ts';
export { textKey } from './schema/text-key.ts';
export { noticeOf } from './schema/notice.ts';
export { withWords } from './schema/with-words.ts';
