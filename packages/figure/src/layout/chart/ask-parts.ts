import type { Dataset, Rows, TradeQuery } from '@keruen/data';
import { breakdownRecords, queryRecords } from '@keruen/data/sound';

/** How many of all partners or products stand by themselves where a question does not say. */
const TOP = 8;

/** By what an answer is divided into parts; undefined where one partner and no several products are asked for. */
function acrossOf({ product = [], partner = '' }: TradeQuery): 'partner' | 'product' | undefined {
  if (product.length > 1 || product.includes('*')) return 'product';
  return /[* ]/.test(partner) ? 'partner' : undefined;
}

/**
 * What parts of a whole are asked: of all partners or products the largest, and the sum of all others; of those asked for by name
 * each; else what is asked, as it is.
 */
export function askParts(dataset: Dataset, asked: TradeQuery): Rows {
  const across = acrossOf(asked);
  if (!across) return queryRecords(dataset, asked);
  const all = across === 'partner' ? asked.partner : asked.product;
  return breakdownRecords(dataset, {
    ...asked,
    across,
    top: asked.top ?? (all?.includes('*') ? TOP : undefined),
  });
}
