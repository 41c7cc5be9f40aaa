import type { Observation } from '../schema/claim.ts';
import type { Find } from '../query/trade/holdings.ts';

/** How far derived values may be derived from derived ones; a ring of them is none. */
const DEPTH = 4;

/** Whether a record is a statistic, or derived from nothing but such. */
export function isOfficial({ nature, inputs = [] }: Observation, find: Find, depth = DEPTH): boolean {
  if (nature === 'statistic') return true;
  if (nature !== 'derived' || inputs.length === 0 || depth === 0) return false;
  return inputs.every((id) => {
    const input = find(id);
    return input !== undefined && 'value' in input && isOfficial(input, find, depth - 1);
  });
}
