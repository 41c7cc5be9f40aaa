import type { Actor, Role } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { pick, sourcesOf } from '../record/cited.ts';
import { claimsOn } from './claim-on-date.ts';
import { compareDates } from '../date/date-order.ts';
import { firstDayOf, lastDayOf } from '../date/days.ts';
import { recordsOf, type Holdings } from '../trade/holdings.ts';
import { dateOf } from '../record/last-date.ts';
import { opponentsIn, type Opposed } from './opponents.ts';
import { firstAfter, heldOn, lastBefore, latestPerOffice, officesOf } from './office.ts';
import { actorsIn, citedIn } from './profile-records.ts';
import type { HeldRole, Profile, ProfileQuery } from './profile.ts';
import { relationsOn, withRulers } from './relation.ts';
import { rowsOf } from '../trade/rows-of.ts';
import type { Who } from './said-of.ts';
import type { Stanced } from './stance.ts';
import type { Row, TradeQuery } from '../trade/rows.ts';
import { beginsAfter } from '../date/validity.ts';

/** As `profileRecords`, but for stances: they are worked out only by what is given. A page that shows none loads nothing for them. */
export function cardRecords(dataset: Dataset, asked: ProfileQuery, stanced?: Stanced): Profile | undefined {
  return profileOf(dataset, recordsOf(dataset), asked, stanced);
}

export function profileOf(
  dataset: Dataset,
  holdings: Holdings,
  asked: ProfileQuery,
  stanced?: Stanced,
): Profile | undefined {
  const [actor] = pick(dataset.actors, [asked.actor]);
  if (!actor) return undefined;
  const asOf = dateOf(dataset, asked.asOf);
  const ours = withRulers(dataset, actor.id, asOf);
  const theirs = asked.toward ? withRulers(dataset, asked.toward, asOf) : undefined;
  const [we, they] = [ours, theirs].map((ids) => ids && isIn(withParts(dataset, ids)));
  const own = { asOf, ours: new Set([actor.id]), theirs: undefined };
  const stances = stanced?.(dataset, actor, relationsOn(dataset, own), theirs, asOf) ?? [];
  // What a stance is made of is told in full among the relations, towards rivals of those asked for too.
  const others = theirs && new Set([...theirs, ...stances.map(({ toward }) => toward.id)]);
  const found = {
    ...tenures(dataset, actor, asOf),
    offices: actor.kind === 'person' ? [] : officesOf(dataset, actor, asOf),
    relations: relationsOn(dataset, { asOf, ours, theirs: others }),
    stances,
    claims: claimsOn(dataset, we!, they, asOf),
    events: eventsOf(dataset, we!, they, asOf),
    figures: figuresOf(holdings, asked, asOf),
    corridors: pick(dataset.corridors, actor.corridors ?? []).map((one) => ({
      ...one,
      known: firstDayOf(one.asOf) <= lastDayOf(asOf),
      sources: one.sources ?? [],
    })),
  };
  const records = citedIn(actor, found);
  const [partOf] = pick(dataset.actors, [actor.partOf]);
  return {
    query: asked,
    actor,
    ...(partOf ? { partOf } : {}),
    asOf,
    ...found,
    sources: sourcesOf(dataset, records),
    cited: records.flatMap((record) => record.sources),
    actors: pick(dataset.actors, actorsIn(asked, found, records)).filter(({ id }) => id !== actor.id),
  };
}

function tenures(
  dataset: Dataset,
  actor: Actor,
  asOf: string,
): Pick<Profile, 'held' | 'heldBefore' | 'heldAfter'> {
  const withBody = (role: Role): HeldRole => ({ role, of: pick(dataset.actors, [role.of])[0] });
  const roles = actor.roles ?? [];
  const held = latestPerOffice(roles.filter((role) => heldOn(role, asOf))).map(withBody);
  if (held.length > 0) return { held };
  const all = roles.map(withBody);
  return { held, heldBefore: lastBefore(all, asOf), heldAfter: firstAfter(all, asOf) };
}

const isIn =
  (ids: ReadonlySet<string>): Who =>
  (id) =>
    ids.has(id);

/** Events up to the date that concern the actor or its parts, and the other where one is named, in order of date. */
function eventsOf(dataset: Dataset, we: Who, they: Who | undefined, asOf: string): Profile['events'] {
  const shown = dataset.events
    .filter(({ on, actors }) => actors.some(we) && (!they || actors.some(they)) && !beginsAfter(on, asOf))
    .sort((a, b) => compareDates(a.on, b.on));
  const opponents = opponentsIn(dataset);
  const isElsewhere = ({ id }: Opposed): boolean => !shown.some((one) => one.id === id);
  return shown.map((one) => ({ ...one, against: opponents([one]).filter(isElsewhere) }));
}

/** The actors and the bodies that are a part of them: a ministry acts for its state. */
function withParts(dataset: Dataset, ids: ReadonlySet<string>): ReadonlySet<string> {
  const parts = dataset.actors.filter(({ partOf }) => partOf !== undefined && ids.has(partOf));
  return new Set([...ids, ...parts.map(({ id }) => id)]);
}

function figuresOf(holdings: Holdings, asked: ProfileQuery, asOf: string): readonly Row[] {
  if (!asked.toward) return [];
  const question: TradeQuery = {
    measure: 'trade-value',
    reporter: asked.actor,
    partner: asked.toward,
    flow: ['export', 'import', 'turnover'],
    asOf,
  };
  const rows = rowsOf(holdings.asked(question), holdings.find, question);
  const official = rows.filter(
    ({ line, observation }) => line !== undefined && !(lastDayOf(observation.period) > lastDayOf(asOf)),
  );
  const year = official.filter((row) => row.observation.nature === 'statistic').at(-1)?.observation.period;
  return official.filter((row) => row.observation.period === year);
}
