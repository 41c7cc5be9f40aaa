/** Texts longer than this are no misspelling of a name. */
const LONGEST = 60;

/** How many letters must be put in, taken out or changed to make one text of another (Levenshtein 1966); more than `most` is not counted on. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = [...new Array<undefined>(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}

/** The text that is nearest to another: at most a third of its letters differ, two at least are the same. Undefined where none is. */
export function nearest(text: string, among: Iterable<string>): string | undefined {
  if (text.length > LONGEST) return undefined;
  let least = Math.min(Math.max(1, Math.floor(text.length / 3)), text.length - 2);
  let found: string | undefined;
  for (const one of among) {
    const edits = editsBetween(text, one, least);
    if (edits > least || (found !== undefined && edits === least)) continue;
    found = one;
    least = edits;
  }
  return found;
}
