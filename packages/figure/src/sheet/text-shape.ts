import type { TextMark } from '../scene/mark.ts';
import { letterColour, type Palette } from './palette.ts';
import type { TextRun, TextShape } from './shape.ts';

/** Direction of the scene, in which anchors are meant, and of the words of the figure. */
export interface Directions {
  readonly scene: 'ltr' | 'rtl';
  readonly text: 'ltr' | 'rtl';
}

const RTL = /^(ar|fa|ps|prs|ur|he)\b/;
/** The direction of a language; undefined where none is named. */
export const directionOf = (lang: string | undefined): 'ltr' | 'rtl' | undefined =>
  lang ? (RTL.test(lang) ? 'rtl' : 'ltr') : undefined;

const FLIP = { start: 'end', end: 'start', middle: 'middle' } as const;

/** The words of a text mark in their own direction, which keep the place the layout gave them. */
export function textShape(mark: TextMark, dir: Directions, palette: Palette): TextShape {
  const { x, y, size, weight = 400, anchor, tone, lang, lead, text, halo } = mark;
  const own = (!lead && directionOf(lang)) || dir.text;
  const run: TextRun = { text, colour: letterColour(tone, palette), lang };
  return {
    kind: 'text',
    x,
    y,
    size,
    weight,
    dir: own,
    anchor: own === dir.scene ? anchor : FLIP[anchor],
    runs: lead ? [{ text: `${lead} `, colour: palette.muted }, run] : [run],
    halo: halo ? palette.paper : undefined,
  };
}
