/** A rectangle in the window, CSS px; what the window shows of a page is one too. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card may stand: `top` or `bottom` is the edge that touches the words, wherever the other comes to lie. */
export interface Room {
  readonly side: 'above' | 'below';
  /** The most it may be, px. */
  readonly width: number;
  readonly height: number;
}

/** White space that stays between a card and the edges of what is seen, px. */
const EDGE = 8;

/** Below the words there is room enough for a card that is so high, px: it stands where reading goes on. */
const ENOUGH = 320;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * The room beside the words. It does not depend on the card, so that a card whose facts come late grows and never jumps to the other
 * side. Where the words leave no room on either side the card may lie over them.
 */
export function roomFor(words: Box, view: Box): Room {
  const above = words.top - view.top - EDGE;
  const below = view.top + view.height - (words.top + words.height) - EDGE;
  const side = below >= Math.min(ENOUGH, view.height / 2) || below >= above ? 'below' : 'above';
  const room = side === 'below' ? below : above;
  const all = view.height - 2 * EDGE;
  return {
    side,
    width: Math.max(0, view.width - 2 * EDGE),
    height: room < all / 4 ? all : Math.min(room, all),
  };
}

/** The upper left corner of a card of that size: it begins where the words begin, as far as it can be seen whole. */
export function placeCard(
  words: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Box,
  dir: 'ltr' | 'rtl',
): { readonly x: number; readonly y: number } {
  const { side } = roomFor(words, view);
  const x = dir === 'ltr' ? words.left : words.left + words.width - card.width;
  const y = side === 'below' ? words.top + words.height : words.top - card.height;
  return {
    x: within(x, view.left + EDGE, Math.max(view.left + EDGE, view.left + view.width - EDGE - card.width)),
    y: within(y, view.top + EDGE, Math.max(view.top + EDGE, view.top + view.height - EDGE - card.height)),
  };
}
