import type { Observation } from '../schema/claim.ts';

/**
 * Whether a share is that of a product in all goods traded with a partner, and not that of a partner in all trade with a product: its
 * formula divides by a whole flow, or it is of turnover, which products are a part of and partners are not ranked by.
 */
export function isOfAllGoods({ product, flow, formula }: Observation): boolean {
  if (product === undefined) return false;
  return formula === undefined
    ? flow === 'turnover'
    : /\/ *(export|import|turnover|trade|all goods)s?$/.test(formula);
}
