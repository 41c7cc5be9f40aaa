import type { Place, Routes } from '@keruen/data';
import { kindOf } from './corridor-signs.ts';

/** A lower rank is named first: main ends, ends of branches, ports, capitals, border crossings, cities, dry ports, junctions. */
export type Rank = number;

const CAPITAL: Rank = 3;
const KINDS = { port: 2, 'border-crossing': 4, city: 5, 'dry-port': 6, 'rail-junction': 7 } as const;

/** How much of lines a name may cover: ends, ports and capitals what they must, border crossings a little, others nothing. */
export const allowance = (rank: Rank): number =>
  rank <= CAPITAL ? Infinity : rank === KINDS['border-crossing'] ? LITTLE : 0;

/** Less than it costs to stand nearer to another sign than to one's own. */
const LITTLE = 7;

/** Names of this rank and below are set in bold. */
export const BOLD: Rank = 1;

/** Names of this rank are left out on a narrow map. */
export const MINOR: Rank = KINDS['rail-junction'];

/** Capitals on the corridors; the data does not say which city is one. */
const CAPITALS = [
  'ankara',
  'ashgabat',
  'astana',
  'baku',
  'bishkek',
  'dushanbe',
  'islamabad',
  'kabul',
  'moscow',
  'tashkent',
  'tbilisi',
  'tehran',
];

/** Ids of the ends of main lines, and of branches that meet nothing again. */
function endsOf({ routes }: Routes): {
  readonly main: readonly string[];
  readonly branch: readonly string[];
} {
  const main = routes.flatMap((route) => [
    ...route.main.slice(0, 1).map(({ start }) => start),
    ...route.main.slice(-1).map(({ end }) => end),
  ]);
  const branch = routes
    .flatMap(({ branches }) => branches.filter((part) => !part.branch.joins))
    .flatMap(({ steps }) => steps.slice(-1).map(({ end }) => end));
  return { main: main.map(({ id }) => id), branch: branch.map(({ id }) => id) };
}

/** The rank of every place of the routes. */
export function ranks(routes: Routes): (place: Place) => Rank {
  const ends = endsOf(routes);
  return (place) => {
    if (ends.main.includes(place.id)) return 0;
    if (ends.branch.includes(place.id)) return 1;
    return Math.min(KINDS[kindOf(place)], CAPITALS.includes(place.id) ? CAPITAL : Infinity);
  };
}
