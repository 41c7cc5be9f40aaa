/** A dimension with its categories, called as given. */
const dimension = (label: string, categories: Readonly<Record<string, string>>, more: object = {}) => ({
  label,
  category: { index: Object.keys(categories), label: categories, ...more },
});

/**
 * Kazakhstan's trade with Afghanistan in million dollars, rounded from the figures of its Bureau of National Statistics: a dense cube of partner,
 * flow and year, whose year is provisional at the end. The cell for imports of 2021 is left out to have one without a number.
 */
export const JSON_STAT = {
  version: '2.0',
  class: 'dataset',
  label: 'Trade of Kazakhstan by partner',
  source: 'Bureau of National Statistics of Kazakhstan',
  updated: '2024-06-28',
  href: 'https://example.org/trade/kaz.json',
  id: ['geo', 'partner', 'flow', 'contents', 'year'],
  size: [1, 1, 2, 1, 3],
  role: { time: ['year'], geo: ['geo'], metric: ['contents'] },
  dimension: {
    geo: dimension('Reporter', { KZ: 'Kazakhstan' }),
    partner: dimension('Partner', { AF: 'Afghanistan' }),
    flow: dimension('Flow', { X: 'Exports', M: 'Imports' }),
    contents: dimension('Contents', { V: 'Value' }, { unit: { V: { decimals: 1, label: 'million USD' } } }),
    year: { label: 'Year', category: { index: { 2023: 2, 2021: 0, 2022: 1 } } },
  },
  value: [469.4, 978.0, 615.1, null, 9.3, 21.4],
  status: { 2: 'p', 3: 'c', 5: 'p' },
};

/** The same as a sparse cube, with flows that are known by their names alone. */
export const JSON_STAT_SPARSE = {
  ...JSON_STAT,
  id: ['geo', 'partner', 'direction', 'contents', 'year'],
  dimension: {
    ...JSON_STAT.dimension,
    direction: dimension('Direction', { a: 'Exports, FOB', b: 'Imports, CIF' }),
  },
  value: { 0: 469.4, 1: 978.0, 2: 615.1, 4: 9.3, 5: 21.4 },
};
