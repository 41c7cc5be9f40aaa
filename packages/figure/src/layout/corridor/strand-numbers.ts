import type { Point } from '../../projection/albers.ts';
import { formatNumber } from '../../locale/number.ts';
import { textBounds, type Bounds } from '../../scene/bounds.ts';
import type { TextMark, Tone } from '../../scene/mark.ts';
import { detailAt } from './detail.ts';
import { evenly, lengths } from './curve.ts';
import type { Lettering } from './lettering.ts';
import { away, lineGrid } from './space.ts';
import type { Passage } from './strand-passages.ts';

/** Where a number may stand on a leg: the middle first. */
const SPANS = 6;
const STANDS = [3, 2, 4];

/**
 * The number of each corridor on its line: on a long leg that few others use, where it covers no other line, sign or name. A corridor that has no room for it is
 * told apart by its tone and its legs' names alone.
 */
export function strandNumbers(
  lines: ReadonlyMap<Passage, readonly Point[]>,
  tones: readonly Tone[],
  lettering: Lettering,
): TextMark[] {
  const { view, space, medium } = lettering;
  const size = detailAt(view.width).letters;
  const passages = [...lines.keys()];
  const grid = lineGrid([...lines.values()]);
  return tones.flatMap((tone, corridor) => {
    const text = {
      kind: 'text',
      text: formatNumber(corridor + 1, medium.locale),
      size,
      weight: 600,
      tone,
      anchor: 'middle',
      halo: true,
    } as const;
    const others = (box: Bounds): boolean =>
      grid.some(box, 1, (p, i) => passages[i]!.corridor !== corridor && away(box, p) < 1);
    const own = [...lines]
      .filter(([one]) => one.corridor === corridor)
      .map(([one, line]) => ({ line, value: lengths(line).at(-1)! / one.track.corridors.length ** 2 }))
      .sort((a, b) => b.value - a.value);
    for (const { line } of own) {
      const points = evenly(line, SPANS);
      for (const at of STANDS) {
        const [x, y] = points[at]!;
        const mark: TextMark = { ...text, x: Math.round(x), y: Math.round(y + size * 0.36) };
        const box = textBounds(mark, medium.measure);
        if (others(box) || space.costOnLine(box) !== 0) continue;
        space.take(box);
        return [mark];
      }
    }
    return [];
  });
}
