import type { Mark } from './mark.ts';
import type { Scene } from './scene.ts';

function lowerMark(mark: Mark, by: number): Mark {
  switch (mark.kind) {
    case 'line':
    case 'area':
      return { ...mark, points: mark.points.map(([x, y]) => [x, y + by] as const) };
    case 'rule':
      return { ...mark, y1: mark.y1 + by, y2: mark.y2 + by };
    default:
      return { ...mark, y: mark.y + by };
  }
}

/** Marks and stops further down by so many px, for standing under another picture. */
export const lowered = (
  { marks, stops }: Pick<Scene, 'marks' | 'stops'>,
  by: number,
): Pick<Scene, 'marks' | 'stops'> => ({
  marks: marks.map((mark) => lowerMark(mark, by)),
  stops: stops.map((stop) => ({ ...stop, y: stop.y + by })),
});
