import type { Rows } from '@keruen/data';
import { broken } from '../../label/broken.ts';
import { linesIn, type InLines } from '../../label/lines-in.ts';
import { placeLabels } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import { textBounds } from '../../scene/bounds.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Box, Medium } from '../layout.ts';
import type { Lane, PairGroup } from './lanes.ts';
import { laneMarks, laneObstacles, laneTexts } from './marks.ts';
import { panelsOf, type Panel } from '../rows/panel.ts';
import { pairRoom, type PairRoom } from './room.ts';
import { HEADING_LINE, stackPairs, type PlacedGroup, type Stack } from './stack.ts';
import { rowStop } from '../rows/row-stop.ts';
import { conflict } from '../rows/period-bands.ts';
import { placedOn, toldBefore } from '../rows/value-scale.ts';

/** A stop is never lower, px. */
const FINGER = 24;

/** The stops of a lane share its width: each reaches half way to its neighbours. */
function laneStops({ ends, y }: Lane, { at }: PairRoom, size: Size, rows: Rows, medium: Medium): Stop[] {
  const xs = ends.map(({ row }) => at(row.value ?? 0));
  const told = toldBefore(rows.rows);
  const edges = [0, ...xs.slice(1).map((x, i) => halfPixel((x + xs[i]!) / 2)), size.width];
  const top = Math.min(Math.max(0, halfPixel(y - FINGER / 2)), size.height - FINGER);
  return ends.map(({ row }, i) => {
    const [x, right] = [edges[i]!, edges[i + 1]!];
    return rowStop(told(row), { x, y: top, width: right - x, height: FINGER }, rows, medium.locale);
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const headingMarks = ({ heading, top }: PlacedGroup): TextMark[] =>
  heading.map((text, i) => ({
    kind: 'text',
    x: 0,
    y: top + 15 + i * HEADING_LINE,
    text,
    size: SIZE.period,
    weight: 600,
    anchor: 'start',
    tone: 'ink',
  }));

/** What a picture of pairs is made of; names, legend and sentence are its chart's own. */
export type PairScene = Pick<Scene, 'width' | 'height' | 'marks' | 'stops'> & {
  /** Whether two values on show are joined by a “≠”. */
  readonly contradiction: boolean;
};

/** Where the line of zero goes: along each group, or only along lanes where it would cross the names over them. */
const stretches = ({ groups, pitch }: Stack, above: boolean): readonly (readonly [number, number])[] =>
  above
    ? groups.flatMap(({ lanes }) => lanes.map(({ y }) => [y - pitch / 2, y + pitch / 2] as const))
    : groups.map(({ start, end }) => [start, end] as const);

/** A picture is never lower than a finger; words under its last dot may have so many px more, where it may be higher. */
const SPARE = 11;

/** Of these, what letters of some scripts reach below what is measured of them, px. */
const REACH = 3;

const heightOf = ({ height }: Stack): number => Math.max(FINGER, height);

const spareIn = (stack: Stack, { maxHeight = Infinity }: Box): number =>
  Math.max(0, Math.min(SPARE, Math.floor(maxHeight) - heightOf(stack)));

/** Headings, and the words of lanes as far as they touch nothing. */
function placedTexts(stack: Stack, room: PairRoom, size: Size, { measure }: Medium): TextMark[] {
  const lanes = stack.groups.flatMap((group) => group.lanes);
  const texts = [
    ...stack.groups.flatMap(headingMarks).map((mark) => ({ candidates: [mark], priority: 0 })),
    ...lanes.flatMap((lane) => laneTexts(lane, room, size.width, measure)),
  ];
  const obstacles = lanes.flatMap((lane) => laneObstacles(lane, room));
  return placeLabels(texts, { x: 0, y: 0, ...size }, obstacles, measure);
}

/**
 * Pairs of values as dots on level lines over one scale from zero, or a logarithmic one where the medium says so. Statistics of a pair are joined, with their values at both ends;
 * claims, targets and missing numbers have a lane of their own beneath. Words that would touch are left out; axis and guides are broken where words
 * stand.
 */
export function pairScene(
  told: (rows: Panel) => readonly PairGroup[],
  rows: Panel,
  box: Box,
  medium: Medium,
): PairScene {
  const width = soundWidth(box);
  const isLog = medium.scale === 'log';
  const place = placedOn(medium.scale);
  const groupsOf = (panel: Panel): readonly PairGroup[] => told({ ...panel, rows: panel.rows.map(place) });
  const room = pairRoom(panelsOf(rows).flatMap(groupsOf), rows, width, medium);
  const above = room.names === 0;
  const lines = (size: number, weight?: 600): InLines =>
    linesIn(width, (words) => medium.measure(words, size, weight));
  const stack = stackPairs(groupsOf(rows), above, box, lines(SIZE.period, 600), lines(SIZE.label));
  const lanes = stack.groups.flatMap((group) => group.lanes);
  const zero = room.at(0);
  const high = heightOf(stack);
  const most = high + Math.max(0, spareIn(stack, box) - REACH);
  const texts = placedTexts(stack, room, { width, height: most }, medium);
  const boxes = texts.map((text) => textBounds(text, medium.measure));
  const low = Math.max(0, ...boxes.map(({ y, height }) => y + height));
  const clear = (mark: Mark): readonly Mark[] =>
    mark.kind === 'rule' && /axis|grid/.test(mark.tone) ? broken(mark, boxes) : [mark];
  const size = {
    width,
    height: low > high - REACH ? Math.min(high + spareIn(stack, box), Math.ceil(low) + REACH) : high,
  };
  return {
    ...size,
    marks: [
      ...(isLog ? [] : stretches(stack, above)).flatMap(([from, to]) =>
        clear(rule(zero, from, zero, to, 'axis')),
      ),
      ...lanes.flatMap((lane) => laneMarks(lane, room)).flatMap(clear),
      ...texts,
    ],
    stops: lanes.flatMap((lane) => laneStops(lane, room, size, rows, medium)),
    contradiction: lanes.some(
      ({ contradicts, ends }) => contradicts || conflict(ends[0]!.row, ends.at(-1)!.row),
    ),
  };
}
