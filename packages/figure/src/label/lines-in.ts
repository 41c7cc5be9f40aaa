import { shorten } from './shorten.ts';
import { shortened, wrap } from './wrap.ts';

/** Words in lines, of which there are no more than `most`. */
export type InLines = (words: string, most: number) => readonly string[];

export const onOneLine: InLines = (words) => [words];

/** Words in lines of so many px; what needs more of them is cut, with an ellipsis. */
export const linesIn =
  (width: number, widthOf: (words: string) => number): InLines =>
  (words, most) =>
    wrap(words, width, most, widthOf) ??
    shortened(words, width, most, widthOf) ?? [shorten(words, width, widthOf)];
