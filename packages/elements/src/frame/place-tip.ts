/** Edges of a box in the window, px. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** White space that stays between words and the sides of the window, px. */
const EDGE = 8;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * The upper left corner of words beside a box: above it, where a finger does not hide them; else beneath; else on the side with more
 * room, moved as far as it takes to be in the window whole.
 */
export function placeTip(
  beside: Edges,
  size: Extent,
  view: Extent,
): { readonly x: number; readonly y: number } {
  const x = within(
    (beside.left + beside.right - size.width) / 2,
    EDGE,
    Math.max(EDGE, view.width - EDGE - size.width),
  );
  const above = beside.top - size.height;
  const room = view.height - beside.bottom;
  const isAbove = above >= 0 || (room < size.height && beside.top > room);
  return { x, y: within(isAbove ? above : beside.bottom, 0, Math.max(0, view.height - size.height)) };
}
