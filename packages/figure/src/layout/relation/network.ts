import type { Relatedness, RelationState } from '@keruen/data';
import { nameOf } from '../../describe/name.ts';
import { headed, semicolons } from '../../describe/phrase.ts';
import { describeRelatedness, sayCell, wayOf } from '../../describe/relatedness.ts';
import { SIZE } from '../../label/sizes.ts';
import { actorsWords } from '../../locale/actors/actors-words.ts';
import { formatNumber } from '../../locale/number.ts';
import type { LineMark, Mark } from '../../scene/mark.ts';
import type { Stop } from '../../scene/scene.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import type { RelationEdge } from './graph.ts';
import { relationLegend } from './legend.ts';
import { noRelations } from './none.ts';
import { placementOf, type PlacedNode, type Placement } from './places.ts';
import { BEHIND, crossedOut, LOOKS, relationSign, SIGN } from './signs.ts';

/** From a node to the middle of the sign of a line that leaves it, and to where the line begins behind sign and “≠”; px. */
const TO_SIGN = 12;
const TO_LINE = TO_SIGN + SIGN + 3;
const TO_LINE_BEHIND = TO_SIGN + BEHIND + 8;

/** Between a name and the stroke of its node, and between that and the tip of an arrow; px. */
const BESIDE = 6;
const TIP = 5;

/** Half the length of strokes across a line, px. */
const LINE_CROSS = 4;

/** Pieces of which a curve is made. */
const PIECES = 28;

/** Full where something holds or is denied (then with two strokes across), dashed where it is or may be over, dotted where it is yet to come. */
const STROKES: Readonly<Record<RelationState, LineMark['stroke']>> = {
  holds: 'solid',
  unsettled: 'dashed',
  ended: 'dashed',
  denied: 'solid',
  later: 'dotted',
};

type Point = readonly [x: number, y: number];

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** A cubic Bézier curve as a line through points. */
function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  const at = (t: number, i: 0 | 1): number => {
    const u = 1 - t;
    return tenth(u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i]);
  };
  return [...new Array<undefined>(PIECES + 1)].map((_, i): Point => [at(i / PIECES, 0), at(i / PIECES, 1)]);
}

/** Where lines of a node begin, and in which way they go: onward from those who act, back from the others. */
const doorOf = ({ node }: PlacedNode, { left, right }: Placement): readonly [x: number, way: 1 | -1] =>
  node.side === 'from' ? [left, 1] : [right, -1];

/** A line from a node to another: straight on across, or out and back where both stand on one side. */
function line(edge: RelationEdge, from: PlacedNode, to: PlacedNode, placement: Placement): LineMark {
  const { leaves, arrives, left, right } = placement;
  const [x0, way] = doorOf(from, placement);
  const [x1, back] = doorOf(to, placement);
  const start: Point = [x0 + way * (edge.disputed ? TO_LINE_BEHIND : TO_LINE), leaves.get(edge)!];
  const end: Point = [x1 + back * TIP, arrives.get(edge)!];
  const room = right - left;
  const away = Math.abs(end[1] - start[1]);
  const reach = way === back ? Math.min(room * 0.6, 28 + away * 0.3) : room * 0.42;
  const points = curve(start, [start[0] + way * reach, start[1]], [end[0] + back * reach, end[1]], end);
  const { tone } = LOOKS[edge.family];
  return {
    kind: 'line',
    points,
    tone,
    width: 1.25,
    stroke: STROKES[edge.standing.state],
    arrow: true,
    subject: edge.subject,
  };
}

/** The strokes across the middle of a line that says the contrary. */
function crossOf({ standing: { state, crossed } }: RelationEdge, { points }: LineMark): Mark[] {
  const [x, y] = points[PIECES / 2]!;
  return crossed ? crossedOut(x, y, state, LINE_CROSS) : [];
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly stops: readonly Stop[];
}

/** A node: a stroke as high as its lines, and its name. */
function nodeOf(placed: PlacedNode, placement: Placement, { locale }: Medium, width: number): Drawn {
  const { node, name, y, height } = placed;
  const [x, way] = doorOf(placed, placement);
  const subject = `actor:${node.actor.id}` as const;
  const half = height / 2 - 2;
  const count = [...node.out, ...node.in].reduce(
    (sum, { cells }) => sum + cells.reduce((n, { accounts }) => n + accounts.length, 0),
    0,
  );
  const top = y - ((name.length - 1) * SIZE.line) / 2 + 4;
  return {
    marks: [
      {
        kind: 'line',
        points: [
          [x, y - half],
          [x, y + half],
        ],
        tone: 'ink',
        width: 2,
        stroke: 'solid',
        subject,
      },
      ...name.map((text, i): Mark => ({
        kind: 'text',
        x: x - way * BESIDE,
        y: top + i * SIZE.line,
        text,
        size: SIZE.label,
        anchor: way > 0 ? 'end' : 'start',
        tone: 'ink',
        subject,
      })),
    ],
    stops: [
      {
        subject,
        label: headed(
          nameOf(node.actor.names, locale),
          actorsWords(locale).recorded(formatNumber(count, locale)),
        ),
        x: way > 0 ? 0 : x,
        y: y - height / 2,
        width: way > 0 ? x : width - x,
        height,
        group: node.actor.id,
      },
    ],
  };
}

/** The sign of a line, where it leaves its node. */
function signOf(
  edge: RelationEdge,
  from: PlacedNode,
  told: Relatedness,
  placement: Placement,
  { locale }: Medium,
): Drawn {
  const [x, way] = doorOf(from, placement);
  const y = placement.leaves.get(edge)!;
  const { pair, family, standing, disputed, subject, cells } = edge;
  const [sign, ...over] = relationSign([x + way * TO_SIGN, y], family, standing, disputed, subject, way);
  const end = x + way * (disputed ? TO_LINE_BEHIND : TO_LINE);
  const head = wayOf(pair, cells, locale);
  const said = cells.flatMap((cell) => sayCell(cell, told, locale));
  return {
    marks: [sign!, ...over],
    stops: [
      {
        subject,
        label: headed(head, semicolons(said, locale)),
        x: Math.min(x, end),
        y: y - 8,
        width: Math.abs(end - x),
        height: 16,
        group: pair.from.id,
      },
    ],
  };
}

/** Who has to do with whom: those who act on one side, those towards whom on the other, an arrow for each kind of relation between two. */
export const relationNetwork: Layout<Relatedness> = (told, box, medium) => {
  const { locale } = medium;
  const description = describeRelatedness(told, locale);
  const width = soundWidth(box);
  const placement = placementOf(told, width, medium);
  if (!placement.nodes.length) return noRelations(told, box, medium);
  const byActor = new Map(placement.nodes.map((one) => [one.node.actor, one]));
  const edges = placement.nodes.flatMap(({ node }) =>
    [...node.out].sort((a, b) => placement.leaves.get(a)! - placement.leaves.get(b)!),
  );
  const lines = edges.map((edge) =>
    line(edge, byActor.get(edge.pair.from)!, byActor.get(edge.pair.to)!, placement),
  );
  const crosses = edges.flatMap((edge, i) => crossOf(edge, lines[i]!));
  const drawn = placement.nodes.map((one): Drawn => {
    const signs = edges
      .filter(({ pair }) => pair.from === one.node.actor)
      .map((edge) => signOf(edge, one, told, placement, medium));
    const all = [nodeOf(one, placement, medium, width), ...signs];
    return { marks: all.flatMap(({ marks }) => marks), stops: all.flatMap(({ stops }) => stops) };
  });
  const legend = relationLegend(
    {
      families: edges.map(({ family }) => family),
      standings: edges.map(({ standing }) => standing),
      disputed: edges.some(({ disputed }) => disputed),
    },
    locale,
  );
  return {
    width,
    height: placement.height + 4,
    marks: [...lines, ...crosses, ...drawn.flatMap(({ marks }) => marks)],
    stops: drawn.flatMap(({ stops }) => stops),
    legend,
    description,
  };
};
