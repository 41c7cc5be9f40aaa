import type { Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { isAsked } from './asked.ts';
import type { TradeQuery } from './rows.ts';

/** The record of an id. */
export type Find = (id: string) => Observation | Statement | undefined;

/** What a question looks at: the observations that it asks for, in the order of the dataset, and records by id. */
export interface Holdings {
  readonly asked: (question: TradeQuery) => readonly Observation[];
  readonly find: Find;
}

/** The records of a dataset without its series. */
export function recordsOf({ observations, statements }: Dataset): Holdings {
  const byId = new Map([...observations, ...statements].map((record) => [record.id, record]));
  return {
    asked: (question) => observations.filter((one) => isAsked(one, question)),
    find: (id) => byId.get(id),
  };
}
