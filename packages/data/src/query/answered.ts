import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { isRecord } from '../value/is-record.ts';
import { about as aboutSound } from './actor/about.ts';
import { breakdownRecords as breakdownSound } from './trade/breakdown.ts';
import { type ChangesQuery, changes as changesSound } from './trade/changes.ts';
import { chronicle as chronicleSound } from './actor/chronicle-of.ts';
import { comparison as comparisonSound } from './actor/comparison-of.ts';
import { type LegOnDate, type LegQuery, legs as legsSound } from './route/legs.ts';
import { partsRecords as partsSound } from './trade/parts.ts';
import { cardRecords as cardSound } from './actor/profile-of.ts';
import { profileRecords as profileRecordsSound } from './actor/profile-with-stances.ts';
import { queryRecords as querySound } from './trade/query-of.ts';
import { growth as growthSound } from './trade/ratio.ts';
import { type RelationQuery, relations as relationsSound } from './actor/relations.ts';
import { relationsAmong as relationsAmongSound } from './actor/relations-among.ts';
import { type RoleOnDate, type RoleQuery, roles as rolesSound } from './actor/roles.ts';
import { routeFaults as routeFaultsSound } from './route/faults.ts';
import { route as routeSound } from './route/of.ts';
import type { Rows, TradeQuery } from './trade/rows.ts';
import type { Breakdown } from './trade/breakdown-of.ts';
import type { ChronicleQuery, Chronicle } from './actor/chronicle.ts';
import type { Comparison, ComparisonQuery } from './actor/comparison.ts';
import type { Profile, ProfileQuery, RelationOnDate } from './actor/profile.ts';
import type { Relatedness, RelationsQuery } from './actor/relatedness.ts';
import type { RouteQuery, Routes } from './route/route.ts';
import type { Stanced } from './actor/stance.ts';
import { faultsOf, notADataset, notAQuestion, unreadable, withLists } from './record/asked-wrongly.ts';
import { guarded } from './trade/guarded.ts';
import { type Volume, volumes as volumesSound } from './route/volumes.ts';
import { profile as profileSound } from './actor/whole-profile.ts';

/** A question to a dataset, with what else it may be given. */
type Ask<Asked, More extends readonly unknown[], Answer> = (
  dataset: Dataset,
  asked: Asked,
  ...more: More
) => Answer;

/** What is answered of whatever is given, as of an empty dataset where nothing can be read, and what of it was not understood. */
function answered<Asked, More extends readonly unknown[], Answer>(
  ask: Ask<Asked, More, Answer>,
  dataset: unknown,
  asked: unknown,
  more: More,
): readonly [Answer, readonly Issue[]] {
  const none = (told: Issue): readonly [Answer, readonly Issue[]] => [
    ask(withLists({})[0], {} as Asked, ...([] as unknown as More)),
    [told],
  ];
  try {
    if (!isRecord(dataset)) return none(notADataset(dataset));
    const [full, wrong] = withLists(dataset);
    const faults = isRecord(asked) ? faultsOf(asked, false) : [notAQuestion(asked)];
    return [ask(full, asked as Asked, ...more), [...wrong, ...faults]];
  } catch {
    return none(unreadable(dataset));
  }
}

/** An answer that never throws, and says in `issues` what was not understood. */
function withIssues<Asked, Answer extends { readonly issues?: readonly Issue[] | undefined }>(
  ask: Ask<Asked, [], Answer>,
  dataset: Dataset,
  asked: Asked,
): Answer {
  const askOf = (full: Dataset, given: Asked): Answer => ask(full, isRecord(given) ? given : ({} as Asked));
  const [answer, issues] = answered(askOf, dataset, asked, []);
  return issues.length > 0 ? { ...answer, issues } : answer;
}

/**
 * What is published about corridors, legs and places, by Subject (`leg:aktau-alat`): every number and then every statement as a note, with
 * the names of who asserts it and its sources. Those that contradict each other are all there.
 */
export function about(dataset: Dataset, subjects: readonly string[], asOf?: string): Rows {
  return answered(aboutSound, dataset, subjects, [asOf])[0];
}

/** As `breakdown()`, of the records of a dataset alone: what is loaded where there are no series, or where they were unfolded. */
export function breakdownRecords(dataset: Dataset, asked: Breakdown): Rows {
  return guarded(dataset, asked, (full) => breakdownSound(full, asked), {});
}

/** As `profileRecords`, but for stances: they are worked out only by what is given. A page that shows none loads nothing for them. */
export function cardRecords(dataset: Dataset, asked: ProfileQuery, stanced?: Stanced): Profile | undefined {
  return answered(cardSound, dataset, asked, [stanced])[0];
}

/**
 * What changed between the first and the last period asked for, as rows in the order in which it is told: the level before, what each part
 * added or lost, what all others did, the level after. Parts are products where several are asked for, else partners, of the first flow
 * asked; else the flows, of turnover exports and imports: also where no partner is asked for and no number names one, as in a plain table.
 * Only official figures of one producer are compared, the one with most parts at both ends; a part that is not known at both is one of the
 * others where the producer gives the whole, else a note. Claims and targets become notes, and so does a group of states asked for beside
 * others: it may hold them.
 */
export function changes(dataset: Dataset, asked: ChangesQuery): Rows {
  return guarded(dataset, asked, (full) => changesSound(full, asked), {});
}

/** What is told of actors and of the bodies that are a part of them: dated events and offices, and what was said of them. */
export function chronicle(dataset: Dataset, asked: ChronicleQuery): Chronicle {
  return withIssues(chronicleSound, dataset, asked);
}

/** Two actors or more on one date. Ids that the dataset does not know have no column; each actor has one. */
export function comparison(dataset: Dataset, asked: ComparisonQuery): Comparison {
  return answered(comparisonSound, dataset, asked, [])[0];
}

/** Each value over that of the year before, or of the same month of it: 2 is twice as much. */
export function growth(dataset: Dataset, asked: TradeQuery): Rows {
  return guarded(dataset, asked, (full) => growthSound(full, asked), {});
}

/** The legs that are asked for, in the order of the dataset; a leg whose ends are not there is passed over. */
export function legs(dataset: Dataset, asked: LegQuery): readonly LegOnDate[] {
  return answered(legsSound, dataset, asked, [])[0];
}

/** As `parts()`, of the records of a dataset alone: what is loaded where there are no series, or where they were unfolded. */
export function partsRecords(dataset: Dataset, asked: TradeQuery): Rows {
  return guarded(dataset, asked, (full) => partsSound(full, asked), {});
}

/** What the dataset says about the actor on the date; undefined where it does not know the actor, or nobody was asked for. */
export function profile(dataset: Dataset, asked: ProfileQuery): Profile | undefined {
  return answered(profileSound, dataset, asked, [])[0];
}

/** As `profile()`, of the records of a dataset alone. */
export function profileRecords(dataset: Dataset, asked: ProfileQuery): Profile | undefined {
  return answered(profileRecordsSound, dataset, asked, [])[0];
}

/** As `query()`, of the records of a dataset alone: what is loaded where there are no series, or where they were unfolded. */
export function queryRecords(dataset: Dataset, asked: TradeQuery): Rows {
  return guarded(dataset, asked, (full) => querySound(full, asked), {});
}

/**
 * Relations of an actor on a date, as a profile has them: those that contradict one another stand together, those dated later come last
 * and say so, and those of the authorities that control a state are its own.
 */
export function relations(dataset: Dataset, asked: RelationQuery): readonly RelationOnDate[] {
  return answered(relationsSound, dataset, asked, [])[0];
}

/**
 * Who does what towards whom on a date: for each pair of actors with a relation, and each pair that was asked for by both names, a cell
 * for every kind on show with its accounts or the reason why there is none. Relations of the authorities that control a state are among
 * its own.
 */
export function relationsAmong(dataset: Dataset, asked: RelationsQuery): Relatedness {
  return answered(relationsAmongSound, dataset, asked, [])[0];
}

/** Everybody's roles, in order of their beginning; a role without one comes first. */
export function roles(dataset: Dataset, asked: RoleQuery): readonly RoleOnDate[] {
  return answered(rolesSound, dataset, asked, [])[0];
}

/** The corridors asked for, walked step by step, with the status of every leg on the date. Unknown ids are passed over. */
export function route(dataset: Dataset, asked: RouteQuery): Routes {
  return withIssues(routeSound, dataset, asked);
}

/**
 * Why legs of the corridors asked for are not drawn, or not as they should be, while the rest is: `unknown-id` for a leg or an end of it
 * that is not in the dataset, `leg-to-itself`, `off-earth` for an end with coordinates out of range. Each fault once, in the order of the
 * corridors.
 */
export function routeFaults(dataset: Dataset, asked: RouteQuery): readonly Issue[] {
  return answered(routeFaultsSound, dataset, asked, [])[0];
}

/**
 * For each Subject (`corridor:titr`, `leg:…`) the number its width is drawn by: official before claimed, then the latest. Loads of single
 * trains, targets and forecasts are none.
 */
export function volumes(dataset: Dataset, measure: Measure, asOf?: string): ReadonlyMap<string, Volume> {
  return answered(volumesSound, dataset, measure, [asOf])[0];
}
