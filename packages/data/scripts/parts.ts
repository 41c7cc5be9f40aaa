import { merge } from '../src/schema/merge.ts';
import type { Actor, Relation, TradeEvent } from '../src/schema/actor.ts';
import type { Citation, Observation } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { actorIds, actorRecords, eventOf, relationOf } from './actors.ts';
import { claimedObservations, claimedStatements, deniedRelations, reportedObservations } from './claims.ts';
import { corridorRecords } from './corridors.ts';
import { readFacts } from './facts.ts';
import type { FactsActors, Readings } from './facts-shapes.ts';
import { LinkTable } from './links.ts';
import { ACTORS, CORRIDORS, GROWTH_YEARS, WITHOUT_TYPES } from './selection.ts';
import { growth, statistics, turnovers } from './series.ts';
import { allSources } from './sources.ts';

/** The three parts in which the dataset is shipped. Each is a valid dataset by itself. */
export interface Parts {
  readonly trade: Dataset;
  readonly actors: Dataset;
  readonly corridors: Dataset;
}

type Lists = Partial<Omit<Dataset, 'format' | 'id' | 'title' | 'licence' | 'asOf' | 'sources'>>;

/** Converts the facts. Same facts, same parts. */
export function buildParts(): Parts {
  const people = actorRecords(ACTORS, CORRIDORS);
  const observations = allObservations();
  const statements = claimedStatements();
  const { relations, events } = selectedRelations();
  const links = new LinkTable([...observations, ...statements, ...relations, ...events]);
  const linked = observations.map((each) => links.applied(each));
  const { products } = readFacts<Readings>('readings.json');
  const official = closure(linked, (each) => each.sources.some(({ source }) => source === 'kaz-bns'));
  return {
    trade: part({ observations: linked, actors: namesFor(people, linked), products }),
    actors: part({
      observations: official,
      statements: statements.map((each) => links.applied(each)),
      actors: people,
      relations: relations.map((each) => links.applied(each)),
      events: events.map((each) => links.applied(each)),
      products,
    }),
    corridors: part(corridorRecords(CORRIDORS)),
  };
}

/** The whole dataset as a reader gets it. */
export function buildDataset(): Dataset {
  const { actors, trade, corridors } = buildParts();
  return merge(actors, trade, corridors);
}

function part(lists: Lists): Dataset {
  const empty = {
    observations: [],
    series: [],
    statements: [],
    actors: [],
    relations: [],
    events: [],
    products: [],
  };
  const whole = { ...empty, nodes: [], legs: [], corridors: [], ...lists };
  const cited = new Set(citationsIn(Object.values(whole)).map(({ source }) => source));
  return {
    format: 1,
    id: 'kazakhstan-afghanistan',
    title: 'Kazakhstan and Afghanistan: trade, actors, corridors',
    licence: 'Code MIT; what may be done with each source is in LICENSES.md of @keruen/data',
    asOf: readFacts<FactsActors>('actors.json').meta.latestSource,
    sources: [...allSources().values()].filter(({ id }) => cited.has(id)),
    ...whole,
  };
}

/** Every citation anywhere in the records: of roles, labels and changes too. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && typeof value.source === 'string') return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

function allObservations(): Observation[] {
  const official = statistics();
  const derived = turnovers(official);
  const growths = GROWTH_YEARS.map((year) => growth(derived, year));
  return [...official, ...derived, ...growths, ...claimedObservations(), ...reportedObservations()];
}

/** Relations and events between the selected actors alone. */
function selectedRelations(): { relations: Relation[]; events: TradeEvent[] } {
  const facts = readFacts<FactsActors>('actors.json');
  const idOf = actorIds(facts.actors);
  const chosen = (ids: readonly string[]): boolean => ids.every((id) => ACTORS.includes(id));
  const relations = facts.relations
    .filter(({ from, to, type }) => chosen([from, to]) && !WITHOUT_TYPES.includes(type))
    .map((relation) => relationOf(relation, idOf));
  const events = facts.events.filter(({ actors }) => chosen(actors)).map((event) => eventOf(event, idOf));
  return { relations: [...deniedRelations(), ...relations], events };
}

/** The records that pass, and all that they are linked to or made from, however far. */
function closure(all: readonly Observation[], passes: (each: Observation) => boolean): Observation[] {
  const kept = new Set(all.filter(passes).map(({ id }) => id));
  for (let size = 0; size < kept.size;) {
    size = kept.size;
    for (const { id, conflictsWith = [], related = [], inputs = [] } of all) {
      if (kept.has(id)) for (const other of [...conflictsWith, ...related, ...inputs]) kept.add(other);
    }
  }
  return all.filter(({ id }) => kept.has(id));
}

/** For the trade part: the actors its records name, with their names and nothing else. */
function namesFor(people: readonly Actor[], records: readonly Observation[]): Actor[] {
  const named = new Set(
    records.flatMap(({ reporter, partner, attribution }) => [reporter, partner, attribution]),
  );
  return people
    .filter(({ id }) => named.has(id))
    .map(({ id, kind, names, uncheckedNames, sources }) => ({
      id,
      kind,
      names,
      ...(uncheckedNames ? { uncheckedNames } : {}),
      sources,
    }));
}
