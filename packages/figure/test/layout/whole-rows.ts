import type { Product, Row, Rows } from '@keruen/data';
import { row, rowsOf, type Part } from './sample-rows.ts';

/** Kazakhstan's exports to the world in 2021 by section of the Harmonized System, thousand US dollars; the largest and the smallest. */
const SECTIONS: readonly (readonly [id: string, name: string, value: number])[] = [
  ['HSV', 'Mineral products', 30501461.5],
  ['HSXV', 'Base metals and articles of base metal', 11425783.4],
  ['HSVI', 'Products of the chemical or allied industries', 2560502.7],
  ['HSII', 'Vegetable products', 1809558.9],
  ['HSXIX', 'Arms and ammunition; parts and accessories thereof', 47.1],
];

export const products: readonly Product[] = SECTIONS.map(([id, en]) => ({
  id,
  edition: 'HS2022',
  names: { en },
}));

/** A row that joins a line of its own, as official values do. */
export const official = (part: Part): Row => ({ ...row(part), line: String(part.id) });

export const sections: readonly Row[] = SECTIONS.map(([product, , value]) =>
  official({ id: product, partner: 'WLD', product, period: '2021', value: value * 1000 }),
);

/** The sections with whatever else is to stand beside them. */
export const sectionRows = (...others: readonly Row[]): Rows => ({
  ...rowsOf([...sections, ...others]),
  products,
});

/** Trade with partners called `P0`, `P1` … in the order of their values. */
export const partnersOf = (values: readonly number[], part: Part = {}): Row[] =>
  values.map((value, i) =>
    official({ id: `${part.flow ?? 'export'}-P${i}`, partner: `P${i}`, value, ...part }),
  );
