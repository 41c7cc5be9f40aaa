import type { Lettering } from '@keruen/figure/sheet';

const px = (length: string): number | undefined => parseFloat(length) || undefined;

/** The letters of the page as the figure inherits them. */
export function letteringOf(host: HTMLElement): Lettering {
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(host);
  return { family: fontFamily, letter: px(letterSpacing), word: px(wordSpacing) };
}
