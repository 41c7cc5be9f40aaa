import type { Nature } from '@keruen/data';
import type { Linear } from '../../scale/linear.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { AreaMark, BarMark, DotMark, LineMark, Mark, Tone } from '../../scene/mark.ts';
import { signOf, type Sign } from '../../scene/sign.ts';
import type { Subject } from '../../scene/subject.ts';
import { endReach } from '../../scene/bar-shape.ts';
import { isExact, type DateSpan, type Stretch } from './date-span.ts';

/** Heights of a bar and of caps, the radius of a dot, the least width of what lasts, px. */
const BAR = 8;
const CAP = 12;
export const DOT = 4;
const THINNEST = 3;

/** How far the waves beside the dot of an approximate day stand from its middle, and reach, px. */
const SOFT = 2 * DOT;
const SOFT_REACH = SOFT + 3;

/** The way from years to px. What goes beyond its ends is cut there. */
export interface SpanAxis {
  readonly x: Linear;
  readonly left: number;
  readonly right: number;
}

/** Where and how the marks of a time are drawn. */
export interface SpanPlace extends SpanAxis {
  /** Middle of its lane. */
  readonly y: number;
  readonly tone: Tone;
  readonly subject: Subject;
  /** How sure it is; a plain fact unless it says otherwise. */
  readonly nature?: Nature | undefined;
}

type At = (year: number) => number;

const within =
  ({ x, left, right }: SpanAxis): At =>
  (year) =>
    halfPixel(Math.min(Math.max(x(year), left), right));

const line = (points: LineMark['points'], { tone, subject }: SpanPlace): LineMark => ({
  kind: 'line',
  points,
  tone,
  width: 1.5,
  stroke: 'solid',
  subject,
});

const isPlain = ({ nature = 'statistic' }: SpanPlace): boolean => nature === 'statistic';

/** A cap across the lane; a soft one is a wave. */
function cap(at: number, soft: boolean, place: SpanPlace): LineMark {
  const top = place.y - CAP / 2;
  const points = soft
    ? [0, 1, 2, 3, 4].map((step) => [at + (step % 2 ? 1.5 : -1.5), top + (step * CAP) / 4] as const)
    : ([0, CAP] as const).map((down) => [at, top + down] as const);
  return line(points, place);
}

/** Somewhere between two caps; no cap where it lies beyond what is on show, for it would be a date there. */
function band([from, to]: Stretch, soft: boolean, place: SpanPlace): Mark[] {
  const at = within(place);
  const isOn = (year: number): boolean => place.x(year) >= place.left && place.x(year) <= place.right;
  if (!isOn(from) && !isOn(to) && at(from) === at(to)) return [];
  const [start, end] = [at(from), Math.max(at(to), at(from) + THINNEST)];
  const [top, bottom] = [place.y - BAR / 2, place.y + BAR / 2];
  const ground: AreaMark = {
    kind: 'area',
    points: [
      [start, top],
      [end, top],
      [end, bottom],
      [start, bottom],
    ],
    tone: place.tone,
    fill: isPlain(place) ? 'half' : 'tint',
    subject: place.subject,
  };
  return [
    ground,
    ...(isOn(from) ? [cap(start, soft, place)] : []),
    ...(isOn(to) ? [cap(end, soft, place)] : []),
  ];
}

/** What lasts for certain, with an open end where none is known. */
function bar(from: number, to: number, open: boolean, place: SpanPlace): BarMark {
  const own = signOf(place.nature ?? 'statistic', open ? 'at-least' : 'exact');
  // Where a forecast ends on a date, nothing goes on.
  const sign: Sign = open || own.badge !== 'fade' ? own : { ...own, badge: 'none' };
  const end = to - (open ? Math.ceil(endReach(sign)) : 0);
  return {
    kind: 'bar',
    x: Math.min(from, end - THINNEST),
    y: place.y - BAR / 2,
    width: Math.max(end - from, THINNEST),
    height: BAR,
    toward: 'end',
    tone: place.tone,
    sign,
    subject: place.subject,
  };
}

/**
 * A time as it is known: a day is a dot, a month or a year a band between two caps, for it was some time within; what lasts is a
 * bar from where it has surely begun to where it has not yet ended, with bands for what is open between.
 */
export function spanMarks({ start, end, moment, soft }: DateSpan, place: SpanPlace): Mark[] {
  const at = within(place);
  if (moment && start) {
    if (!isExact(start)) return band(start, soft.start, place);
    const x = halfPixel((at(start[0]) + at(start[1])) / 2);
    const dot: DotMark = {
      kind: 'dot',
      x,
      y: place.y,
      radius: DOT,
      shape: 'circle',
      tone: place.tone,
      ...(isPlain(place) ? {} : { sign: signOf(place.nature!) }),
      subject: place.subject,
    };
    return soft.start ? [dot, ...[-SOFT, SOFT].map((by) => cap(x + by, true, place))] : [dot];
  }
  const surely = start ? at(isExact(start) ? start[0] : start[1]) : place.left;
  const still = end ? at(isExact(end) ? end[1] : end[0]) : place.right;
  const vague = [
    start && !isExact(start) && band(start, soft.start, place),
    end && !isExact(end) && band(end, soft.end, place),
  ];
  const lasts = still > surely || vague.every((one) => !one);
  return [...(lasts ? [bar(surely, still, !end, place)] : []), ...vague.flatMap((one) => one || [])];
}

/** First and last px of something. */
export type Reach = readonly [from: number, to: number];

/** First and last px that the marks of a time may reach. */
export function spanReach({ start, end, moment, soft }: DateSpan, place: SpanAxis): Reach {
  const at = within(place);
  const waves = moment && start && isExact(start) && soft.start;
  const beyond = waves ? SOFT_REACH : DOT;
  const [from, to] = [start ? at(start[0]) : place.left, end ? at(end[1]) : place.right];
  return [from - beyond, Math.max(to, from) + beyond];
}
