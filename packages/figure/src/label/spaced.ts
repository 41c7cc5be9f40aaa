import type { MeasureText } from './measure.ts';

/** White space that a reader or a page adds after every letter and between words, CSS px (WCAG 1.4.12). */
export interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/** Widths of text with further white space in it. */
export const spaced =
  (measure: MeasureText, { letter, word }: Spacing): MeasureText =>
  (text, size, weight) =>
    measure(text, size, weight) + text.length * letter + (text.split(/\s/).length - 1) * word;
