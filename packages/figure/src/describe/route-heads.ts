import { walksOf, type Place, type Route, type RouteStep, type Walk } from '@keruen/data';
import { routeWords } from '../locale/books/route.ts';
import type { Locale } from '../locale/locale.ts';
import { mapWords } from '../locale/maps/map-words.ts';
import { formatNumber } from '../locale/number.ts';
import { nameOf } from './name.ts';
import { headed, sentenceCase } from './phrase.ts';

/** A walk with what is said before its first step: `Branch at Alat, 1 of 2: Alat to Baku`; nothing before a main line. */
export interface HeadedWalk extends Walk {
  readonly head: string;
}

type Steps = readonly RouteStep[];

/** Where a branch leaves what was read before it: at its start, or, where it is walked towards it, at its end. */
function leavesAt(steps: Steps, before: ReadonlySet<Place>): Place | undefined {
  const [start, end] = [steps[0]?.start, steps.at(-1)?.end];
  return start && before.has(start) ? start : end && before.has(end) ? end : start;
}

/** Where each walk leaves those before it. */
function leavings(walks: readonly Walk[]): (Place | undefined)[] {
  const read = new Set<Place>();
  return walks.map(({ steps }) => {
    const at = leavesAt(steps, read);
    for (const { start, end } of steps) read.add(start).add(end);
    return at;
  });
}

function way(steps: Steps, locale: Locale): string {
  const [start, end] = [steps[0]?.start, steps.at(-1)?.end];
  return start && end
    ? routeWords(locale).route.way(nameOf(start.names, locale), nameOf(end.names, locale))
    : '';
}

/** The walks of a route, each under its head. Speaks the words that `loadMapWords` brings. */
export function headedWalks(route: Route, locale: Locale): readonly HeadedWalk[] {
  const walks = walksOf(route);
  const left = leavings(walks);
  const branches = walks.flatMap(({ kind }, i) => (kind === 'branch' ? [i] : []));
  const headOf = ({ kind }: Walk, i: number): string => {
    const at = left[i];
    if (kind !== 'branch' || !at) return routeWords(locale).route.detached;
    const here = branches.filter((one) => left[one] === at);
    const [n, of] = [here.indexOf(i) + 1, here.length].map((one) => formatNumber(one, locale)) as [
      string,
      string,
    ];
    return mapWords(locale).branchAt(nameOf(at.names, locale), n, of);
  };
  return walks.map((walk, i) => ({
    ...walk,
    head: walk.kind === 'main' ? '' : sentenceCase(headed(headOf(walk, i), way(walk.steps, locale))),
  }));
}
