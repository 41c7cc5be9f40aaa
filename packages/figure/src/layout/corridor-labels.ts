import { chooseName, type Names, type Place, type Routes } from '@keruen/data';
import { WATERS } from '../land/names.ts';
import type { Point } from '../projection/albers.ts';
import { textBounds } from '../scene/bounds.ts';
import type { TextMark } from '../scene/mark.ts';
import type { Subject } from '../scene/subject.ts';
import type { Exit } from './corridor-exits.ts';
import { kindOf, PLACE_SIGNS } from './corridor-signs.ts';
import type { Space } from './corridor-space.ts';
import type { Track } from './corridor-tracks.ts';
import { inRegion, type View } from './corridor-view.ts';
import { visited } from './corridor-walk.ts';
import type { Medium } from './layout.ts';

/** A word that wants to stand beside a point; a lower rank comes first. */
interface Wish {
  readonly place: Place;
  readonly at: Point;
  readonly rank: number;
}

/** Capitals on the corridors; the data does not say which city is one. */
const CAPITALS = [
  'astana',
  'tashkent',
  'kabul',
  'baku',
  'tbilisi',
  'ankara',
  'ashgabat',
  'tehran',
  'dushanbe',
  'bishkek',
  'islamabad',
  'moscow',
];

const CAPITAL = 3;
const KIND_RANKS = { port: 2, 'border-crossing': 4, city: 5, 'dry-port': 6, 'rail-junction': 7 } as const;

/** From this rank on a label stands where it covers no line, or not at all. */
const OPTIONAL = 5;

/** How many labels there may be, and how large, by the width of the picture. */
const LIMITS = [
  { from: 0, most: 12, size: 11 },
  { from: 480, most: 22, size: 12 },
  { from: 800, most: 40, size: 12.5 },
] as const;

const limitAt = (width: number): (typeof LIMITS)[number] =>
  LIMITS.findLast(({ from }) => width >= from) ?? LIMITS[0];

/** The name on the map: what stands before a bracket or a slash. Speech gives the whole. */
const short = (name: string): string => name.split(/ [(/]/)[0]!;

function named(names: Names, { locale }: Medium): { text: string; lang?: string } {
  const { text, lang } = chooseName(names, locale.tag);
  return lang === locale.tag ? { text: short(text) } : { text: short(text), lang };
}

/** Ends of main lines and of branches that meet nothing again. */
function endsOf({ routes }: Routes): { main: Set<string>; branch: Set<string> } {
  const main = routes.flatMap((route) => [route.main[0]?.start.id, route.main.at(-1)?.end.id]);
  const branch = routes.flatMap(({ branches }) =>
    branches.filter((part) => !part.branch.joins).map(({ steps }) => steps.at(-1)?.end.id),
  );
  const ids = (list: readonly (string | undefined)[]): Set<string> =>
    new Set(list.filter((id) => id !== undefined));
  return { main: ids(main), branch: ids(branch) };
}

/** Ranks of labels: ends first, then ports, capitals, border crossings, other cities, dry ports, junctions. */
function wishes(routes: Routes, tracks: readonly Track[], view: View): Wish[] {
  const ends = endsOf(routes);
  const rankOf = (place: Place): number => {
    if (ends.main.has(place.id)) return 0;
    if (ends.branch.has(place.id)) return 1;
    return Math.min(KIND_RANKS[kindOf(place)], CAPITALS.includes(place.id) ? CAPITAL : Infinity);
  };
  return visited(tracks)
    .filter(inRegion)
    .map((place) => ({ place, at: view.place(place), rank: rankOf(place) }))
    .sort((a, b) => a.rank - b.rank || b.place.kinds.length - a.place.kinds.length);
}

type Anchor = TextMark['anchor'];

/** Where a label may stand about its point, best first: direction of the offset and anchor. */
const STANDS: readonly (readonly [dx: number, dy: number, anchor: Anchor])[] = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0.75, -0.9, 'start'],
  [0.75, 0.9, 'start'],
  [-0.75, -0.9, 'end'],
  [-0.75, 0.9, 'end'],
  [0, -1.3, 'middle'],
  [0, 1.3, 'middle'],
];

/** Every stand at two distances from the sign, px beyond its edge. */
function stands(at: Point, radius: number, text: Omit<TextMark, 'x' | 'y' | 'anchor'>): TextMark[] {
  return [4, 10].flatMap((gap) =>
    STANDS.map(([dx, dy, anchor]) => {
      const reach = radius + gap;
      const middle = at[1] + dy * (reach + text.size * 0.3);
      return { ...text, x: Math.round(at[0] + dx * reach), y: Math.round(middle + text.size * 0.35), anchor };
    }),
  );
}

/** The candidate that covers least, taken; undefined where each would cover more than `most`. */
function settle(
  candidates: readonly TextMark[],
  space: Space,
  medium: Medium,
  own: Point | undefined,
  most: number,
): TextMark | undefined {
  let best: TextMark | undefined;
  let least = Infinity;
  candidates.forEach((mark, i) => {
    const covered = space.cost(textBounds(mark, medium.measure), own);
    const cost = covered + i * 0.05;
    if (covered > most || cost >= least) return;
    best = mark;
    least = cost;
  });
  if (best) space.take(textBounds(best, medium.measure));
  return best;
}

/** Names of places, by rank; at most as many as there is room for. */
export function placeLabels(
  routes: Routes,
  tracks: readonly Track[],
  view: View,
  space: Space,
  medium: Medium,
  room: number,
): TextMark[] {
  const { size } = limitAt(view.width);
  const labels: TextMark[] = [];
  for (const { place, at, rank } of wishes(routes, tracks, view)) {
    if (labels.length >= room) break;
    const subject: Subject = `node:${place.id}`;
    const text = {
      kind: 'text',
      ...named(place.names, medium),
      size,
      weight: rank < 2 ? 600 : 400,
      tone: 'ink',
      halo: true,
      subject,
    } as const;
    const { radius } = PLACE_SIGNS[kindOf(place)];
    const mark = settle(stands(at, radius, text), space, medium, at, rank < OPTIONAL ? Infinity : 0);
    if (mark) labels.push(mark);
  }
  return labels;
}

/** Names at the tips of arrows, one under the other, the nearest place first. */
export function exitLabels(exits: readonly Exit[], view: View, space: Space, medium: Medium): TextMark[] {
  const { size } = limitAt(view.width);
  const told = new Set<string>();
  return exits.flatMap(({ line, beyond }) => {
    const fresh = beyond.filter(({ id }) => !told.has(id));
    const [x, y] = line.at(-1)!;
    const anchor: Anchor = x > view.width * 0.75 ? 'end' : x < view.width * 0.25 ? 'start' : 'middle';
    return fresh.flatMap((place, i) => {
      told.add(place.id);
      const text = {
        kind: 'text',
        ...named(place.names, medium),
        size,
        weight: 600,
        tone: 'ink',
        halo: true,
        anchor,
      } as const;
      const below = [1.4, 2.7, 4].map((n) => ({
        ...text,
        x: Math.round(x),
        y: Math.round(y + (n + i * 1.3) * size),
        subject: `node:${place.id}` as const,
      }));
      const mark = settle(below, space, medium, undefined, Infinity);
      return mark ? [mark] : [];
    });
  });
}

/** Names of seas, quietly, where their water has room and nothing is covered. */
export function waterLabels(view: View, space: Space, medium: Medium): TextMark[] {
  return WATERS.flatMap(({ names, room, ...at }) => {
    const [x, y] = view.place(at);
    const text = {
      kind: 'text',
      ...named(names, medium),
      size: 11,
      tone: 'muted',
      anchor: 'middle',
    } as const;
    const wide = medium.measure(text.text, text.size) > (room / KM_PER_PX) * view.scale;
    if (wide) return [];
    const around = [0, -16, 16, -32, 32, -48, 48].map((dy) => ({
      ...text,
      x: Math.round(x),
      y: Math.round(y + dy),
    }));
    const mark = settle(around, space, medium, undefined, 0);
    return mark ? [mark] : [];
  });
}

/** Kilometres to a px of the region along its standard parallels. */
const KM_PER_PX = 6371 / 1216;

export const labelLimit = (width: number): number => limitAt(width).most;
