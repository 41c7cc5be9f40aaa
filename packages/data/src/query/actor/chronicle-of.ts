import type { Actor } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { comparePeriods, endOf, parsePeriod, startOf, type Period } from '../../value/period.ts';
import type { Chronicle, ChronicleQuery, Entry, EventEntry, RoleEntry } from './chronicle.ts';
import { latest, pick, sourcesOf, type Cited } from '../record/cited.ts';
import { opponentsIn, type Opponents } from './opponents.ts';
import { namedBy, numbersOf, saidOf, type Who } from './said-of.ts';
import { withRulers } from './relation.ts';
import { beginsAfter } from '../date/validity.ts';

/** What is told of actors and of the bodies that are a part of them: dated events and offices, and what was said of them. */
export function chronicle(dataset: Dataset, asked: ChronicleQuery): Chronicle {
  const { asOf } = asked;
  const ids = namedIds(asked.actor);
  const partners = namedIds(asked.partner);
  const partner = partners.length === 0 || partners.includes(EVERYBODY) ? undefined : asked.partner;
  const dataAsOf = dataset.asOf ?? latest(dataset.sources.map(({ date }) => date));
  const ours = ids.includes(EVERYBODY) ? everybody : isOneOf(withParts(dataset, new Set(ids)));
  const ruling = partners.flatMap((id) => [...withRulers(dataset, id, dataAsOf ?? '')]);
  const theirs = partner === undefined ? undefined : isOneOf(withParts(dataset, new Set(ruling)));
  const shown = (entry: Entry): boolean =>
    reaches(entry.period, asked.period) && !beginsAfter(entry.period.text.split('/')[0], asOf);
  const roles = theirs ? [] : rolesOf(dataset, ours);
  const { dated, undated } = saidOf(dataset, ours, theirs);
  const numbers = numbersOf(dataset, ours, theirs);
  const beside = [...undated.map(({ statement }) => statement), ...numbers.map(({ record }) => record)];
  const entries = [...roles, ...together(eventsOf(dataset, ours, theirs)), ...dated].filter(shown);
  const onShow = new Set(entries.map((entry) => entry.id));
  const opponents = opponentsIn(dataset);
  const [actor] = pick(dataset.actors, ids);
  return {
    query: { ...asked, partner },
    actor,
    entries: entries.map((entry) => among(onShow, entry, opponents)),
    undated,
    numbers,
    sources: sourcesOf(dataset, [...entries.map(recordOf), ...beside]),
    ...(dataAsOf === undefined ? {} : { dataAsOf }),
    actors: pick(dataset.actors, [
      ...ids,
      ...partners,
      ...entries.flatMap(namedIn),
      ...beside.flatMap(namedBy),
    ]),
  };
}

/** The ids that an author wrote between blanks; whatever else stands there names nobody. */
const namedIds = (written: unknown): readonly string[] =>
  String(written ?? '')
    .split(' ')
    .filter(Boolean);

/** Asks for all that is told of anybody. */
export const EVERYBODY = '*';

const everybody: Who = () => true;

const isOneOf =
  (ids: ReadonlySet<string>): Who =>
  (id) =>
    ids.has(id);

/** An entry with what cannot hold beside it: by id where that is among the entries, else as a record. */
function among(ids: ReadonlySet<string>, entry: Entry, opponents: Opponents): Entry {
  const conflicts = entry.conflicts.filter((one) => ids.has(one));
  if (entry.kind !== 'event') return { ...entry, conflicts };
  const unshown = opponents([entry.event]).filter(({ id }) => !ids.has(id));
  return { ...entry, conflicts, unshown };
}

function recordOf(entry: Entry): Cited {
  if (entry.kind === 'statement') return entry.statement;
  return entry.kind === 'event' ? entry.event : entry.role;
}

function namedIn(entry: Entry): readonly string[] {
  if (entry.kind === 'statement') return namedBy(entry.statement);
  return entry.kind === 'event'
    ? entry.event.actors
    : [entry.holder.id, ...(entry.role.of ? [entry.role.of] : [])];
}

/** The actors and the bodies that are a part of them: a ministry acts for its state. */
function withParts({ actors }: Dataset, ids: ReadonlySet<string>): ReadonlySet<string> {
  const parts = actors.filter(({ partOf }) => partOf !== undefined && ids.has(partOf));
  return new Set([...ids, ...parts.map(({ id }) => id)]);
}

/** Whether any day of the period lies in the window; a window that is not EDTF is none. */
function reaches(period: Period, asked: string | undefined): boolean {
  const window = asked === undefined ? undefined : parsePeriod(asked);
  return !window || (startOf(period) <= endOf(window) && endOf(period) >= startOf(window));
}

function eventsOf({ events }: Dataset, ours: Who, theirs: Who | undefined): readonly EventEntry[] {
  return events
    .filter(({ actors }) => actors.some(ours) && (!theirs || actors.some(theirs)))
    .flatMap((event): EventEntry[] => {
      const period = parsePeriod(event.on);
      const { id, conflictsWith: conflicts = [] } = event;
      return period ? [{ kind: 'event', id, event, period, conflicts, unshown: [] }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Roles that one of the actors holds, or that belong to one of them. */
function rolesOf({ actors }: Dataset, ours: Who): readonly RoleEntry[] {
  const held = (holder: Actor): readonly RoleEntry[] =>
    (holder.roles ?? []).flatMap((role, i): RoleEntry[] => {
      const period = parsePeriod(`${role.from ?? '..'}/${role.to ?? '..'}`);
      if (!period || !(ours(holder.id) || ours(role.of ?? ''))) return [];
      const [of] = pick(actors, [role.of]);
      return [{ kind: 'role', id: `${holder.id}-${i + 1}`, role, holder, of, period, conflicts: [] }];
    });
  return actors.flatMap(held).sort((a, b) => comparePeriods(a.period, b.period));
}

/** What contradicts an entry follows it, whatever lies between them in time. */
function together(entries: readonly EventEntry[]): readonly EventEntry[] {
  const placed = new Set<EventEntry>();
  const place = (entry: EventEntry): void => {
    if (placed.has(entry)) return;
    placed.add(entry);
    for (const other of entries) if (entry.conflicts.includes(other.id)) place(other);
  };
  for (const entry of entries) place(entry);
  return [...placed];
}
