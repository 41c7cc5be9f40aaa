import type { Dataset } from '../src/schema/dataset.ts';
import { cut } from './cut.ts';
import { isOfWays } from './part-corridor.ts';
import type { Lists } from './whole.ts';

/** What is asserted without a number, with the records that cannot hold beside it and the events it is about. */
export function statementsPart(all: Lists): Dataset {
  const statements = all.statements.filter((each) => !isOfWays(each));
  const own = new Set(statements.map(({ id }) => id));
  const against = new Set(statements.flatMap(({ conflictsWith = [] }) => conflictsWith));
  const subjects = new Set(statements.map(({ about }) => about));
  return cut(all, {
    observations: all.observations.filter(({ id }) => against.has(id)),
    statements: all.statements.filter(({ id }) => own.has(id) || against.has(id)),
    relations: all.relations.filter(({ id }) => against.has(id)),
    events: all.events.filter(({ id }) => against.has(id) || subjects.has(`event:${id}`)),
  });
}
