import { ARABIC_FINAL, ARABIC_JOINED, CYRILLIC, LATIN, SIGNS, WIDEST } from './widths.ts';

/** Width of `text` in CSS px at `size` px; never less than what a reader's font needs. */
export type MeasureText = (text: string, size: number, weight?: 400 | 600) => number;

const ARABIC_LETTER = /\p{Script=Arabic}/u;

function widthOf(letter: string, next: string): number {
  const plain = LATIN.get(letter) ?? CYRILLIC.get(letter);
  if (plain !== undefined) return plain;
  const arabic = (ARABIC_LETTER.test(next) ? ARABIC_JOINED : ARABIC_FINAL).get(letter);
  return arabic ?? SIGNS.find(([pattern]) => pattern.test(letter))?.[1] ?? WIDEST;
}

/** A semi-bold letter is at most this much wider, in its own widths and in ems. */
const BOLD = { times: 1.04, plus: 0.06 };

/**
 * An upper bound from a table of widths, the same on a server and in a page. Accents add nothing; an Arabic letter is
 * narrower before another one, but not before a zero width non-joiner.
 */
export const measureText: MeasureText = (text, size, weight = 400) => {
  const letters = [...text.normalize('NFD')].filter((letter) => !/(?!\u200c)[\p{M}\p{Cf}]/u.test(letter));
  let ems = 0;
  letters.forEach((letter, i) => {
    const width = widthOf(letter, letters[i + 1] ?? '');
    ems += weight === 600 ? width * BOLD.times + BOLD.plus : width;
  });
  return ems * size;
};
