import type { Observation, Row, Rows } from '@keruen/data';
import { actorName, nameOf } from '../describe/name.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';

/** What may tell rows of one answer apart, besides their period. */
const DIMENSIONS = ['reporter', 'flow', 'partner', 'product'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** The fields in which rows differ. */
export const dimensionsOf = (rows: readonly Row[]): readonly Dimension[] =>
  DIMENSIONS.filter((field) =>
    rows.some(({ observation }) => observation[field] !== rows[0]?.observation[field]),
  );

/** What a record has in a field, in words; empty where it has nothing there, the id where nobody knows a name for it. */
export function nameIn(observation: Observation, dimension: Dimension, rows: Rows, locale: Locale): string {
  const id = observation[dimension];
  if (id === undefined) return '';
  if (dimension === 'flow') return valueWords(locale).flow[observation.flow!];
  if (dimension !== 'product') return actorName(id, rows.actors, locale);
  const product = rows.products.find((one) => one.id === id);
  return product ? nameOf(product.names, locale) : id;
}
