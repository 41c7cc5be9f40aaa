import type { Row } from '@keruen/data';
import type { Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import { barBounds } from '../../scene/bounds.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import type { TextMark } from '../../scene/mark.ts';
import type { Medium } from '../layout.ts';
import { GOAL, LANE, WORDS, type TargetLane } from './lanes.ts';
import { barsOfLane, SPAN, TICK } from './marks.ts';
import { BEFORE, type TargetRoom } from './room.ts';
import { missingWords, reachedWords } from './words.ts';
import { natureBeside, subjectOf } from '../rows/value.ts';

/** Letters over a goal end so far above it, px. */
const OVER = 5;

type Line = Pick<TextMark, 'kind' | 'size' | 'anchor' | 'halo'>;

const START: Line = { kind: 'text', size: SIZE.label, anchor: 'start', halo: true };
const END: Line = { ...START, anchor: 'end' };

/** A value with its nature, and without it where there is no room. */
const wordings = (row: Row, say: TargetRoom['say'], locale: Locale): readonly string[] => [
  say(row) + natureBeside(row, locale),
  say(row),
];

/** The words of one value: behind its bar, or behind the tick of a missing one. */
function valueWords(lane: TargetLane, room: TargetRoom, { locale }: Medium): Wanted[] {
  const { row, y } = lane;
  const ends = barsOfLane(lane, room).map((bar) => barBounds(bar).x + barBounds(bar).width);
  const missing = row.value === null;
  const x = missing ? room.zero + TICK[1] + 4 : Math.max(room.zero, ...ends) + BEFORE;
  const tone = missing ? 'muted' : flowTone(row.observation.flow);
  const mark = {
    ...START,
    x,
    y: y + LANE / 2 + 4,
    tone,
    weight: missing ? 400 : 600,
    subject: subjectOf(row),
  } as const;
  return [{ candidates: wordings(row, room.say, locale).map((text) => ({ ...mark, text })), priority: 0 }];
}

/** The words of a goal: its value above its end, what is reached and what is missing below. */
function goalWords(
  { row, reached, y }: TargetLane,
  { say, zero, at }: TargetRoom,
  { locale }: Medium,
): Wanted[] {
  if (!reached) return [];
  const [end, tone] = [at(row.high ?? row.value!), flowTone(row.observation.flow)];
  const over = {
    y: y - OVER,
    weight: 600,
    tone,
    subject: subjectOf(row),
  } as const;
  const under = y + GOAL + SPAN + WORDS;
  const there = {
    ...START,
    x: zero,
    y: under,
    tone: flowTone(reached.observation.flow),
    subject: subjectOf(reached),
  };
  const text = missingWords(row, reached, say, locale);
  const lacking = { text, tone: 'ink' } as const;
  const beside = [under, under + WORDS].map((line): TextMark => ({
    ...END,
    ...lacking,
    x: at(row.value!),
    y: line,
  }));
  return [
    {
      candidates: wordings(row, say, locale).flatMap((text) => [
        { ...END, ...over, text, x: end },
        { ...START, ...over, text, x: zero },
      ]),
      priority: 0,
    },
    { candidates: reachedWords(row, reached, say, locale).map((text) => ({ ...there, text })), priority: 0 },
    ...(text
      ? [{ candidates: [...beside, { ...START, ...lacking, x: zero, y: under + WORDS }], priority: 1 }]
      : []),
  ];
}

/** All words of a lane: its period as a name, from `margin` px or on a line of its own, and what it says. */
export function laneTexts(
  lane: TargetLane,
  room: TargetRoom,
  above: boolean,
  margin: number,
  medium: Medium,
): Wanted[] {
  const { row, reached, y } = lane;
  const line = y - (reached ? WORDS + OVER : 3);
  const name: TextMark = {
    ...START,
    x: margin,
    y: above ? line : y + (reached ? GOAL : LANE) / 2 + 4,
    text: formatPeriod(row.period, medium.locale),
    tone: 'ink',
  };
  const words = reached ? goalWords(lane, room, medium) : valueWords(lane, room, medium);
  return [{ candidates: [name], priority: 0 }, ...words];
}
