import { overlaps, textBounds, type Bounds } from '../../scene/bounds.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import type { Medium } from '../layout.ts';

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

function lowered(mark: Mark, by: number): Mark {
  if ('points' in mark) return { ...mark, points: mark.points.map(([x, y]) => [x, y * by] as const) };
  return 'y' in mark ? { ...mark, y: mark.y * by } : mark;
}

/**
 * Marks of a schematic pressed together from top to bottom, `by` below 1. Words that would then touch are left out: heads of
 * corridors stay first, then ends, then names, then what is said of legs.
 */
export function pressed(marks: readonly Mark[], by: number, { measure }: Medium): Mark[] {
  if (by >= 1) return [...marks];
  const moved = marks.map((mark) => lowered(mark, by));
  const rank = ({ weight, tone, subject }: TextMark): number =>
    weight === 600 ? (subject ? 1 : 0) : tone === 'muted' ? 3 : 2;
  const taken: Bounds[] = [];
  const kept = new Set<Mark>();
  for (const mark of moved.filter(isText).sort((a, b) => rank(a) - rank(b))) {
    const box = textBounds(mark, measure);
    if (taken.some((one) => overlaps(one, box))) continue;
    taken.push(box);
    kept.add(mark);
  }
  return moved.filter((mark) => !isText(mark) || kept.has(mark));
}
