import type { Rows } from '@keruen/data';
import { SIZE } from '../label/sizes.ts';
import type { TextMark } from '../scene/mark.ts';
import type { Scene } from '../scene/scene.ts';
import { describeChart } from '../describe/chart.ts';
import type { Box, Medium } from './layout.ts';

/** Narrower boxes are laid out as this wide, px. */
const NARROWEST = 130;

export const soundWidth = ({ width }: Box): number =>
  Number.isFinite(width) ? Math.max(NARROWEST, Math.floor(width)) : NARROWEST;

/** Height of a chart in its box: a calm landscape, no higher than it may be. */
export function chartHeight(box: Box): number {
  const wanted = Math.min(420, Math.max(200, Math.round(soundWidth(box) * 0.54)));
  return Math.min(wanted, box.maxHeight ?? wanted);
}

/** The room of a chart, and a sentence in it. */
export function sentenceScene(description: string, box: Box): Scene {
  const [width, height] = [soundWidth(box), chartHeight(box)];
  const sentence: TextMark = {
    kind: 'text',
    x: width / 2,
    y: Math.round(height / 2),
    text: description,
    size: SIZE.period,
    anchor: 'middle',
    tone: 'muted',
  };
  return { width, height, marks: [sentence], stops: [], legend: [], description };
}

/** Nothing to show: a sentence that says so. */
export const emptyScene = (rows: Rows, box: Box, { locale }: Medium): Scene =>
  sentenceScene(describeChart(rows, locale), box);
