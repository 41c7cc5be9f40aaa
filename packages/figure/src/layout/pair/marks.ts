import type { Row } from '@keruen/data';
import type { MeasureText } from '../../label/measure.ts';
import type { Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Bounds } from '../../scene/bounds.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Mark, RuleMark, TextMark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import { lyingPoint } from '../line/lying-point.ts';
import type { Lane } from './lanes.ts';
import type { PairRoom } from './room.ts';
import { LANE, NAME_LINE, type PlacedLane } from './stack.ts';
import { subjectOf } from '../rows/value.ts';
import { conflict } from '../rows/period-bands.ts';

/** Radius of a plain dot, and where the tick of a missing number lies behind zero, px. */
const RADIUS = 4.5;
const TICK = [5, 10] as const;

/** A “≠” between two dots needs so much room, px. */
const JOINT = 34;

/** What joins the values of a lane: nothing where another line of their series begins between them. */
function joinMarks({ ends, y }: Lane, { at }: PairRoom): Mark[] {
  if (ends.length < 2) return [];
  const [first, last] = [ends[0]!.row, ends.at(-1)!.row];
  const [x1, x2] = [at(first.value!), at(last.value!)];
  const middle = halfPixel((x1 + x2) / 2);
  if (ends.some(({ row }) => row.breaksBefore))
    return [-2, 2].map((by) => rule(middle + by - 2, y + 5, middle + by + 2, y - 5, 'ink'));
  const points = [
    [x1, y],
    [x2, y],
  ] as const;
  const unequal = conflict(first, last) && x2 - x1 >= JOINT ? notEqual(middle, y) : [];
  return [{ kind: 'line', points, tone: 'axis', width: 2, stroke: 'solid' }, ...unequal];
}

/** The dots of a lane, or the tick of a missing number. */
function endMarks({ ends, y }: Lane, { at }: PairRoom): Mark[] {
  return ends.flatMap(({ row, tone }): Mark[] => {
    if (row.value !== null) return lyingPoint(row, y, at, tone, RADIUS);
    const zero = at(0);
    return [{ ...rule(zero + TICK[0], y, zero + TICK[1], y, 'muted'), subject: subjectOf(row) }];
  });
}

/** A level guide, what is joined, the dots, and a “≠” above the dot of what cannot hold beside the values above. */
export function laneMarks(lane: Lane, room: PairRoom): Mark[] {
  const { start, end, at } = room;
  const guide: RuleMark[] = lane.first
    ? [rule(halfPixel(start), lane.y, halfPixel(end), lane.y, 'grid')]
    : [];
  const x = at(lane.ends[0]!.row.value ?? 0);
  const unequal = lane.contradicts ? notEqual(x, halfPixel(lane.y - LANE / 2)) : [];
  return [...guide, ...joinMarks(lane, room), ...endMarks(lane, room), ...unequal];
}

type Side = 'before' | 'behind';

/** From the middle of a lane to the words that stand over and under a dot, px. */
const OVER = -8;
const UNDER = 15;

/** The value of a row beside its dot, in its colour; letters need more contrast than dots. */
function valueText(row: Row, side: Side, { ends, y }: Lane, room: PairRoom): TextMark {
  const { at, beside, say } = room;
  const { tone } = ends.find((one) => one.row === row)!;
  const missing = at(0) + TICK[1] + 4;
  const [low, high] = [at(row.value ?? 0) - beside, at(row.high ?? row.value ?? 0) + beside];
  return {
    kind: 'text',
    x: row.value === null ? missing : side === 'before' ? low : high,
    y: y + 4,
    text: say(row),
    size: SIZE.label,
    weight: row.value === null ? 400 : 600,
    anchor: side === 'before' ? 'end' : 'start',
    tone: row.value === null || tone === 'axis' ? 'muted' : tone,
    halo: true,
    subject: subjectOf(row),
  };
}

/** Words of a dot alone may stand so much higher beside it, where a sign over the next lane touches them, px. */
const RAISED = 5;

/** Words over or under a dot are no farther from its middle than words beside it, and this, px. */
const FAR = 6;

/**
 * Where a value may stand: beside its dot, one alone on either side; or, where a narrow picture has no room there, over or under it, from its own
 * side inward or from the edge of the picture, as far as that is near. The largest goes over its dot rather, the smallest under it.
 */
function valuePlaces(
  row: Row,
  side: Side,
  lane: Lane,
  room: PairRoom,
  width: number,
  measure: MeasureText,
): TextMark[] {
  const text = valueText(row, side, lane, room);
  if (row.value === null) return [text];
  const isBefore = side === 'before';
  const alone = lane.ends.length > 1 ? [] : [valueText(row, isBefore ? 'behind' : 'before', lane, room)];
  if (room.names > 0) return [text, ...alone];
  const dot = room.at(row.value);
  const anchor = isBefore ? 'start' : 'end';
  const own = Math.min(width, Math.max(0, dot + (isBefore ? -room.beside : room.beside)));
  const edge = isBefore ? 0 : width;
  const isNear = Math.abs(edge - dot) - measure(text.text, text.size, text.weight) <= room.beside + FAR;
  const xs = isNear ? [own, edge] : [own];
  const ys = isBefore ? [UNDER, OVER] : [OVER, UNDER];
  const inward = ys.flatMap((by) => xs.map((at) => ({ ...text, anchor, x: at, y: lane.y + by }) as const));
  const raised = alone.length ? [text, ...alone].map((one) => ({ ...one, y: one.y - RAISED })) : [];
  return [text, ...alone, ...inward, ...raised];
}

/** The words of a lane and their places, the most important first: its name and what is said of its gap, its largest value, its smallest. */
export function laneTexts(lane: PlacedLane, room: PairRoom, width: number, measure: MeasureText): Wanted[] {
  const { before, behind } = room.sides(lane);
  const y = room.names > 0 ? lane.y + 4 : lane.y - LANE / 2 - 1;
  const common = { kind: 'text', size: SIZE.label } as const;
  const name = lane.lines.map((text, i): TextMark => {
    const over = (lane.lines.length - 1 - i) * NAME_LINE;
    return { ...common, x: 0, y: y - over, text, anchor: 'start', tone: 'ink' };
  });
  const gap: TextMark = { ...common, x: width, y: lane.y + 4, text: lane.gap, anchor: 'end', tone: 'muted' };
  const placed = (row: Row | undefined, side: Side, priority: number): Wanted[] =>
    row
      ? [
          {
            candidates: [room.say, room.brief].flatMap((say) =>
              valuePlaces(row, side, lane, { ...room, say }, width, measure),
            ),
            priority,
          },
        ]
      : [];
  return [
    ...[...name, gap].flatMap((mark) => (mark.text ? [{ candidates: [mark], priority: 1 }] : [])),
    ...placed(behind, 'behind', 2),
    ...placed(before, 'before', 3),
  ];
}

/** Where a “≠” stands over a dot, words do not. */
export function laneObstacles({ contradicts, ends, y }: Lane, { at }: PairRoom): Bounds[] {
  const x = at(ends[0]!.row.value ?? 0);
  return contradicts ? [{ x: x - 8, y: y - LANE / 2 - 8, width: 16, height: 16 }] : [];
}
