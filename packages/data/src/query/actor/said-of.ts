import type { Dataset } from '../../schema/dataset.ts';
import type { Claim } from '../../schema/claim.ts';
import { comparePeriods, parsePeriod } from '../../value/period.ts';
import type { Said, StatementEntry } from './chronicle.ts';
import { pick } from '../record/cited.ts';
import { noteOf } from '../trade/notes.ts';
import { opponentsIn } from './opponents.ts';
import type { Note } from '../trade/rows.ts';

/** Whether somebody is one of those asked for, by id. */
export type Who = (id: string) => boolean;

/** Everybody a claim names by id, or may: what is no actor's id names nobody. */
export function namedBy({
  subject,
  reporter,
  partner,
  attribution,
  actors = [],
}: Partial<Claim> & { readonly subject?: string }): readonly string[] {
  return [subject, reporter, partner, attribution, ...actors].filter((id) => id !== undefined);
}

/** Statements about somebody, and about somebody else where one is asked for: those with a date in order of time, and the others. */
export function saidOf(
  dataset: Dataset,
  ours: Who,
  theirs: Who | undefined,
): { readonly dated: readonly StatementEntry[]; readonly undated: readonly Said[] } {
  const opponents = opponentsIn(dataset);
  const told = dataset.statements
    .filter((statement) => {
      const concerned = concernedIn(statement, dataset);
      return concerned.some(ours) && (!theirs || concerned.some(theirs));
    })
    .map((statement) => ({ statement, against: opponents([statement]) }));
  const dated = told.flatMap((said): StatementEntry[] => {
    const { id, period: text, conflictsWith: conflicts = [] } = said.statement;
    const period = text === undefined ? undefined : parsePeriod(text);
    return period ? [{ kind: 'statement', id, ...said, period, conflicts }] : [];
  });
  const placed = new Set(dated.map(({ id }) => id));
  return {
    dated: dated.sort((a, b) => comparePeriods(a.period, b.period)),
    undated: told.filter(({ statement }) => !placed.has(statement.id)),
  };
}

/** Numbers about somebody, and about somebody else where one is asked for, that are of an event or have no date. */
export function numbersOf(dataset: Dataset, ours: Who, theirs: Who | undefined): readonly Note[] {
  return dataset.observations
    .filter((one) => one.period === undefined || one.about?.startsWith(EVENT))
    .filter((one) => {
      const concerned = concernedIn(one, dataset);
      return concerned.some(ours) && (!theirs || concerned.some(theirs));
    })
    .map((one) => noteOf(one));
}

/** How what is about an event begins. */
const EVENT = 'event:';

/** Those a claim names, and those who took part in the event it is about. */
export function concernedIn(
  claim: Claim & { readonly subject?: string },
  { events }: Pick<Dataset, 'events'>,
): readonly string[] {
  const { about } = claim;
  const event = about?.startsWith(EVENT) ? pick(events, [about.slice(EVENT.length)])[0] : undefined;
  return [...namedBy(claim), ...(event?.actors ?? [])];
}
