import type { Actor, Dataset, Observation } from '@keruen/data';

/** An official export of Kazakhstan to Afghanistan in 2022, to be changed in what a test is about. */
export const record = (part: Partial<Observation> & { readonly id: string }): Observation => ({
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: 'export',
  unit: 'USD',
  value: 1,
  period: '2022',
  nature: 'statistic',
  sources: [{ source: 'bureau' }],
  ...part,
});

const actor = (id: string): Actor => ({ id, kind: 'state', names: { en: id }, sources: [] });

export const datasetOf = (observations: readonly Observation[]): Dataset => ({
  format: 1,
  id: 'asked',
  title: 'Asked',
  licence: 'none',
  sources: ['bureau', 'other', 'article'].map((id) => ({ id, title: id, publisher: id, seen: 'page' })),
  observations,
  series: [],
  statements: [],
  actors: ['KAZ', 'AFG', 'CHN', 'ITA', 'RUS', 'WLD'].map(actor),
  relations: [],
  events: [],
  products: [],
  nodes: [],
  legs: [],
  corridors: [],
});
