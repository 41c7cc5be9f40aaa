import type { Rows } from '@keruen/data';
import { lineOf, SIZE } from '../label/sizes.ts';
import type { TextMark } from '../scene/mark.ts';
import type { Scene } from '../scene/scene.ts';
import { describeChart } from '../describe/chart.ts';
import type { Box, Medium } from './layout.ts';

/** Narrower boxes are laid out as this wide, px. */
const NARROWEST = 130;

/** The width a picture is laid out for, whole px: a box that is too narrow, or has no width that is a number, is the narrowest. */
export const soundWidth = ({ width }: Box): number =>
  Number.isFinite(width) ? Math.max(NARROWEST, Math.floor(width)) : NARROWEST;

/** Height of a chart in its box: a calm landscape, no higher than it may be. */
export function chartHeight(box: Box): number {
  const wanted = Math.min(420, Math.max(200, Math.round(soundWidth(box) * 0.54)));
  return Math.min(wanted, box.maxHeight ?? wanted);
}

/** A short sentence in one line, or where that is too wide in two. */
function linesOf(sentence: string, room: number, measure: Medium['measure']): readonly string[] {
  const middle = measure(sentence, SIZE.period) > room ? sentence.indexOf(' ', sentence.length / 2) : -1;
  return middle < 0 ? [sentence] : [sentence.slice(0, middle), sentence.slice(middle + 1)];
}

/** A sentence in the place of a picture, no higher than it needs. */
export function sentenceScene(description: string, box: Box, { measure }: Medium): Scene {
  const [width, line] = [soundWidth(box), lineOf(SIZE.period)];
  const lines = linesOf(description, width, measure);
  const marks = lines.map((text, i): TextMark => ({
    kind: 'text',
    x: 0,
    y: (i + 1) * line,
    text,
    size: SIZE.period,
    anchor: 'start',
    tone: 'muted',
  }));
  return { width, height: (lines.length + 1) * line, marks, stops: [], legend: [], description };
}

/** Nothing to show: a sentence that says so. */
export const emptyScene = (rows: Rows, box: Box, medium: Medium): Scene =>
  sentenceScene(describeChart(rows, medium.locale), box, medium);
