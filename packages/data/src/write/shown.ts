import type { Chronicle } from '../query/actor/chronicle.ts';
import type { Comparison } from '../query/actor/comparison.ts';
import { claimsTold } from '../query/actor/claims-told.ts';
import type { Opposed } from '../query/actor/opponents.ts';
import type { EventOnDate, Profile } from '../query/actor/profile.ts';
import type { Relatedness } from '../query/actor/relatedness.ts';
import type { Routes } from '../query/route/route.ts';
import { stepsOf } from '../query/route/walks.ts';
import type { Rows } from '../query/trade/rows.ts';
import { validOn } from '../query/date/validity.ts';
import type { Actor, TradeEvent } from '../schema/actor.ts';
import type { Claim, Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { once } from '../schema/once.ts';
import { holdersOf, nameOnly, type Held } from './actor-shown.ts';

/** Anything a figure is an answer of. */
export type Answer = Rows | Profile | Routes | Chronicle | Relatedness | Comparison;

/** The records a figure shows, by the lists of a dataset. */
export type Shown = Pick<
  Dataset,
  'observations' | 'statements' | 'actors' | 'relations' | 'events' | 'legs' | 'corridors'
>;

const NONE: Shown = {
  observations: [],
  statements: [],
  actors: [],
  relations: [],
  events: [],
  legs: [],
  corridors: [],
};

/**
 * The records in an answer: what is drawn or listed, and what the notes tell beside it, each once. What is published about the legs and places of a
 * map stands in no answer: it is looked up in the dataset, where one is given.
 */
export function shownIn(answer: Answer, dataset?: Dataset): Shown {
  if ('rows' in answer) return ofRows(answer);
  if ('routes' in answer) return { ...ofRoutes(answer), ...(dataset && aboutWays(dataset, answer)) };
  if ('entries' in answer) return ofChronicle(answer);
  if ('groups' in answer) return ofRelations(answer);
  return 'columns' in answer ? ofComparison(answer) : ofProfile(answer);
}

function ofRows({ rows, notes }: Rows): Shown {
  const records = [...rows.map(({ observation }) => observation), ...notes.map(({ record }) => record)];
  return {
    ...NONE,
    observations: once(records.filter(isNumber)),
    statements: once(records.filter(isSaid)),
  };
}

const isNumber = (one: Observation | Statement): one is Observation => 'unit' in one;
const isSaid = (one: Observation | Statement): one is Statement => !isNumber(one);
const isClaim = (one: Opposed): one is Observation | Statement => 'nature' in one;

/** An event without what a profile knows of it. */
const asRecorded = ({ against: _, ...event }: EventOnDate): TradeEvent => event;

function ofRoutes({ routes }: Routes): Shown {
  const steps = routes.flatMap(stepsOf);
  return {
    ...NONE,
    corridors: once(routes.map(({ corridor }) => corridor)),
    legs: once(steps.map(({ leg }) => leg)),
  };
}

/** What is published about the corridors of a map, their legs and their places, as of its date. */
function aboutWays(
  { observations, statements }: Dataset,
  { routes, places, query }: Routes,
): Pick<Shown, 'observations' | 'statements'> {
  const subjects = new Set([
    ...routes.map(({ corridor }) => `corridor:${corridor.id}`),
    ...routes.flatMap(stepsOf).map(({ leg }) => `leg:${leg.id}`),
    ...places.map(({ id }) => `node:${id}`),
  ]);
  const isAbout = (one: Claim): boolean => subjects.has(one.about ?? '') && validOn(one, query.asOf);
  return { observations: observations.filter(isAbout), statements: statements.filter(isAbout) };
}

function ofChronicle({ actor, entries, undated, numbers }: Chronicle): Shown {
  const held = entries.flatMap((entry): Held[] =>
    entry.kind === 'role' ? [[entry.holder, entry.role]] : [],
  );
  return {
    ...NONE,
    observations: numbers.flatMap(({ record }) => ('unit' in record ? [record] : [])),
    actors: once([...holdersOf(held), ...(actor ? [nameOnly(actor)] : [])]),
    statements: once([
      ...entries.flatMap((entry) => (entry.kind === 'statement' ? [entry.statement] : [])),
      ...undated.map(({ statement }) => statement),
    ]),
    events: once(entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []))),
  };
}

function ofRelations({ groups }: Relatedness): Shown {
  const cells = groups.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.cells));
  return {
    ...NONE,
    relations: once(cells.flatMap(({ accounts }) => accounts.map(({ relation }) => relation))),
  };
}

/** What the cards of its actors show, and their memberships. */
function ofComparison({ columns }: Comparison): Shown {
  const cards = columns.map(({ profile }) => ofProfile(profile));
  const members = columns.flatMap(({ memberships }) => memberships.map(({ relation }) => relation));
  return {
    ...NONE,
    observations: once(cards.flatMap(({ observations }) => observations)),
    statements: once(cards.flatMap(({ statements }) => statements)),
    actors: once(cards.flatMap(({ actors }) => actors)),
    relations: once([...cards.flatMap(({ relations }) => relations), ...members]),
    events: once(cards.flatMap(({ events }) => events)),
  };
}

/** Of a corridor a card says the status, where it is known on its date, and not the way. */
function ofProfile(found: Profile): Shown {
  const { offices, figures, relations, events, corridors } = found;
  const held = offices.flatMap(({ holders, before, after }) =>
    [...holders, before, after].flatMap((one): Held[] => (one ? [[one.actor, one.role]] : [])),
  );
  const told = claimsTold(found).flatMap((one) => [one, ...one.contradictedBy]);
  const against = [...relations, ...events, ...told].flatMap((one) => one.against);
  const claims = [...told.map(({ claim }) => claim), ...against.filter(isClaim)];
  const acts = relations.flatMap(({ relation, contradictedBy }) => [relation, ...contradictedBy]);
  return {
    ...NONE,
    observations: once([...figures.map(({ observation }) => observation), ...claims.filter(isNumber)]),
    statements: once(claims.filter(isSaid)),
    actors: once([cardActor(found), ...holdersOf(held)]),
    relations: once([...acts, ...against.filter((one) => 'from' in one)]),
    events: once([...events.map(asRecorded), ...against.filter((one) => 'label' in one)]),
    corridors: corridors.flatMap(({ known, ...one }) =>
      known ? [{ ...one, main: [], branches: [], detached: [] }] : [],
    ),
  };
}

/** The actor of a card with the offices the card tells of. */
function cardActor({ actor, held, heldBefore, heldAfter }: Profile): Actor {
  const roles = [...held, heldBefore, heldAfter].flatMap((one) => (one ? [one.role] : []));
  return actor.roles ? { ...actor, roles } : actor;
}
