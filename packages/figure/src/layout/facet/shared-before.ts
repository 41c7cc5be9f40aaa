import type { MeasureText } from '../../label/measure.ts';
import { boundsOf, textBounds } from '../../scene/bounds.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import type { Scene } from '../../scene/scene.ts';

/** A text that says the same at the same place in another panel. */
const same = (a: TextMark, b: Mark): boolean =>
  b.kind === 'text' && a.text === b.text && a.x === b.x && a.y === b.y && a.anchor === b.anchor && !b.subject;

/** Words before everything that is drawn, which all panels say alike: the labels of an axis. They are said by the first only. */
export interface Shared {
  readonly texts: readonly TextMark[];
  /** Where what is drawn begins; 0 where nothing is shared, px. */
  readonly edge: number;
}

/** Whether a mark says the same as one of the texts, at the same place. */
export const isSame = (mark: Mark, texts: readonly TextMark[]): boolean =>
  texts.some((text) => same(text, mark));

/** Panels that say nothing alike. */
export const NOTHING: Shared = { texts: [], edge: 0 };

/** What all panels say at the same places before anything else they draw; `NOTHING` where that leaves no room. */
export function sharedBefore(scenes: readonly Scene[], measure: MeasureText): Shared {
  const [first, ...others] = scenes as [Scene, ...Scene[]];
  const texts = first.marks.filter(
    (mark): mark is TextMark =>
      mark.kind === 'text' &&
      !mark.subject &&
      others.every(({ marks }) => marks.some((one) => same(mark, one))),
  );
  const boxes = scenes.flatMap(({ marks }) =>
    marks.filter((mark) => !isSame(mark, texts)).map((mark) => boundsOf(mark, measure)),
  );
  const drawn = Math.min(...boxes.map((box) => box?.x ?? 0));
  const [before, behind] = [true, false].map((wanted) =>
    texts.filter((text) => {
      const { x, width } = textBounds(text, measure);
      return x + width <= drawn === wanted;
    }),
  );
  const starts = behind!.map((text) => textBounds(text, measure).x);
  const edge = Math.floor(Math.min(drawn, ...starts) + 0.5);
  return before!.length > 0 && edge > 0 ? { texts: before!, edge } : NOTHING;
}
