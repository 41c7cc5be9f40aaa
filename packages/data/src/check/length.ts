import type { Told } from './told.ts';

/** A longer list is not read. */
const LONGEST = 1e7;

/** The length of a list or typed array; −1 for what is none, too long, or of another length than is wanted. */
export function lengthIn(list: unknown, path: string, told: Told, wanted?: number): number {
  const is = Array.isArray(list) || (ArrayBuffer.isView(list) && 'length' in list);
  const length = is ? (list.length as number) : -1;
  if (!is) told.tell('wrong-type', path, 'a list', list);
  else if (length > LONGEST) told.tell('too-long', path, `a list of at most ${LONGEST}`, list);
  else if (length === (wanted ?? length)) return length;
  else told.tell('wrong-length', path, `a list of ${wanted}, as of values`, list);
  return -1;
}
