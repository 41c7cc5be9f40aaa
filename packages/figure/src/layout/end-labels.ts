import type { TextMark, Tone } from '../scene/mark.ts';
import { SIZE } from '../label/sizes.ts';

/** A name to be written at the end of a line. */
export interface EndLabel {
  readonly text: string;
  readonly tone: Tone;
  /** Where the line ends, px. */
  readonly y: number;
}

/** Moves labels apart until each has a line of its own between `top` and `bottom`; undefined where they are too many. */
function spread(ys: readonly number[], top: number, bottom: number): readonly number[] | undefined {
  if (ys.length * SIZE.line > bottom - top) return undefined;
  const order = ys.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  const placed: number[] = [];
  let lowest = top;
  for (const { y } of order) {
    const at = Math.max(y, lowest);
    placed.push(at);
    lowest = at + SIZE.line;
  }
  let highest = bottom;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i]!, highest);
    highest = placed[i]! - SIZE.line;
  }
  const found = [...ys];
  order.forEach(({ i }, place) => (found[i] = placed[place]!));
  return found;
}

/** Names beside the ends of their lines, in their colours, none over another; none at all where there is no room for all. */
export function endLabels(labels: readonly EndLabel[], x: number, top: number, bottom: number): TextMark[] {
  const ys = spread(
    labels.map(({ y }) => y + SIZE.label / 3),
    top,
    bottom,
  );
  return labels.flatMap(({ text, tone }, i) => {
    const y = ys?.[i];
    return y === undefined
      ? []
      : [{ kind: 'text', x, y, text, size: SIZE.label, weight: 600, anchor: 'start', tone } as const];
  });
}
