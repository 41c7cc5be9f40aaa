import type { TextMark } from '../scene/mark.ts';
import { overlaps, textBounds, type Bounds } from '../scene/bounds.ts';
import type { MeasureText } from './measure.ts';

/** A label and the places where it may stand, best first. A candidate may also be a shorter wording. */
export interface Wanted {
  readonly candidates: readonly TextMark[];
  /** Smaller is placed earlier; among equals the given order holds. */
  readonly priority: number;
}

/** White space between letters and whatever stands beside them, px. */
const GAP = 2;

const inside = (a: Bounds, room: Bounds): boolean =>
  a.x >= room.x &&
  a.y >= room.y &&
  a.x + a.width <= room.x + room.width &&
  a.y + a.height <= room.y + room.height;

/**
 * Chooses for each label the first candidate that lies in the room and touches neither an obstacle nor a label placed
 * before it; a label without one is left out, because its value is also in the table and the spoken text.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  room: Bounds,
  obstacles: readonly Bounds[],
  measure: MeasureText,
): TextMark[] {
  const taken = [...obstacles];
  const placed: TextMark[] = [];
  for (const { candidates } of [...wanted].sort((a, b) => a.priority - b.priority)) {
    for (const mark of candidates) {
      const box = textBounds(mark, measure);
      if (!inside(box, room) || taken.some((other) => overlaps(box, other, GAP))) continue;
      taken.push(box);
      placed.push(mark);
      break;
    }
  }
  return placed;
}
