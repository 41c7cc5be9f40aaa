import type { Observation } from '../../schema/claim.ts';
import { distinct, heritage } from './heritage.ts';
import type { Row } from './rows.ts';

/** What a derived record says of itself; all else follows from what it is made of. */
export type Saying = Omit<Observation, 'nature' | 'value' | 'inputs' | 'sources'>;

/** The row of a derived value: of nature `derived`, as provisional as the rows it is made from, with their ids and all their sources, each once. */
export function madeRow(
  says: Saying,
  rows: readonly Row[],
  value: number | null,
  period: Row['period'],
  line?: string,
): Row {
  const records = rows.map(({ observation }) => observation);
  const observation: Observation = {
    ...says,
    nature: 'derived',
    value,
    inputs: distinct(records.map(({ id }) => id)),
    ...heritage(records),
  };
  return { observation, value, period, line, breaksBefore: false, conflicts: [] };
}
