import type { TableLike } from '@keruen/data/read';
import { readLegs } from '@keruen/data/read/legs';
import type { Reading } from './reading.ts';

/** The dataset whose places an author may name. */
const SHIPPED = 'kazakhstan-afghanistan';

/** Corridors of an author's own, named in the language `lang`. The places of the shipped dataset are loaded where one without coordinates is named. */
export async function ownLegs(given: string | TableLike, lang: string, name?: string): Promise<Reading> {
  const alone = readLegs(given, { name, lang });
  if (alone.issues.every(({ code }) => code !== 'unknown-place')) return alone;
  const { load } = await import('@keruen/data/datasets/shipped');
  const { dataset: known } = await load(SHIPPED, { places: true }, lang);
  return readLegs(given, { name, lang, known });
}
