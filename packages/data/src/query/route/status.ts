import type { Leg, StatusChange } from '../../schema/corridor.ts';
import type { StatusOnDate } from './route.ts';
import { firstDayOf } from '../date/days.ts';
import { beginsAfter } from '../date/validity.ts';

/**
 * The two statuses of a leg on a date. Only dated changes move them: before the first, nothing dated is known,
 * so the leg stays drawn as it is known for `asOf` and says so.
 */
export function statusOn(leg: Leg, asOf: string | undefined): StatusOnDate {
  const moves = (leg.changes ?? [])
    .filter((change) => change.build !== undefined || change.service !== undefined)
    .sort((a, b) => firstDayOf(a.date) - firstDayOf(b.date));
  const past = moves.filter((change) => !beginsAfter(change.date, asOf));
  const next = moves[past.length];
  const since = past.at(-1);
  const present = next === undefined;
  const status = present ? leg : past.reduce(applied, before(leg, moves[0]));
  return {
    build: status.build,
    service: status.service,
    ...(since ? { since } : {}),
    ...(next ? { next } : {}),
    undated: since === undefined,
    ...(leg.asOf !== undefined && (present || since === undefined) ? { knownFor: leg.asOf } : {}),
  };
}

type Status = Pick<StatusOnDate, 'build' | 'service'>;

function applied(status: Status, change: StatusChange): Status {
  return { build: change.build ?? status.build, service: change.service ?? status.service };
}

/** Before works began there was a plan at most; before any other first change the service is not known. */
function before(leg: Leg, first: StatusChange | undefined): Status {
  if (first?.build !== undefined && first.build !== 'operating')
    return { build: 'planned', service: 'not-open' };
  return { build: leg.build, service: 'unknown' };
}
