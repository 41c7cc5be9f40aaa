import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { measureText } from '../../../src/label/measure.ts';
import { land } from '../../../src/land/region.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { distance } from '../../../src/layout/corridor/curve.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import { settle, type Lettering } from '../../../src/layout/corridor/lettering.ts';
import { spaceOf } from '../../../src/layout/corridor/space.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import { textBounds, type Bounds } from '../../../src/scene/bounds.ts';
import type { DotMark, Mark, RuleMark, TextMark } from '../../../src/scene/mark.ts';
import { english, MEDIA, real } from '../corridor-fixture.ts';
import { crosses } from '../map-collisions.ts';

type Point = readonly [number, number];

const size = { width: 400, height: 300 };

const at = (x: number, y: number, text = 'Kabul'): TextMark => ({
  kind: 'text',
  x,
  y,
  text,
  size: 12,
  anchor: 'start',
  tone: 'ink',
});

const boxOf = (mark: TextMark): Bounds => textBounds(mark, measureText);

/** Free room with places, to set names in. */
const among = (...places: Point[]): Lettering =>
  ({ medium: english, space: spaceOf(size, [], places) }) as unknown as Lettering;

describe('a name that is set by a sign', () => {
  const own: Point = [100, 100];

  it('has no line where nothing else is near', () => {
    const set = among(own, [180, 100]);
    expect(settle([at(106, 104)], set, Infinity, own, true)).toHaveLength(1);
    expect(set.space.leaders).toEqual([]);
  });

  it('has a line from the middle of the sign to its nearest edge where another sign stands nearer', () => {
    const set = among(own, [90, 140]);
    settle([at(106, 150)], set, Infinity, own, true);
    expect(set.space.leaders).toEqual([[own, expect.objectContaining({ x: 106, y: boxOf(at(106, 150)).y })]]);
  });

  it('has no line at the edge of its sign, where that would look like a hyphen', () => {
    const set = among(own, [115, 87]);
    expect(settle([at(110, 104)], set, Infinity, own, true)).toHaveLength(1);
    expect(set.space.leaders).toEqual([]);
  });

  it('never stands behind a name that was set before, nor lets a later one come between', () => {
    const set = among(own);
    settle([at(106, 104, 'Pul-e Alam')], set, 0);
    expect(settle([at(180, 104)], set, Infinity, own, true)).toEqual([]);
    const other = among(own, [240, 80]);
    settle([at(220, 104)], other, Infinity, own, true);
    expect(other.space.leaders).toHaveLength(1);
    expect(settle([at(130, 104)], other, Infinity)).toEqual([]);
    expect(settle([at(130, 130)], other, Infinity)).toHaveLength(1);
  });

  it('never stands behind another sign', () => {
    expect(settle([at(140, 104)], among(own, [125, 100]), Infinity, own, true)).toEqual([]);
    expect(settle([at(140, 104)], among(own, [125, 120]), Infinity, own, true)).toHaveLength(1);
  });
});

const all = dataset.corridors.map(({ id }) => id);
const sets = [...all.map((id) => [id]), ['titr', 'kz-uz-af'], ['kz-uz-af', 'trans-afghan-uap', 'tajik'], all];

const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot' && mark.subject !== undefined;
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isLeader = (mark: Mark): mark is RuleMark => mark.kind === 'rule' && mark.tone === 'muted';

const ends = ({ x1, y1, x2, y2 }: RuleMark): readonly [Point, Point] => [
  [x1, y1],
  [x2, y2],
];

/** Signs closer than this lie on one spot, px; in the picture they stand at tenths. */
const ONE_SPOT = 6.2;

/** A line as far as it is seen: it begins beneath a sign. */
function seen(rule: RuleMark): readonly [Point, Point] {
  const [[x1, y1], to] = ends(rule);
  const t = Math.min(1, 5 / distance([x1, y1], to));
  return [[x1 + (to[0] - x1) * t, y1 + (to[1] - y1) * t], to];
}

/** How far a point lies from a straight piece. */
function beside([x, y]: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return distance([x, y], [a[0] + dx * t, a[1] + dy * t]);
}

/** Whether two straight pieces cross, by the sides on which the ends of each lie of the other. */
function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a mark is a sign at a point, or stands about one. */
const isAt = (mark: Mark, { x, y }: DotMark): mark is DotMark =>
  mark.kind === 'dot' && mark.tone !== 'paper' && distance([mark.x, mark.y], [x, y]) < 0.2;

/** What is wrong with the names of places and the lines that lead to them, in words. */
function faults(marks: readonly Mark[]): string[] {
  const [dots, texts, leaders] = [marks.filter(isDot), marks.filter(isText), marks.filter(isLeader)];
  const found: string[] = [];
  for (const name of texts) {
    const own = dots.find(({ subject }) => subject && subject === name.subject);
    if (!own) continue;
    const [box, middle]: [Bounds, Point] = [boxOf(name), [own.x, own.y]];
    const apart = ({ x, y }: Pick<DotMark, 'x' | 'y'>): number =>
      Math.max(0, box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);
    const edge: Point = [
      Math.max(box.x, Math.min(box.x + box.width, own.x)),
      Math.max(box.y, Math.min(box.y + box.height, own.y)),
    ];
    const leader = leaders.find((one) => {
      const [from, to] = ends(one);
      return distance(from, middle) < 1 && distance(to, edge) < 1;
    });
    const way = [middle, edge] as const;
    const reach = Math.max(...marks.map((mark) => (isAt(mark, own) ? mark.radius : 0)));
    // Beside all that stands about its sign, with no more than the least white space between.
    const isClose = distance(...way) < reach + 7;
    for (const other of texts)
      if (other !== name && crosses(...way, boxOf(other))) found.push(`${name.text} behind ${other.text}`);
    for (const other of dots) {
      const gap = distance([other.x, other.y], middle);
      if (gap < ONE_SPOT) continue;
      if (beside([other.x, other.y], way) < 3) found.push(`${name.text} behind ${other.subject!}`);
      if (!leader && apart(other) < apart(own) && !isClose)
        found.push(`${name.text} taken for ${other.subject!}`);
    }
    if (!leader && distance(...way) > own.radius + 22) found.push(`${name.text} far off`);
  }
  leaders.forEach((one, i) => {
    for (const other of leaders.slice(i + 1)) if (cross(seen(one), seen(other))) found.push('leaders cross');
  });
  return found;
}

describe.each(sets.map((ids) => [ids.join(' + '), ids] as const))('names on a map of %s', (_, ids) => {
  it.each(MEDIA)(
    'are taken for no other place, and no line to one crosses a name or a sign, in %s',
    (_tag, medium) => {
      for (const width of [280, 320, 480, 640, 800, 1200]) {
        const several = ids.length > 1 ? strands : undefined;
        const { marks } = corridor(
          { routes: real(...ids), ground: groundOf(land), strands: several },
          { width },
          medium,
        );
        expect([width, faults(marks)]).toEqual([width, []]);
      }
    },
  );
});

describe('leaders', () => {
  const marks = (...ids: string[]): readonly Mark[] =>
    corridor({ routes: real(...ids), ground: groundOf(land) }, { width: 800 }, english).marks;

  it('are few where one corridor is drawn, and lie beneath its lines', () => {
    const drawn = marks('titr');
    const leaders = drawn.filter(isLeader);
    expect(leaders.length).toBeGreaterThan(0);
    expect(leaders.length).toBeLessThan(6);
    expect(drawn.lastIndexOf(leaders.at(-1)!)).toBeLessThan(drawn.findIndex(({ kind }) => kind === 'line'));
  });
});
