import { wordsOf } from '../label/wrap.ts';

/** Marks that open a run of its own direction, and the one that closes it. */
const OPENING = /[\u2066-\u2068]/;
const CLOSING = '\u2069';

/** The pieces of a word that is wider than a line: an address, mostly. */
function pieces(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  for (const letter of word) {
    const longer = (parts.at(-1) ?? '') + letter;
    if (parts.length && measure(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** Runs that are open at the end of a line, by their opening marks. */
function openIn(line: string, before: readonly string[]): readonly string[] {
  const open = [...before];
  for (const letter of line) {
    if (OPENING.test(letter)) open.push(letter);
    else if (letter === CLOSING) open.pop();
  }
  return open;
}

/**
 * A paragraph in lines no wider than `width` px. A run that keeps its own direction and goes over the end of a line is closed there and opened
 * anew, because each line is drawn by itself. Words that fit in no line are broken.
 */
export function paragraph(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text).flatMap((one) =>
    measure(one) > width ? pieces(one, width, measure) : [one],
  )) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  let open: readonly string[] = [];
  return lines.map((line) => {
    const start = open.join('');
    open = openIn(line, open);
    return start + line + CLOSING.repeat(open.length);
  });
}
