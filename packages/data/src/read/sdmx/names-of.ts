import type { Names } from '../../schema/claim.ts';
import { objectOf } from '../json-text/shape.ts';

/**
 * The names a document gives in `names` by language, and in `name` in the best one. A name has to be called English where none
 * is: the language of `name` is not said.
 */
export function namesOf(name: unknown, names: unknown): Names | undefined {
  const own = Object.entries(objectOf(names)).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(entry[0]),
  );
  const [, english] = own.find(([tag]) => /^en\b/i.test(tag)) ?? [];
  const en = english ?? (typeof name === 'string' && name !== '' ? name : own[0]?.[1]);
  return en === undefined ? undefined : { ...Object.fromEntries(own), en };
}
