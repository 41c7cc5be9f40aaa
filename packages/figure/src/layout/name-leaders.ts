import { textBounds } from '../scene/bounds.ts';
import type { DotMark, Mark, RuleMark, TextMark } from '../scene/mark.ts';
import { distance, tenth } from './corridor-curve.ts';
import type { Lettering } from './corridor-lettering.ts';
import { away } from './corridor-space.ts';

/** White space between a sign and the line that leads to its name, px. */
const GAP = 2;

/** A thin line from a sign to its name where the name stands nearer to another sign: many corridors leave no room beside every end of a line. */
export function nameLeaders(
  names: readonly TextMark[],
  signs: readonly Mark[],
  { medium }: Lettering,
): RuleMark[] {
  const dots = signs.filter((mark): mark is DotMark => mark.kind === 'dot' && mark.subject !== undefined);
  return names.flatMap((name) => {
    const own = dots.find(({ subject }) => subject === name.subject);
    if (!own) return [];
    const box = textBounds(name, medium.measure);
    const apart = ({ x, y }: DotMark): number => away(box, [x, y]);
    if (!dots.some((dot) => apart(dot) < apart(own))) return [];
    const [x, y] = [
      Math.max(box.x, Math.min(box.x + box.width, own.x)),
      Math.max(box.y, Math.min(box.y + box.height, own.y)),
    ];
    const length = distance([own.x, own.y], [x, y]);
    const from = (own.radius + GAP) / length;
    if (from >= 1) return [];
    const [x1, y1] = [own.x + (x - own.x) * from, own.y + (y - own.y) * from];
    return [{ kind: 'rule', x1: tenth(x1), y1: tenth(y1), x2: tenth(x), y2: tenth(y), tone: 'muted' }];
  });
}
