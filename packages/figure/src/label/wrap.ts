/** Words as lines may part them: a number stays with its unit, a year with its sign, where the space between does not break. */
export const wordsOf = (text: string): string[] => text.split(/[\t-\r ]/).filter(Boolean);

/** Lines of words, each no wider than `width` px; undefined where they would be more than `most`, or a word is too wide. */
export function wrap(
  text: string,
  width: number,
  most: number,
  measure: (line: string) => number,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < most && measure(word) <= width) lines.push(word);
    else return undefined;
  }
  return lines;
}

/** A beginning shorter than this tells nothing, and none ends on so short a word, in letters. */
const SHORTEST = 14;
const SHORTEST_END = 4;

/** The beginning of a text that fits, with a sign that it goes on; undefined where too little of it does. */
export function shortened(
  text: string,
  width: number,
  most: number,
  measure: (line: string) => number,
): readonly string[] | undefined {
  const words = wordsOf(text);
  for (let count = words.length - 1; count > 0; count--) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:،؛]$/, '');
    if (start.length < SHORTEST) return undefined;
    const lines =
      words[count - 1]!.length < SHORTEST_END ? undefined : wrap(`${start}…`, width, most, measure);
    if (lines) return lines;
  }
  return undefined;
}
