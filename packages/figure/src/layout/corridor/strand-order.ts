import type { Place } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import { distance, heading } from './curve.ts';
import type { Track } from './tracks.ts';
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
  const last = line.length - 1;
  const point = (i: number): Point => line[step.start === place ? i : last - i]!;
  let i = 0;
  for (let sum = 0; i < last && sum < AHEAD; i += 1) sum += distance(point(i), point(i + 1));
  return heading(point(0), point(i));
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

/** On which side of `a` another passage `b` goes where they part, above 0 to the right, and at which place. */
interface Parting {
  readonly side: number;
  readonly at: Place;
}

/** What is known of two passages on one leg that are walked on from one of its places. */
type Known = Map<Passage, Map<Passage, Map<Place, Parting>>>;

function knownOf(known: Known, a: Passage, b: Passage): Map<Place, Parting> {
  const ofA = known.get(a) ?? new Map<Passage, Map<Place, Parting>>();
  const ofB = ofA.get(b) ?? new Map<Place, Parting>();
  known.set(a, ofA.set(b, ofB));
  return ofB;
}

/** How two passages that reach a place together go on there: together, or apart. */
function goingOn(
  network: Network,
  [a, b]: readonly [Passage, Passage],
  at: Place,
): Parting | readonly [Passage, Passage] {
  const [na, nb] = [onward(network, a, at), onward(network, b, at)];
  if (!na || !nb) return { side: 0, at };
  if (na.track === nb.track) return [na, nb];
  const [x, y] = leaving(a.track, at);
  const ahead: Point = [-x, -y];
  const bends = [na, nb].map(({ track }) => turn(ahead, leaving(track, at)));
  return { side: Math.sign(bends[1]! - bends[0]!), at };
}

/**
 * Whether `b` turns right of `a` where they part, followed from a leg they share to one of its places and on as long as they go
 * together: above 0 if so, below 0 if left of it, 0 where one of them ends. It is the same from every leg on the way, and is found out once.
 */
function parting(network: Network, known: Known, a: Passage, b: Passage, place: Place): Parting {
  const seen = new Set<Track>();
  const way: (readonly [Map<Place, Parting>, Place])[] = [];
  let [pair, at]: [readonly [Passage, Passage], Place] = [[a, b], place];
  let found: Parting | undefined;
  while (!found) {
    const there = knownOf(known, ...pair);
    found = there.get(at) ?? (seen.has(pair[0].track) ? { side: 0, at } : undefined);
    if (found) break;
    seen.add(pair[0].track);
    way.push([there, at]);
    const next = goingOn(network, pair, at);
    if ('side' in next) found = next;
    else [pair, at] = [next, otherEnd(next[0], at)];
  }
  for (const [there, from] of way) there.set(from, found);
  return found;
}

/**
 * Above 0 where `b` has to lie right of `a`, as the leg's line runs. What they do at either end of all they share decides, and
 * where the ends do not agree the one whose place comes first by id, so that it is the same on every leg between.
 */
function sideOf(network: Network, known: Known, a: Passage, b: Passage): number {
  const { start, end } = a.track.step;
  const ahead = parting(network, known, a, b, end);
  const back = parting(network, known, a, b, start);
  const [there, here] = [ahead.side, -back.side];
  const side = ahead.at.id < back.at.id ? there || here : here || there;
  return side || (a.corridor < b.corridor === (a.corridor < b.corridor ? a : b).forward ? 1 : -1);
}

/** Says of each leg which corridors lie on it from left to right, as its line runs. */
export function orderIn(network: Network): (track: Track) => Passage[] {
  const known: Known = new Map();
  return (track) => orderOn(network, known, track);
}

function orderOn(network: Network, known: Known, track: Track): Passage[] {
  const there = network.on(track);
  const rank = new Map(
    there.map((one) => [
      one,
      there.filter((other) => other !== one && sideOf(network, known, other, one) > 0).length,
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
