import { drawingOf, svgOf } from '@keruen/figure/sheet';
import { paintCanvas } from './canvas.ts';
import { coloursOf } from './colours.ts';
import { letteringOf } from './lettering.ts';
import { aboutFigure, sheetOfFigure } from './sheet.ts';
import type { OnShow } from './takeable.ts';

/** Px of a PNG for each of the figure: sharp on most screens and in print at the size of a column. */
const DENSITY = 2;

const drawing = (on: OnShow) =>
  drawingOf(sheetOfFigure(on)!, coloursOf(on.host.shadowRoot!.querySelector('.root')!));

/** The figure as the text of an SVG file. */
export const svgFile = (on: OnShow): string => svgOf(drawing(on), letteringOf(on.host), aboutFigure(on));

/** The figure as a PNG. */
export function pngFile(on: OnShow): Promise<Blob> {
  const canvas = paintCanvas(drawing(on), letteringOf(on.host), DENSITY);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no PNG came of the canvas'))), 'image/png'),
  );
}
