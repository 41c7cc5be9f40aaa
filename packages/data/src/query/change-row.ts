import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { heritage } from './heritage.ts';
import type { Row } from './rows.ts';

/** A value computed from rows: whose it is, what its record says of itself, and of what it is made. */
interface Derivation {
  readonly about: Row;
  readonly says: Partial<Observation> & {
    readonly id: string;
    readonly period: string;
    readonly formula: string;
  };
  readonly value: number;
  readonly inputs: readonly Row[];
  readonly line?: string;
}

/** The row of a derived value, as provisional as its inputs and with all their sources, each once; none where it is no number. */
export function derived({ about, says, value, inputs, line }: Derivation): Row[] {
  const { reporter, partner, flow, product, measure, unit, per, valuation } = about.observation;
  const records = inputs.map(({ observation }) => observation);
  const period = parsePeriod(says.period);
  if (!period || !Number.isFinite(value)) return [];
  const observation: Observation = {
    ...{ reporter, partner, flow, product, measure, unit, per, valuation },
    ...says,
    nature: 'derived',
    value,
    inputs: records.map(({ id }) => id),
    ...heritage(records),
  };
  return [{ observation, value, period, line, breaksBefore: false, conflicts: [] }];
}
