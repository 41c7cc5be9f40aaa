import type { Dataset } from '../src/schema/dataset.ts';
import { cut } from './cut.ts';
import { isOfWays } from './part-corridor.ts';
import type { Lists } from './whole.ts';

/** What is asserted without a number, or with one that has no place in a chart, with what cannot hold beside it and the events it is about. */
export function statementsPart(all: Lists): Dataset {
  const statements = all.statements.filter((each) => !isOfWays(each));
  const own = new Set(statements.map(({ id }) => id));
  const against = new Set(statements.flatMap(({ conflictsWith = [] }) => conflictsWith));
  const numbers = all.observations.filter(
    (each) => each.about?.startsWith('event:') || (!each.period && !isOfWays(each)),
  );
  const subjects = new Set([...statements, ...numbers].map(({ about }) => about));
  return cut(all, {
    observations: all.observations.filter((each) => numbers.includes(each) || against.has(each.id)),
    statements: all.statements.filter(({ id }) => own.has(id) || against.has(id)),
    relations: all.relations.filter(({ id }) => against.has(id)),
    events: all.events.filter(({ id }) => against.has(id) || subjects.has(`event:${id}`)),
  });
}
