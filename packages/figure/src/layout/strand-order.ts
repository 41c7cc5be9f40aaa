import type { Place } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import { heading, lengths } from './corridor-curve.ts';
import type { Track } from './corridor-tracks.ts';
import type { Chain, Passage } from './strand-passages.ts';

/** Where the passages of corridors lie: those on a leg, and those of a corridor at a place. */
export interface Network {
  readonly on: (track: Track) => readonly Passage[];
  readonly at: (corridor: number, place: Place) => readonly Passage[];
}

/** How far from a place the direction of a leg is taken, px: its first bend says little. */
const AHEAD = 24;

/** The direction in which a leg leaves one of its places. */
function leaving({ line, step }: Track, place: Place): Point {
  const away = step.start === place ? line : [...line].reverse();
  const sums = lengths(away);
  const ahead = sums.findIndex((sum) => sum >= AHEAD);
  return heading(away[0]!, away.at(ahead)!);
}

/** By how much one turns from a direction to another: radians from −π to π, to the right above 0. */
const turn = ([ax, ay]: Point, [bx, by]: Point): number => Math.atan2(ax * by - ay * bx, ax * bx + ay * by);

const otherEnd = ({ start, end }: Passage, place: Place): Place => (start === place ? end : start);

/** The passage a corridor goes on with at a place: that of its chain, else of its main line, else of any part that is there. */
function onward({ at }: Network, from: Passage, place: Place): Passage | undefined {
  const others = at(from.corridor, place).filter((one) => one !== from);
  const next = others.find((one) => one.main === from.main) ?? others.find(({ main }) => main);
  return next ?? others[0];
}

/**
 * Whether `b` turns right of `a` where they part, followed from a leg they share to one of its places and on as long as they go
 * together: above 0 if so, below 0 if left of it, 0 where one of them ends.
 */
function parting(network: Network, a: Passage, b: Passage, place: Place): { side: number; at: Place } {
  const seen = new Set<Track>();
  let [pa, pb, at] = [a, b, place];
  for (;;) {
    seen.add(pa.track);
    const [na, nb] = [onward(network, pa, at), onward(network, pb, at)];
    if (!na || !nb) return { side: 0, at };
    if (na.track !== nb.track) {
      const [x, y] = leaving(pa.track, at);
      const ahead: Point = [-x, -y];
      const bends = [na, nb].map(({ track }) => turn(ahead, leaving(track, at)));
      return { side: Math.sign(bends[1]! - bends[0]!), at };
    }
    if (seen.has(na.track)) return { side: 0, at };
    [pa, pb, at] = [na, nb, otherEnd(na, at)];
  }
}

/**
 * Above 0 where `b` has to lie right of `a`, as the leg's line runs. What they do at either end of all they share decides, and
 * where the ends do not agree the one whose place comes first by id, so that it is the same on every leg between.
 */
function sideOf(network: Network, a: Passage, b: Passage): number {
  const { start, end } = a.track.step;
  const ahead = parting(network, a, b, end);
  const back = parting(network, a, b, start);
  const [there, here] = [ahead.side, -back.side];
  const side = ahead.at.id < back.at.id ? there || here : here || there;
  return side || (a.corridor < b.corridor === (a.corridor < b.corridor ? a : b).forward ? 1 : -1);
}

/** The corridors on a leg from left to right, as its line runs. */
export function orderOn(network: Network, track: Track): Passage[] {
  const there = network.on(track);
  const rank = new Map(
    there.map((one) => [
      one,
      there.filter((other) => other !== one && sideOf(network, other, one) > 0).length,
    ]),
  );
  return [...there].sort((a, b) => rank.get(a)! - rank.get(b)!);
}

/** The network of all chains. */
export function networkOf(chains: readonly Chain[]): Network {
  const passages = chains.flat();
  const on = new Map<Track, Passage[]>();
  const at = new Map<string, Passage[]>();
  const add = <Key>(map: Map<Key, Passage[]>, key: Key, one: Passage): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const one of passages) {
    add(on, one.track, one);
    for (const place of new Set([one.start, one.end])) add(at, `${one.corridor} ${place.id}`, one);
  }
  return {
    on: (track) => on.get(track) ?? [],
    at: (corridor, place) => at.get(`${corridor} ${place.id}`) ?? [],
  };
}
