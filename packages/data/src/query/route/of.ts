import type { Step } from '../../schema/corridor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { latest, pick, sourcesOf } from '../record/cited.ts';
import { listed } from '../record/listed.ts';
import { statusOn } from './status.ts';
import { stepsOf } from './walks.ts';
import type { RouteQuery, RouteStep, Routes } from './route.ts';

/** The corridors asked for, walked step by step, with the status of every leg on the date. Unknown ids are passed over. */
export function route(dataset: Dataset, asked: RouteQuery): Routes {
  const walk = walker(dataset, asked?.asOf);
  const routes = pick(dataset.corridors, listed(asked?.corridor)).map((corridor) => ({
    corridor,
    main: walk(corridor.main),
    branches: corridor.branches.map((branch) => ({ branch, steps: walk(branch.legs) })),
    detached: corridor.detached.map((branch) => ({ branch, steps: walk(branch.legs) })),
  }));
  const steps = routes.flatMap(stepsOf);
  const places = pick(
    dataset.nodes,
    steps.flatMap(({ start, end }) => [start.id, end.id]),
  );
  const changes = steps.flatMap(({ leg }) => leg.changes ?? []);
  const ways = [...steps.map(({ leg }) => leg), ...changes];
  const confirmed = latest(routes.map(({ corridor }) => corridor.asOf));
  // A source of places says where they lie, not how legs stood on its date.
  const dataAsOf = confirmed ?? latest(sourcesOf(dataset, ways).map(({ date }) => date));
  const wholes = routes.map(({ corridor }) => ({
    sources: [...(corridor.sources ?? []), ...(corridor.noteSources ?? [])],
  }));
  const sources = sourcesOf(dataset, [...ways, ...places, ...wholes]);
  return { query: asked, routes, places, sources, ...(dataAsOf === undefined ? {} : { dataAsOf }) };
}

/** Follows steps of a corridor; a step whose leg or places are not in the dataset is passed over. */
function walker(
  dataset: Dataset,
  asOf: string | undefined,
): (steps: readonly Step[]) => readonly RouteStep[] {
  const legs = new Map(dataset.legs.map((leg) => [leg.id, leg]));
  const nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
  return (steps) =>
    steps.flatMap(({ leg: id, reverse = false }) => {
      const leg = legs.get(id);
      const start = leg && nodes.get(reverse ? leg.to : leg.from);
      const end = leg && nodes.get(reverse ? leg.from : leg.to);
      return leg && start && end ? { leg, reverse, start, end, status: statusOn(leg, asOf) } : [];
    });
}
