import type { Mark } from './mark.ts';

/** A mark moved by (dx, dy), px. */
export function moved<Some extends Mark>(mark: Some, dx: number, dy: number): Some {
  if ('points' in mark) return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
  if ('x1' in mark)
    return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
