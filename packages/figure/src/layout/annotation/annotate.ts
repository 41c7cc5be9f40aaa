import { isolate } from '../../locale/bidi.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Mark, RegionMark, TextMark } from '../../scene/mark.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import { lowered } from '../../scene/lowered.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import { semicolons, sentence, sentenceCase } from '../../describe/phrase.ts';
import { speakAnnotation, subjectOfAnnotation, type Annotation } from './annotation.ts';
import { placeWords, type PlacedWords } from './labels.ts';
import { pointed } from './places.ts';
import type { Account } from '../account.ts';
import type { Box, Medium } from '../layout.ts';

/** White space under a row of words, and a stop at least, px. */
const UNDER = 6;
const FINGER = 24;

/** Rows of words with the y of their tops, the nearest to the plot last, and how high they are together. */
interface Rows {
  readonly tops: readonly number[];
  readonly height: number;
}

function stackRows(placed: readonly PlacedWords[]): Rows {
  const count = Math.max(0, ...placed.map(({ row }) => row + 1));
  const tops = new Array<number>(count);
  let height = 0;
  for (let row = count - 1; row >= 0; row--) {
    tops[row] = height;
    const lines = Math.max(...placed.filter((one) => one.row === row).map((one) => one.lines.length));
    height += lines * SIZE.line + UNDER;
  }
  return { tops, height };
}

const textsOf = ({ pointed: { annotation }, lines, anchor, x }: PlacedWords, top: number): TextMark[] =>
  lines.map((line, i) => ({
    kind: 'text',
    x: halfPixel(x),
    y: top + 11 + i * SIZE.line,
    text: isolate(line),
    size: SIZE.label,
    anchor,
    tone: 'ink',
    ...(annotation.lang === undefined ? {} : { lang: annotation.lang }),
    subject: subjectOfAnnotation(annotation),
  }));

/** The ground of a span with its edges, from beside its words to the foot of the plot; of a point a thin rule. */
function pointerOf(
  { pointed: { annotation, from, to, foot } }: PlacedWords,
  top: number,
  down: number,
): Mark[] {
  const [x, end, bottom] = [Math.round(from), Math.round(to), foot + down];
  const subject = annotation.period && subjectOfAnnotation(annotation);
  if (to <= from) return [{ ...rule(x, top, x, bottom, 'muted'), subject }];
  const ground: RegionMark = {
    kind: 'region',
    x,
    y: top,
    width: end - x,
    height: bottom - top,
    tone: 'land',
    subject,
  };
  return [ground, rule(x, top, x, bottom, 'grid'), rule(end, top, end, bottom, 'grid')];
}

/** The stop of words at a time: where they are written. */
function stopOf(
  { pointed: { annotation }, lines, reach }: PlacedWords,
  top: number,
  width: number,
  { locale }: Medium,
): Stop[] {
  const subject = subjectOfAnnotation(annotation);
  if (!annotation.period || !subject) return [];
  const wide = Math.max(FINGER, reach[1] - reach[0]);
  return [
    {
      subject,
      label: speakAnnotation(annotation, locale),
      x: Math.max(0, Math.min(reach[0], width - wide)),
      y: top,
      width: wide,
      height: Math.max(FINGER, lines.length * SIZE.line),
      group: 'note',
    },
  ];
}

/** A picture with the words that have a place in it: lowered under rows of words, with grounds and rules behind all marks. */
function withWords(scene: Scene, annotations: readonly Annotation[], medium: Medium): Scene {
  const placed = placeWords(pointed(scene, annotations), scene.width, medium.measure);
  const { tops, height } = stackRows(placed);
  const { marks, stops } = lowered(scene, height);
  const behind = placed.flatMap((one) => pointerOf(one, tops[one.row]!, height));
  const about = (stop: Stop): string =>
    semicolons(
      [
        stop.label,
        ...annotations.filter((one) => !one.period && one.subject === stop.subject).map(({ text }) => text),
      ],
      medium.locale,
    );
  return {
    ...scene,
    height: scene.height + height,
    marks: [...behind, ...marks, ...placed.flatMap((one) => textsOf(one, tops[one.row]!))],
    stops: [
      ...stops.map((stop) => ({ ...stop, label: about(stop) })),
      ...placed.flatMap((one) => stopOf(one, tops[one.row]!, scene.width, medium)),
    ],
    time: undefined,
  };
}

/** The words as a sentence; only a time before them is raised to its start, since the author's own first letter stays as it is. */
function spoken(one: Annotation, { locale }: Medium): string {
  const words = speakAnnotation(one, locale);
  return sentence(one.period ? sentenceCase(words) : words);
}

/**
 * Draws a picture with the words of a page's author: in pictures of time at their times and over what they are about, in others
 * only aloud. All of them are part of the sentence that is spoken of the picture.
 */
export function annotate(
  draw: NonNullable<Account['draw']>,
  annotations: readonly Annotation[],
  box: Box,
  medium: Medium,
): Scene {
  const scene = withWords(draw(box, medium), annotations, medium);
  const over = scene.height - (box.maxHeight ?? Infinity);
  const fitting =
    over > 0
      ? withWords(draw({ ...box, maxHeight: box.maxHeight! - over }, medium), annotations, medium)
      : scene;
  const said = annotations.map((one) => spoken(one, medium));
  return { ...fitting, description: [fitting.description, ...said].join(' ') };
}
