import type { Dataset, Observation } from '../../src/index.ts';
import { dataset as shipped } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { datasetOf, source } from '../fixture.ts';

/** What the official figures of the shipped dataset say of the two states: statistics, and turnover derived from them. */
export const OFFICIAL: readonly Observation[] = shipped.observations.filter(
  ({ nature, measure, sources }) =>
    measure === 'trade-value' &&
    (nature === 'statistic' || nature === 'derived') &&
    sources[0]?.source !== 'article',
);

type Said = Partial<Observation> & Pick<Observation, 'measure' | 'value'>;

/** A claim of the article as it stands there, without what an editor noted of it. */
function said(id: string, fields: Said): Observation {
  return {
    id,
    nature: 'claim',
    qualifier: 'exact',
    period: '2022',
    periodKind: 'year',
    attribution: 'article authors (no source named)',
    sources: [{ source: 'article' }],
    asOf: '2024-01~',
    knownFrom: '2024-01~',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: 'turnover',
    unit: 'USD',
    ...fields,
  };
}

const ratio = { measure: 'trade-ratio', unit: 'ratio' } as const;
const flour = { product: 'HS1101', flow: 'export' } as const;
const contract = {
  attribution: 'one scholar who attended, unnamed',
  flow: 'export',
  product: 'HS10',
  period: '2023/2026',
  periodKind: 'range',
} as const;

/** The numbers of the article that are about trade between the two, by their number among its claims. */
export const CLAIMS = {
  c031: said('c031', { measure: 'trade-value', value: 1000000000 }),
  c032: said('c032', { ...ratio, value: 2, qualifier: 'almost', formula: 'turnover 2022 / turnover 2021' }),
  c033: said('c033', {
    nature: 'derived',
    measure: 'trade-value',
    value: 500000000,
    qualifier: 'over',
    period: '2021',
    formula: 'turnover 2022 / ratio of 2022 to 2021',
    inputs: ['c031', 'c032'],
  }),
  c034: said('c034', {
    measure: 'trade-share',
    unit: 'ratio',
    product: 'HS1101',
    value: 0.5,
    qualifier: 'majority',
    formula: 'flour / turnover',
  }),
  c035: said('c035', { measure: 'trade-value', flow: 'import', value: 9000000, qualifier: 'at-most' }),
  c037: said('c037', {
    nature: 'target',
    measure: 'trade-value',
    value: 4000000000,
    qualifier: 'at-least',
    period: '2024/2025',
    periodKind: 'range',
  }),
  c038: said('c038', {
    ...ratio,
    nature: 'target',
    value: 2,
    period: '2023',
    formula: 'target / turnover 2023',
  }),
  c039: said('c039', {
    nature: 'derived',
    measure: 'trade-value',
    value: 2000000000,
    qualifier: 'at-least',
    period: '2023',
    formula: 'target / ratio of the target to 2023',
    inputs: ['c037', 'c038'],
  }),
  c043: said('c043', {
    measure: 'contract-value',
    flow: 'export',
    value: 200000000,
    qualifier: 'approx',
    period: '2023-08',
    periodKind: 'month',
  }),
  c046: said('c046', { ...contract, measure: 'contract-value', value: 5000000 }),
  c047: said('c047', {
    ...contract,
    measure: 'contract-quantity',
    value: 300000,
    qualifier: 'over',
    unit: 'TNE',
    per: 'ANN',
  }),
  c048: said('c048', { ...contract, measure: 'duration', value: 3, unit: 'ANN' }),
  c049: said('c049', {
    ...contract,
    nature: 'derived',
    attribution: 'computed',
    measure: 'unit-value',
    value: 16.67,
    qualifier: 'under',
    per: 'TNE',
    formula: 'contract value / contract quantity of a year',
    inputs: ['c046', 'c047'],
  }),
  c051: said('c051', {
    measure: 'trade-quantity',
    reporter: 'AFG',
    partner: 'KAZ',
    flow: 'import',
    product: 'HS1101',
    value: 1300000,
    qualifier: 'almost',
    unit: 'TNE',
  }),
  c052: said('c052', { ...flour, measure: 'trade-rank', unit: 'rank', value: 3 }),
  c053: said('c053', {
    ...flour,
    measure: 'trade-share',
    unit: 'ratio',
    value: 0.7,
    qualifier: 'over',
    formula: 'flour to Afghanistan / flour to all partners',
  }),
  c054: said('c054', {
    nature: 'derived',
    measure: 'trade-quantity',
    partner: 'WLD',
    ...flour,
    value: 1860000,
    qualifier: 'at-most',
    unit: 'TNE',
    formula: 'flour to Afghanistan / its share',
    inputs: ['c051', 'c053'],
  }),
} as const satisfies Readonly<Record<string, Observation>>;

/** A dataset of the records, with every source that they cite. */
export function withSources(observations: readonly Observation[], lists: Partial<Dataset> = {}): Dataset {
  const cited = new Set(observations.flatMap(({ sources }) => sources.map((one) => one.source)));
  const sources = [...cited].map((id) => source({ id, publisher: id }));
  return datasetOf({ observations, sources, actors: [], ...lists });
}
