import { wholesOf, type Parents } from '../query/trade/wholes.ts';

/** Chapters of which one is made of the other and costs no more than a few times as much: cereals, and what is milled of them. */
const KIN: readonly (readonly [string, string])[] = [['HS10', 'HS11']];

const chapterOf = (product: string): string | undefined => /^HS\d\d/.exec(product)?.[0];

/** Whether prices of two products may be compared: the same, one a part of the other (of a chapter at most), or kin. */
export function comparable(a: string, b: string, parents: Parents): boolean {
  if (a === b) return true;
  const [first, second] = [chapterOf(a), chapterOf(b)];
  if (first === undefined || second === undefined) return false;
  const part = wholesOf(a, parents).includes(b) || wholesOf(b, parents).includes(a);
  return part || KIN.some((pair) => pair.includes(first) && pair.includes(second) && first !== second);
}
