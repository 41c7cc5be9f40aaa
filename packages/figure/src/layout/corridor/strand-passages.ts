import { walksOf, type Place, type Routes } from '@keruen/data';
import type { Track } from './tracks.ts';

/** A corridor on a leg that is drawn. */
export interface Passage {
  /** Number of the corridor among those on show. */
  readonly corridor: number;
  readonly track: Track;
  /** Whether the corridor is walked as the leg's line runs. */
  readonly forward: boolean;
  /** Whether the leg lies on the corridor's main line. */
  readonly main: boolean;
  readonly start: Place;
  readonly end: Place;
}

/** Passages walked one after the other, each beginning where the one before ended. */
export type Chain = readonly Passage[];

/**
 * Every corridor as chains of the legs that are drawn. A leg that a corridor walks twice is in the first of its chains only;
 * where a leg is missing a chain ends and the next begins.
 */
export function chainsOf({ routes }: Routes, tracks: readonly Track[]): Chain[] {
  const byLeg = new Map(tracks.map((track) => [track.step.leg.id, track]));
  return routes.flatMap((route, corridor) => {
    const walked = new Set<string>();
    return walksOf(route).flatMap(({ kind, steps }) => {
      const chains: Passage[][] = [[]];
      for (const { leg, start, end, reverse } of steps) {
        const track = byLeg.get(leg.id);
        if (!track || walked.has(leg.id)) {
          chains.push([]);
          continue;
        }
        walked.add(leg.id);
        if (chains.at(-1)!.length && chains.at(-1)!.at(-1)!.end !== start) chains.push([]);
        chains.at(-1)!.push({
          corridor,
          track,
          forward: reverse === track.step.reverse,
          main: kind === 'main',
          start,
          end,
        });
      }
      return chains.filter(({ length }) => length);
    });
  });
}
