import type { Tone } from '../../scene/mark.ts';
import { TONES } from './lines.ts';
import type { Track } from './tracks.ts';

/**
 * A tone for each corridor, given in their order: one that no corridor has with which it shares legs, else the one it shares fewest with;
 * among such tones that given least often.
 */
export function tonesOf(corridors: number, tracks: readonly Track[]): Tone[] {
  const given: number[] = [];
  for (let one = 0; one < corridors; one += 1) {
    const shared = TONES.map(() => 0);
    for (const track of tracks)
      if (track.corridors.includes(one))
        for (const other of track.corridors) if (other < one) shared[given[other]!]! += 1;
    const used = TONES.map((_, tone) => given.filter((other) => other === tone).length);
    const order = [...TONES.keys()].sort((a, b) => shared[a]! - shared[b]! || used[a]! - used[b]!);
    given.push(order[0]!);
  }
  return given.map((tone) => TONES[tone]!);
}
