import type { Place, Routes } from '@keruen/data';
import { kindOf, PLACE_SIGNS } from './signs.ts';
import { MISLEADING } from './space.ts';

/** A lower rank is named first: main ends, ends of branches, ports, capitals, border crossings, cities, dry ports, junctions. */
export type Rank = number;

const CAPITAL: Rank = 3;

/** Names of this rank and below are set in bold. */
export const BOLD: Rank = 1;

/** What it may cost to set a name: ends, ports and capitals stand nearer to other signs than to their own where they must, others to one at most. */
export const allowance = (rank: Rank): number => (rank <= CAPITAL ? Infinity : MISLEADING + 1);

/** Names of this rank are left out on a narrow map. */
export const MINOR: Rank = PLACE_SIGNS['rail-junction'].rank;

/** The rank of every place of the routes. The ends are those of main lines, and of branches that meet nothing again. */
export function ranks({ routes }: Routes): (place: Place) => Rank {
  const ends = routes.flatMap(({ main }) => [main[0]?.start, main.at(-1)?.end]);
  const branchEnds = routes.flatMap(({ branches }) =>
    branches.map(({ branch, steps }) => (branch.joins ? undefined : steps.at(-1)?.end)),
  );
  return (place) => {
    if (ends.includes(place)) return 0;
    if (branchEnds.includes(place)) return 1;
    const { rank } = PLACE_SIGNS[kindOf(place)];
    return place.capital ? Math.min(CAPITAL, rank) : rank;
  };
}
