import { anchorAlong, directionalityOf, type SceneDirections } from '../scene/directionality.ts';
import type { TextMark } from '../scene/mark.ts';
import { letterColour, type Palette } from './palette.ts';
import type { TextRun, TextShape } from './shape.ts';

/** The words of a text mark in their own direction, which keep the place the layout gave them. */
export function textShape(mark: TextMark, dir: SceneDirections, palette: Palette): TextShape {
  const { x, y, size, weight = 400, anchor, tone, lang, lead, text, halo } = mark;
  const own = !lead && lang ? directionalityOf(lang) : dir.text;
  const run: TextRun = { text, colour: letterColour(tone, palette), lang };
  return {
    kind: 'text',
    x,
    y,
    size,
    weight,
    dir: own,
    anchor: anchorAlong(own, dir.scene, anchor),
    runs: lead ? [{ text: `${lead} `, colour: palette.muted }, run] : [run],
    halo: halo ? palette.paper : undefined,
  };
}
