import type { Observation, Statement } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { isAsked } from './asked.ts';
import { relationClaim } from '../record/relation-claim.ts';
import type { TradeQuery } from './rows.ts';

/** The record of an id; where it is looked for as what contradicts another, a relation too, as the claim it is. */
export type Find = (id: string, against?: boolean) => Observation | Statement | undefined;

/** What a question looks at: the observations that it asks for, in the order of the dataset, and records by id. */
export interface Holdings {
  readonly asked: (question: TradeQuery) => readonly Observation[];
  readonly find: Find;
}

/** The records of a dataset without its series. */
export function recordsOf({ observations, statements, relations }: Dataset): Holdings {
  const byId = new Map([...observations, ...statements].map((record) => [record.id, record]));
  const acts = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    asked: (question) => observations.filter((one) => isAsked(one, question)),
    find: (id, against) => {
      const act = against ? acts.get(id) : undefined;
      return byId.get(id) ?? (act && relationClaim(act));
    },
  };
}
