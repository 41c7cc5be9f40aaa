import { moved } from './moved.ts';
import type { Scene } from './scene.ts';

/** Marks and stops further down by so many px, for standing under another picture. */
export const lowered = (
  { marks, stops }: Pick<Scene, 'marks' | 'stops'>,
  by: number,
): Pick<Scene, 'marks' | 'stops'> => ({
  marks: marks.map((mark) => moved(mark, 0, by)),
  stops: stops.map((stop) => ({ ...stop, y: stop.y + by })),
});
