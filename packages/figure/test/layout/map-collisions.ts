import { textBounds, type Bounds } from '../../src/scene/bounds.ts';
import type { DotMark, Mark, TextMark } from '../../src/scene/mark.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { measureText } from '../../src/label/measure.ts';

type Point = readonly [number, number];

/** Whether a straight piece comes into a box: Liang and Barsky's clipping. */
export function crosses(a: Point, b: Point, box: Bounds): boolean {
  let [t0, t1] = [0, 1];
  const d = [b[0] - a[0], b[1] - a[1]] as const;
  const sides = [
    [-d[0], a[0] - box.x],
    [d[0], box.x + box.width - a[0]],
    [-d[1], a[1] - box.y],
    [d[1], box.y + box.height - a[1]],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p === 0) continue;
    if (p < 0) t0 = Math.max(t0, q / p);
    else t1 = Math.min(t1, q / p);
  }
  return t0 < t1;
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

/** Half of width and height of signs, in their radius, as they are painted. */
const EXTENT: Partial<Record<DotMark['shape'], readonly [number, number]>> = {
  bar: [0.35, 1.2],
  gauge: [1.1, 0.6],
  diamond: [1.2, 1.2],
  square: [0.9, 0.9],
};

/** Names that stand on a line, a sign or another name of the picture, in words; numbers of corridors stand on their line. */
export function collisions(scene: Scene): string[] {
  const names = scene.marks.filter(isText).filter(({ subject, tone }) => subject || tone === 'muted');
  const boxes = names.map((mark) => textBounds(mark, measureText));
  const found: string[] = [];
  names.forEach((name, i) => {
    const box = boxes[i]!;
    const told = new Set<string>();
    for (const mark of scene.marks) {
      if (mark.kind === 'line') {
        const pieces = mark.points.slice(1).map((b, at) => [mark.points[at]!, b] as const);
        if (pieces.some(([a, b]) => crosses(a, b, box)) && mark.subject)
          told.add(`${name.text} on ${mark.subject}`);
      }
      if (mark.kind === 'dot' && mark.tone !== 'paper') {
        const [dx, dy] = [
          Math.max(box.x - mark.x, 0, mark.x - box.x - box.width),
          Math.max(box.y - mark.y, 0, mark.y - box.y - box.height),
        ];
        const [wide, tall] = EXTENT[mark.shape] ?? [1, 1];
        if (dx < wide * mark.radius && dy < tall * mark.radius)
          told.add(`${name.text} on the sign of ${mark.subject ?? mark.shape}`);
      }
      if (mark.kind === 'text' && mark !== name) {
        const other = textBounds(mark, measureText);
        if (
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height
        )
          told.add(`${name.text} on ${mark.text}`);
      }
    }
    found.push(...told);
  });
  return found;
}
