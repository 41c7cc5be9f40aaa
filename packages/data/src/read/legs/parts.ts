import type { Branch, Step } from '../../schema/corridor.ts';

/** A leg as a row walks it. */
export interface Walked {
  readonly leg: string;
  readonly reverse: boolean;
  readonly from: string;
  readonly to: string;
  /** The part of the corridor its row names; empty where it names none. */
  readonly part: string;
}

/** The parts of a corridor: its main line, what leaves it, what touches nothing. */
export interface Parts {
  readonly main: readonly Step[];
  readonly branches: readonly Branch[];
  readonly detached: readonly Branch[];
}

/** Legs that follow each other: each begins where the one before it ends. */
function chains(walked: readonly Walked[]): readonly (readonly Walked[])[] {
  const found: Walked[][] = [];
  for (const one of walked) {
    const last = found.at(-1)?.at(-1);
    if (last && last.to === one.from && last.part === one.part) found.at(-1)!.push(one);
    else found.push([one]);
  }
  return found;
}

const stepsOf = (chain: readonly Walked[]): readonly Step[] =>
  chain.map(({ leg, reverse }) => (reverse ? { leg, reverse } : { leg }));

const placesOf = (chain: readonly Walked[]): string[] => chain.flatMap(({ from, to }) => [from, to]);

/**
 * Rows in walking order as a graph: the first run of legs that follow each other is the main line, unless rows say `main` in their part. A further run is
 * a branch where it touches what is reached so far, in the order of the rows as far as that allows; runs that touch nothing of it are detached.
 */
export function partsOf(walked: readonly Walked[], nameOf: (place: string) => string): Parts {
  const [first = [], ...others] = mainFirst(chains(walked));
  const reached = new Set(placesOf(first));
  const waiting = new Set(others);
  const branches: Branch[] = [];
  const branchOf = (chain: readonly Walked[], joins: boolean): Branch => {
    const [from, to] = [chain[0]!.from, chain.at(-1)!.to];
    const label = chain[0]!.part || `${nameOf(from)} – ${nameOf(to)}`;
    return { from, to, ...(joins ? { joins } : {}), legs: stepsOf(chain), label };
  };
  const touching = byPlace(others);
  // A set goes on to what is added while it is walked.
  for (const place of reached)
    for (const chain of touching.get(place) ?? []) {
      if (!waiting.delete(chain)) continue;
      const joins = reached.has(chain[0]!.from) && reached.has(chain.at(-1)!.to);
      branches.push(branchOf(chain, joins));
      for (const one of placesOf(chain)) reached.add(one);
    }
  return { main: stepsOf(first), branches, detached: [...waiting].map((chain) => branchOf(chain, false)) };
}

function mainFirst(all: readonly (readonly Walked[])[]): readonly (readonly Walked[])[] {
  const main = all.find(([one]) => one?.part.toLowerCase() === 'main');
  return main ? [main, ...all.filter((chain) => chain !== main)] : all;
}

function byPlace(all: readonly (readonly Walked[])[]): ReadonlyMap<string, readonly (readonly Walked[])[]> {
  const found = new Map<string, (readonly Walked[])[]>();
  for (const chain of all)
    for (const place of new Set(placesOf(chain))) found.set(place, [...(found.get(place) ?? []), chain]);
  return found;
}
