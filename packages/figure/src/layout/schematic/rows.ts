import type { Place, Route, RouteStep } from '@keruen/data';

/** A place in a row of a schematic, in a lane beside the main line, which is lane 0. */
export interface Row {
  readonly place: Place;
  readonly lane: number;
  /** True where a part begins that touches nothing above it. */
  readonly apart: boolean;
}

/** A leg between two rows, `from` above `to`, drawn in a lane where they are more than one row apart. */
export interface Edge {
  readonly step: RouteStep;
  readonly main: boolean;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

export interface Ladder {
  readonly rows: readonly Row[];
  readonly edges: readonly Edge[];
}

/** Legs in the order in which their places are met. */
interface Chain {
  readonly places: readonly Place[];
  readonly steps: readonly RouteStep[];
}

/** Steps as chains: a new one begins where a step does not begin where the one before ended, and at each place that `cut` names. */
function chainsOf(steps: readonly RouteStep[], cut: (place: Place) => boolean): Chain[] {
  const chains: { places: Place[]; steps: RouteStep[] }[] = [];
  for (const step of steps) {
    const last = chains.at(-1);
    const goesOn = last && last.places.at(-1) === step.start && !cut(step.start);
    const chain = goesOn ? last : { places: [step.start], steps: [] };
    if (!goesOn) chains.push(chain);
    chain.places.push(step.end);
    chain.steps.push(step);
  }
  return chains;
}

const turned = ({ places, steps }: Chain): Chain => ({
  places: [...places].reverse(),
  steps: [...steps].reverse(),
});

/** Lanes beside the main line: the lowest that is free, until a place is reached. */
class Lanes {
  readonly #taken = new Map<number, Place | undefined>();

  take(): number {
    let lane = 1;
    while (this.#taken.has(lane)) lane += 1;
    this.#taken.set(lane, undefined);
    return lane;
  }

  /** Keeps a lane until a place; without one, until the main line goes on. */
  until(lane: number, place: Place | undefined): void {
    this.#taken.set(lane, place);
  }

  /** A place of the main line is reached. */
  reach(place: Place): void {
    for (const [lane, until] of this.#taken) if (!until || until === place) this.#taken.delete(lane);
  }
}

/**
 * A route as rows from top to bottom. The main line comes in order; a branch comes below the place where it leaves, in a lane of its own, which
 * it keeps until it is back on the main line; detached parts come last. Lanes are taken and freed as in a list of commits.
 */
export function ladderOf({ main, branches, detached }: Route): Ladder {
  const onMain = new Set(main.flatMap(({ start, end }) => [start, end]));
  const rows: Row[] = [];
  const rowOf = new Map<Place, number>();
  const edges: Edge[] = [];
  const lanes = new Lanes();
  const pending = branches.flatMap(({ steps }) => chainsOf(steps, (place) => onMain.has(place)));

  const put = (place: Place, lane: number, apart: boolean): void => {
    if (rowOf.has(place)) return;
    rowOf.set(place, rows.length);
    rows.push({ place, lane, apart });
    if (!lane) lanes.reach(place);
  };
  const join = ({ places, steps }: Chain, lane: number, isMain: boolean): void =>
    steps.forEach((step, i) => {
      const ends = [rowOf.get(places[i]!)!, rowOf.get(places[i + 1]!)!];
      edges.push({ step, main: isMain, from: Math.min(...ends), to: Math.max(...ends), lane });
    });
  const joins: (() => void)[] = [];
  const lay = (chain: Chain, lane: number, isMain: boolean): void => {
    const [first] = chain.places;
    for (const place of chain.places) {
      // A branch that comes back to the main line leaves that place to it.
      if (!isMain && onMain.has(place)) continue;
      put(place, lane, place === first && rows.length > 0);
      leave(place);
    }
    joins.push(() => join(chain, lane, isMain));
  };
  /** Lays what leaves the line at a place. */
  const leave = (place: Place): void => {
    for (;;) {
      const at = pending.findIndex(({ places }) => places[0] === place || places.at(-1) === place);
      if (at < 0) return;
      const [found] = pending.splice(at, 1);
      const chain = found!.places[0] === place ? found! : turned(found!);
      const end = chain.places.at(-1)!;
      const lane = lanes.take();
      const returns = onMain.has(end) && !rowOf.has(end);
      lay(chain, lane, false);
      lanes.until(lane, returns ? end : undefined);
    }
  };
  chainsOf(main, () => false).forEach((chain) => lay(chain, 0, true));
  // What never met the main line is apart, as detached parts are.
  const rest = [...pending.splice(0), ...detached.flatMap(({ steps }) => chainsOf(steps, () => false))];
  for (const chain of rest) {
    const known = chain.places.some((place) => rowOf.has(place));
    lay(chain, known ? lanes.take() : 0, false);
  }
  for (const draw of joins) draw();
  return { rows, edges };
}
