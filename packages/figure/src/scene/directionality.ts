import type { TextMark } from './mark.ts';

/** From left to right, or from right to left: of words, and of time in a picture. */
export type Directionality = 'ltr' | 'rtl';

/** Directionality of a scene (turned or not), in which anchors are meant, and of the words of its figure. */
export interface SceneDirections {
  readonly scene: Directionality;
  readonly text: Directionality;
}

const RIGHT_TO_LEFT = /^(ar|fa|ps|prs|ur|he)\b/;

/** The direction in which a language is written, by its BCP 47 tag. */
export const directionalityOf = (tag: string): Directionality => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');

const OPPOSITE = { start: 'end', end: 'start', middle: 'middle' } as const;

/** The anchor that leaves words where the layout put them, when they run in a direction of their own. */
export const anchorAlong = (
  words: Directionality,
  scene: Directionality,
  anchor: TextMark['anchor'],
): TextMark['anchor'] => (words === scene ? anchor : OPPOSITE[anchor]);
