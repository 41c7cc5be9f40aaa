/** Marks of direction around a name. */
const ISOLATE = /^[\u2066-\u2068]/;
const END = '\u2069';

/** Words that fit in `most` px: as they are, or cut, where possible between words, with an ellipsis. */
export function shorten(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const close = ISOLATE.test(text) ? END : '';
  const letters = [...(close ? text.replace(END, '') : text)];
  let count = letters.length;
  const cut = (): string =>
    letters
      .slice(0, count)
      .join('')
      .replace(/[\s,;:–-]+$/u, '') +
    '…' +
    close;
  while (count > 1 && widthOf(cut()) > most) count -= 1;
  const space = letters.slice(0, count).lastIndexOf(' ');
  if (space > count / 2) count = space;
  return cut();
}
