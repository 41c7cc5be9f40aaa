import { carriers } from '../scene/carriers.ts';
import type { Directionality } from '../scene/directionality.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './shape.ts';
import { shapesOf } from './shapes-of.ts';
import type { Layer, Sheet } from './sheet.ts';

/** A layer as shapes: where it lies, and the window outside which none of them is seen. */
export interface DrawnLayer extends Pick<Layer, 'x' | 'y' | 'window'> {
  readonly shapes: readonly Shape[];
}

/** A sheet with its colours: what a file is written from and a canvas is painted from, so that the two cannot differ. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly dir: Directionality;
  readonly layers: readonly DrawnLayer[];
}

function drawnLayer({ x, y, window, marks, scene }: Layer, sheet: Sheet, palette: Palette): DrawnLayer {
  const carrier = scene && carriers(scene);
  const shapes = marks.flatMap((mark) => {
    const drawn = shapesOf(mark, sheet.dir, palette);
    const stop = scene?.stops[carrier?.get(mark) ?? -1];
    const said = stop && { subject: stop.subject, label: stop.label };
    return said ? drawn.map((shape, i) => (i ? shape : { ...shape, ...said })) : drawn;
  });
  return { x, y, window, shapes };
}

/** Resolves every tone of a sheet. */
export const drawingOf = (sheet: Sheet, palette: Palette): Drawing => ({
  width: sheet.width,
  height: sheet.height,
  paper: palette.paper,
  dir: sheet.dir.text,
  layers: sheet.layers.map((layer) => drawnLayer(layer, sheet, palette)),
});
