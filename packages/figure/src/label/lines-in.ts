import { shorten } from './shorten.ts';
import { shortened, wrap } from './wrap.ts';

/** Words in lines, of which there are no more than `most`. */
export type InLines = (words: string, most: number) => readonly string[];

export const onOneLine: InLines = (words) => [words];

/** A line with both ends of what is isolated in it: a name that goes on in the next line is a name in each. */
function whole(line: string): string {
  let [opened, closed] = [0, 0];
  for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
    if (mark !== '\u2069') opened += 1;
    else if (opened) opened -= 1;
    else closed += 1;
  }
  return '\u2068'.repeat(closed) + line + '\u2069'.repeat(opened);
}

/** Words in lines of so many px; what needs more of them is cut, with an ellipsis. */
export const linesIn =
  (width: number, widthOf: (words: string) => number): InLines =>
  (words, most) => {
    const lines = wrap(words, width, most, widthOf) ??
      shortened(words, width, most, widthOf) ?? [shorten(words, width, widthOf)];
    return lines.map(whole);
  };
