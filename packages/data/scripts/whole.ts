import type { Relation, TradeEvent } from '../src/schema/actor.ts';
import type { Citation } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { actorIds, actorRecords, eventOf, relationOf } from './actors.ts';
import { areaRecords } from './areas.ts';
import { claimedObservations, claimedStatements, deniedRelations, reportedObservations } from './claims.ts';
import { corridorClaims } from './corridor-facts.ts';
import { corridorRecords } from './corridors.ts';
import { readFacts } from './facts.ts';
import type { FactsActors } from './facts-shapes.ts';
import { withFurtherActors } from './further-actors.ts';
import { indicatorSeries } from './indicators.ts';
import { LinkTable } from './links.ts';
import { kyrgyzFigures } from './mirror.ts';
import { partnerGroups, partnerSeries } from './partners.ts';
import { productRecords, sectionSeries } from './products.ts';
import { growth, statistics, turnovers } from './series.ts';
import { allSources } from './sources.ts';
import { translated, translatedActor, translatedSource } from './translations.ts';

/** Everything a dataset holds but what it says of itself and its sources. */
export type Lists = Omit<Dataset, 'format' | 'id' | 'title' | 'licence' | 'asOf' | 'sources'>;

/** Years whose growth over the year before stands beside a claim about it. */
const GROWTH_YEARS = [2022];

/** Every record of the facts, with its links on both sides. Same facts, same records. */
export function allRecords(): Lists {
  const corridors = corridorRecords();
  const claims = corridorClaims();
  const official = statistics();
  const derived = turnovers(official);
  const observations = [
    ...official,
    ...derived,
    ...GROWTH_YEARS.map((year) => growth(derived, year)),
    ...claimedObservations(),
    ...reportedObservations(),
    ...kyrgyzFigures(),
    ...claims.observations,
  ];
  const statements = [...claimedStatements(), ...claims.statements];
  const { relations, events } = acts();
  const links = new LinkTable([...observations, ...statements, ...relations, ...events]);
  const series = [...partnerGroups().flatMap(partnerSeries), ...sectionSeries(), ...indicatorSeries()];
  const actors = actorRecords();
  const known = new Set(actors.map(({ id }) => id));
  const others = codesIn({ actors, series, nodes: corridors.nodes }).filter((code) => !known.has(code));
  return {
    observations: observations.map((each) => withFurtherActors(links.applied(each), actors)),
    series,
    statements: statements.map((each) => withFurtherActors(links.applied(each), actors)),
    actors: [...actors, ...areaRecords(others)].map(translatedActor),
    relations: relations.map((each) => links.applied(each)),
    events: events.map((each) => links.applied(each)),
    products: productRecords().map((product) => translated('product', product)),
    nodes: corridors.nodes.map((node) => translated('node', node)),
    legs: corridors.legs,
    corridors: corridors.corridors.map((corridor) => translated('corridor', corridor)),
  };
}

function acts(): { relations: Relation[]; events: TradeEvent[] } {
  const facts = readFacts<FactsActors>('actors.json');
  const idOf = actorIds(facts.actors);
  return {
    relations: [...deniedRelations(), ...facts.relations.map((relation) => relationOf(relation, idOf))],
    events: facts.events.map((event) => eventOf(event, idOf)),
  };
}

/** Codes of countries that series, places and seats name, in order. */
function codesIn({ actors, series, nodes }: Pick<Lists, 'actors' | 'series' | 'nodes'>): readonly string[] {
  const inSeries = series.flatMap(({ words }) => [
    ...(words.reporter?.words ?? []),
    ...(words.partner?.words ?? []),
  ]);
  const seats = actors.flatMap(({ basedIn = '' }) => basedIn || []);
  const places = nodes.map(({ country }) => country);
  return [...new Set([...inSeries, ...seats, ...places, 'WLD'])].sort();
}

/** A dataset of the records, with the sources they cite. */
export function datasetOf(lists: Partial<Lists>): Dataset {
  const empty = { observations: [], series: [], statements: [], actors: [], relations: [], events: [] };
  const all = { ...empty, products: [], nodes: [], legs: [], corridors: [], ...lists };
  const cited = new Set(citationsIn(Object.values(all)).map(({ source }) => source));
  return {
    format: 1,
    id: 'kazakhstan-afghanistan',
    title: 'Kazakhstan and Afghanistan: trade, actors, corridors',
    licence: 'Code MIT; what may be done with each source is in LICENSES.md of @keruen/data',
    asOf: readFacts<FactsActors>('actors.json').meta.latestSource,
    sources: [...allSources().values()].filter(({ id }) => cited.has(id)).map(translatedSource),
    ...all,
  };
}

/** Every citation anywhere in the records: of roles, labels and changes too. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && typeof value.source === 'string') return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}
