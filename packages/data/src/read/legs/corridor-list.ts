import type { Names } from '../../schema/claim.ts';
import type { Corridor, Leg, Place } from '../../schema/corridor.ts';
import { folded } from './folded.ts';
import { partsOf } from './parts.ts';
import type { Walked } from './parts.ts';
import { slugs } from './slug.ts';

/** Between the names of several corridors that share a leg. */
const BETWEEN = /\s*[;؛|\n]\s*/;

/** The corridors that rows name, each with its legs in the order of the rows. */
export class CorridorList {
  readonly #walks = new Map<
    string,
    { readonly id: string; readonly name: string; readonly steps: Map<string, Walked> }
  >();
  readonly #slug = slugs();
  readonly #unnamed: string;

  /** `unnamed` is the id of the corridor of rows that name none. */
  constructor(unnamed: string) {
    this.#unnamed = unnamed;
  }

  /** Puts a leg into the corridors of its row; the names of those that had it already. */
  add(corridors: string, step: Walked): readonly string[] {
    const names = corridors.split(BETWEEN).filter(Boolean);
    return (names.length > 0 ? names : ['']).filter((name) => {
      const key = folded(name);
      const walk = this.#walks.get(key) ?? {
        id: this.#slug(name || this.#unnamed),
        name,
        steps: new Map<string, Walked>(),
      };
      this.#walks.set(key, walk);
      if (walk.steps.has(step.leg)) return true;
      walk.steps.set(step.leg, step);
      return false;
    });
  }

  /** Every corridor of which a leg is left. `titled` is what a corridor without a name is called; else it is called after its ends. */
  settled(
    legs: ReadonlyMap<string, Leg>,
    places: ReadonlyMap<string, Place>,
    names: (text: string) => Names,
    titled: string,
  ): readonly Corridor[] {
    const called = (id: string): string => places.get(id)?.names['en'] ?? id;
    return [...this.#walks.values()].flatMap(({ id, name, steps }): readonly Corridor[] => {
      const walked = [...steps.values()].filter(({ leg }) => legs.has(leg));
      if (walked.length === 0) return [];
      const parts = partsOf(walked, called);
      const onMain = new Set(parts.main.map(({ leg }) => leg));
      const main = walked.filter(({ leg }) => onMain.has(leg));
      const own = name || titled || `${called(main[0]!.from)} – ${called(main.at(-1)!.to)}`;
      return [{ id, names: names(own), ...statusOf(main.map(({ leg }) => legs.get(leg)!)), ...parts }];
    });
  }
}

/** What all legs of a main line share; the first leg that is not built, and an unknown service, where they differ. */
function statusOf(main: readonly Leg[]): Pick<Corridor, 'build' | 'service'> {
  const { build } = main.find((leg) => leg.build !== 'operating') ?? main[0]!;
  const { service } = main[0]!;
  return { build, service: main.every((leg) => leg.service === service) ? service : 'unknown' };
}
