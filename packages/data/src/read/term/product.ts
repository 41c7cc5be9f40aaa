import type { Names, Product } from '../../schema/claim.ts';
import type { ProductLevel } from '../../schema/vocabulary.ts';

/** Levels of the Harmonized System by how many digits a code has. */
const LEVELS: Readonly<Record<number, ProductLevel>> = { 2: 'chapter', 4: 'heading', 6: 'subheading' };

/** A product that a document names by a code; of one of the Harmonized System the code says its level too. */
export function productOf(id: string, names: Names = { en: id }, edition = ''): Product {
  const [, code] = /^HS(\d\d|\d{4}|\d{6})$/.exec(id) ?? [];
  const level = LEVELS[code?.length ?? 0];
  return { id, ...(code && level ? { code, level } : {}), edition, names };
}
