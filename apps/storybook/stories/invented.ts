import type { Dataset, Observation, Product } from '@keruen/data';

/** Round figures nobody published, for showing what the shipped facts have no case of. */
const VALUES: readonly (readonly [product: string, name: string, value: number, section?: string])[] = [
  ['HSII', 'Vegetable products', 400],
  ['HSV', 'Mineral products', 300],
  ['HSXI', 'Textiles and textile articles', 200],
  ['HSXV', 'Base metals and articles of base metal', 100],
  ['HS10', 'Cereals', 250, 'HSII'],
  ['HS11', 'Products of the milling industry', 100, 'HSII'],
  ['HS12', 'Oil seeds', 50, 'HSII'],
  ['HS25', 'Salt; sulphur; earths and stone', 60, 'HSV'],
  ['HS27', 'Mineral fuels, mineral oils', 240, 'HSV'],
];

const observation = (product: string, value: number): Observation => ({
  id: `invented-${product}`,
  nature: 'statistic',
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: 'export',
  product,
  period: '2022',
  periodKind: 'year',
  value,
  unit: 'USD',
  scale: 6,
  sources: [{ source: 'invented' }],
});

const product = (id: string, en: string, parent: string | undefined): Product => ({
  id,
  edition: 'HS2022',
  names: { en },
  ...(parent === undefined ? {} : { parent }),
});

/** Sections of goods, and chapters in two of them. */
export const invented: Dataset = {
  format: 1,
  id: 'invented',
  title: 'Invented figures',
  licence: 'none needed',
  sources: [
    {
      id: 'invented',
      title: 'Invented for this page',
      publisher: 'Nobody: these figures are not facts',
      seen: 'none',
    },
  ],
  observations: VALUES.map(([id, , value]) => observation(id, value)),
  series: [],
  statements: [],
  actors: [
    { id: 'KAZ', kind: 'state', names: { en: 'Kazakhstan', 'fa-AF': 'قزاقستان' }, sources: [] },
    { id: 'AFG', kind: 'state', names: { en: 'Afghanistan', 'fa-AF': 'افغانستان' }, sources: [] },
  ],
  relations: [],
  events: [],
  products: VALUES.map(([id, name, , section]) => product(id, name, section)),
  nodes: [],
  legs: [],
  corridors: [],
};
