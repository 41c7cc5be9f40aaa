import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { wholeNumber } from '../value/whole.ts';
import type { Placed } from './finding.ts';
import { placedObservations, wordOf, type RowTest } from './placed.ts';
import { stated } from './stated.ts';

/** What a formula divides by, where that is a whole flow. */
const WHOLE_FLOW = /\/ *(export|import|turnover|trade|all goods)s?$/;

/**
 * Whether a share is that of a product in all goods traded with a partner, and not that of a partner in all trade with a product: its
 * formula divides by a whole flow, or it is of turnover, which products are a part of and partners are not ranked by.
 */
export function isOfAllGoods({ product, flow, formula }: Observation): boolean {
  if (product === undefined) return false;
  return formula === undefined ? flow === 'turnover' : WHOLE_FLOW.test(formula);
}

/** The whole that a share of a product is of: its flow, where no formula names another. */
export const wholeFlowOf = ({ flow, formula = '' }: Observation): string | undefined =>
  WHOLE_FLOW.exec(formula)?.[1] ?? flow;

/** Shares and places that statistics give. */
export function officialShares(dataset: Dataset): readonly Placed<Observation>[] {
  const isEither: RowTest = (series, row) =>
    /^trade-(share|rank)$/.test(wordOf(series, 'measure', row) ?? '');
  return placedObservations(dataset, ['statistic'], isEither).filter(
    ({ record }) => record.value !== null && record.rank !== 'deprecated',
  );
}

/** What all there is makes in the unit of a share. */
export const wholeOf = ({ unit }: Observation): number => (unit === 'ratio' ? 1 : 100);

/** Whether a share is more than its number. */
export const isMore = ({ qualifier }: Observation): boolean =>
  qualifier === 'over' || qualifier === 'majority';

/** The least that a share allows, of 1; what is more than a half is a half at least. */
export function leastShare(share: Observation): number {
  const least = isMore(share) ? wholeNumber(share.value ?? 0, share.scale) : (stated(share)?.low ?? 0);
  return Math.max(0, least) / wholeOf(share);
}
