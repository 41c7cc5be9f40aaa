/** The last letter before an ellipsis or the marks that end a direction, with the space or sign before it. */
const LAST = /[\s,;:–-]*[^\u2069…](\u2069*)…?(\u2069*)$/u;

/** Words that fit in `most` px: as they are, or cut at their end, with an ellipsis. */
export function shorten(text: string, most: number, widthOf: (text: string) => number): string {
  let short = text;
  while (widthOf(short) > most && LAST.test(short)) short = short.replace(LAST, '…$1$2');
  return short;
}
