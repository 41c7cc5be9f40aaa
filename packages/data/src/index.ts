export type * from './schema/actor.ts';
export type * from './schema/claim.ts';
export type * from './schema/corridor.ts';
export type * from './schema/dataset.ts';
export type * from './schema/issue.ts';
export type * from './schema/name-list.ts';
export type * from './schema/series.ts';
export * from './schema/vocabulary.ts';
export type { Breakdown } from './query/breakdown-of.ts';
export type * from './query/chronicle.ts';
export type * from './query/claim-on-date.ts';
export type * from './query/combined-flows.ts';
export type * from './query/comparison.ts';
export type * from './query/facets.ts';
export type * from './query/family.ts';
export type * from './query/legs.ts';
export type * from './query/mirror.ts';
export type * from './query/changes.ts';
export type * from './query/name.ts';
export { contradict, type Opposed } from './query/opponents.ts';
export type * from './query/ratio.ts';
export type * from './query/relatedness.ts';
export type { RelationState } from './query/relation-state.ts';
export type * from './query/relations.ts';
export type * from './query/roles.ts';
export type * from './query/size-of-state.ts';
export { stancesOf, type Stance, type Stanced } from './query/stance.ts';
export type * from './query/rows.ts';
export type * from './query/profile.ts';
export type * from './query/route.ts';
export type * from './value/day.ts';
export type * from './value/period.ts';
export { isKnownOn } from './query/corridor-known.ts';
export type { Volume } from './query/volumes.ts';
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
export { EVERYBODY } from './query/chronicle-of.ts';
export { parts, partsWithin } from './query/parts.ts';
export { breakdown } from './query/breakdown.ts';
export { OTHER } from './query/other.ts';
export { SUM } from './value/sum.ts';
export { COMPARISON_TOPICS } from './query/comparison.ts';
export { balance, turnover } from './query/combined-flows.ts';
export { descriptionOn } from './query/description-on.ts';
export { facets } from './query/facets.ts';
export { kept } from './query/kept.ts';
export { seriesOf } from './query/line.ts';
export { mirrorPairs } from './query/mirror.ts';
export { claimsTold, type ClaimTold } from './query/claims-told.ts';
export { chooseName, nameChain } from './query/name.ts';
export { query } from './query/query.ts';
export { rank } from './query/rank.ts';
export { ratio } from './query/ratio.ts';
export { publishedLater } from './query/validity.ts';
export { stepsOf, walksOf, type Walk } from './query/route-walks.ts';
export { routeDateAt, routeDates, routeStops } from './query/route-dates.ts';
export { idAt } from './series/id-at.ts';
export { lengthOf, observationAt } from './series/observation-at.ts';
export { unfolded } from './series/unfolded.ts';
export { wordAt } from './series/word-at.ts';
export { share } from './query/share.ts';
export { perPerson, relativeTo, shareOfGdp, type SizeOfState } from './query/size-of-state.ts';
export { unitValues } from './query/unit-values.ts';
export { worded } from './query/worded.ts';
export { WORDINGS } from './query/wordings.ts';
export { LISTS, merge } from './schema/merge.ts';
export { withNames } from './schema/with-names.ts';
export { textKey } from './schema/text-key.ts';
export { noticeOf } from './schema/notice.ts';
export { withWords } from './schema/with-words.ts';
export { comparePeriods, parsePeriod, within } from './value/period.ts';
export { wholeNumber } from './value/whole.ts';
