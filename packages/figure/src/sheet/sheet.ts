import type { MeasureText } from '../label/measure.ts';
import type { SceneDirections } from '../scene/directionality.ts';
import type { Mark } from '../scene/mark.ts';
import type { Scene } from '../scene/scene.ts';
import { Column, MARGIN, STYLES, type SheetLine } from './column.ts';

/** Marks in a place of their own, and a window outside which none is seen. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
  readonly window?: { readonly width: number; readonly height: number } | undefined;
  /** Of a scene: what is said of its marks. */
  readonly scene?: Scene | undefined;
}

/** Everything a figure says, as one picture that can stand alone: heading, legend, scene, notes, sources. Px. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly dir: SceneDirections;
  readonly layers: readonly Layer[];
}

/** What stands around a scene. */
export interface SheetWords {
  readonly heading?: SheetLine | undefined;
  readonly subtitle?: SheetLine | undefined;
  readonly notes: readonly SheetLine[];
  /** Sources, date of the data, boundaries, licence, address: a paragraph each. */
  readonly foot: readonly SheetLine[];
}

/**
 * A scene with everything that makes it honest when it stands alone. It is as wide as the scene and its margins and as high as its words need; text is
 * measured by the same upper bound as in the scene.
 */
export function sheetOf(scene: Scene, words: SheetWords, dir: SceneDirections, measure: MeasureText): Sheet {
  const column = new Column(scene.width, dir, measure);
  if (words.heading) column.paragraph(words.heading, STYLES.heading);
  if (words.subtitle) column.paragraph(words.subtitle, STYLES.subtitle);
  column.legend(scene.legend);
  const picture: Layer = {
    x: MARGIN,
    y: column.y + 4,
    marks: scene.marks,
    window: { width: scene.width, height: scene.height },
    scene,
  };
  column.y = picture.y + scene.height + 4;
  column.rule();
  for (const note of words.notes) column.paragraph(note, STYLES.note);
  if (words.notes.length) column.y += 4;
  for (const line of words.foot) column.paragraph(line, STYLES.foot);
  return {
    width: scene.width + 2 * MARGIN,
    height: Math.ceil(column.y + MARGIN - 6),
    dir,
    layers: [picture, { x: 0, y: 0, marks: column.marks }],
  };
}
