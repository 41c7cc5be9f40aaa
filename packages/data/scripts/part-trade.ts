import type { Observation } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import type { Series } from '../src/schema/series.ts';
import { cut } from './cut.ts';
import { isOfWays } from './part-corridor.ts';
import { partnerGroups } from './partners.ts';
import type { Lists } from './whole.ts';

const PAIR = ['KAZ', 'AFG'];

/** Claims and figures of trade between the two states the dataset is about. */
function isOfPair({ reporter = '', partner = '', measure }: Observation): boolean {
  return measure.startsWith('trade-') && PAIR.includes(reporter) && PAIR.includes(partner);
}

/** What a question for numbers may choose from, by part: the rows proper, without what stands in their notes. */
export function tradeRows({
  observations,
  series,
}: Lists): Readonly<Record<string, Pick<Lists, 'observations' | 'series'>>> {
  const group = (pattern: RegExp): readonly Series[] => series.filter(({ id }) => pattern.test(id));
  const rest = observations.filter((each) => !isOfPair(each) && !isOfWays(each));
  const partners = partnerGroups()
    .filter(({ name }) => name.startsWith('partners'))
    .map(({ name }) => [
      name,
      { observations: [], series: group(new RegExp(`^KAZ-${name}-(?:export|import)-`)) },
    ]);
  return {
    'kaz-afg': { observations: observations.filter(isOfPair), series: [] },
    'kaz-kgz': { observations: rest.filter(isKyrgyz), series: group(/^KAZ-KGZ-/) },
    ...Object.fromEntries(partners),
    sections: { observations: [], series: group(/^KAZ-sections-/) },
    gdp: { observations: [], series: group(/^gdp-/) },
    population: { observations: [], series: group(/^population-/) },
    said: { observations: rest.filter((each) => !isKyrgyz(each)), series: [] },
  };
}

const isKyrgyz = ({ reporter }: Observation): boolean => reporter === 'KGZ';

/** Each group of rows with what its notes need: the claims they name and the events they are about. */
export function tradeParts(all: Lists): Readonly<Record<string, Dataset>> {
  return Object.fromEntries(
    Object.entries(tradeRows(all)).map(([name, { observations, series }]) => {
      const next = new Set(observations.flatMap(linksOf));
      const against = new Set(observations.flatMap(({ conflictsWith = [] }) => conflictsWith));
      const own = new Set(observations.map(({ id }) => id));
      const subjects = new Set(observations.map(({ about }) => about));
      const chosen = {
        observations: all.observations.filter(({ id }) => own.has(id) || next.has(id)),
        statements: all.statements.filter(({ id }) => next.has(id)),
        relations: all.relations.filter(({ id }) => against.has(id)),
        events: all.events.filter(({ id }) => subjects.has(`event:${id}`)),
        series,
      };
      return [name, cut(all, chosen)];
    }),
  );
}

/** Ids of the records that one names. */
export function linksOf({ conflictsWith = [], related = [], inputs = [] }: Observation): readonly string[] {
  return [...conflictsWith, ...related, ...inputs];
}
