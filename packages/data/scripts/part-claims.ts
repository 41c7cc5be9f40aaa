import type { Claim, Observation } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { concernedIn } from '../src/query/actor/said-of.ts';
import { cut } from './cut.ts';
import { around } from './part-actor.ts';
import type { Lists } from './whole.ts';

/**
 * What the cards of actors say that others assert: every claim about them or about a part of them, with a number or without, and
 * whatever cannot hold beside it or beside one of their acts. Undefined where nothing is said.
 */
export function claimsPart(all: Lists, ids: readonly string[]): Dataset | undefined {
  const about = ids.map((id) => around(all, id));
  const we = new Set(about.flatMap(({ ours, parts }) => [...ours, ...parts.map(({ id }) => id)]));
  const acts = new Set([
    ...about.flatMap(({ relations }) => relations.map(({ id }) => id)),
    ...all.events.filter(({ actors }) => actors.some((id) => we.has(id))).map(({ id }) => id),
  ]);
  const isSaid = (claim: Claim): boolean =>
    claim.conflictsWith?.some((id) => acts.has(id)) === true ||
    (['claim', 'target', 'forecast'].includes(claim.nature) &&
      concernedIn(claim, all).some((id) => we.has(id)));
  const said = [...all.statements, ...all.observations].filter(isSaid);
  if (said.length === 0) return undefined;
  const shown = new Set([...said.map(({ id }) => id), ...said.flatMap(besideIt)]);
  const observations = all.observations.filter(({ id }) => shown.has(id));
  const inputs = new Set(observations.flatMap(({ inputs: made = [] }: Observation) => made));
  return cut(all, {
    observations: all.observations.filter(({ id }) => shown.has(id) || inputs.has(id)),
    statements: all.statements.filter(({ id }) => shown.has(id)),
    relations: all.relations.filter(({ id }) => shown.has(id)),
    events: all.events.filter(({ id }) => shown.has(id)),
  });
}

/** Ids of what contradicts a claim, and of the event it is about. */
const besideIt = ({ conflictsWith = [], about = '' }: Claim): readonly string[] => [
  ...conflictsWith,
  ...(about.startsWith('event:') ? [about.slice('event:'.length)] : []),
];
