import { parsePeriod, type Observation, type Period, type Row, type Rows } from '@keruen/data';

/** What differs from an export of Kazakhstan to Afghanistan in US dollars, published by its statistics office. */
export type Part = Partial<Observation> & { readonly breaksBefore?: boolean };

const SOURCE = {
  id: 'kaz-bns',
  title: 'External trade by partner',
  publisher: 'Bureau of National Statistics',
  seen: 'page',
} as const;

export function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`not a period: ${text}`);
  return found;
}

/** A row with an id made of its flow, period and nature. */
export function row({ breaksBefore = false, ...part }: Part): Row {
  const nature = part.nature ?? 'statistic';
  const observation: Observation = {
    id: `${part.flow ?? 'export'}-${part.period ?? '2022'}-${nature}`,
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: 'export',
    unit: 'USD',
    value: null,
    period: '2022',
    nature,
    sources: [{ source: 'kaz-bns' }],
    ...part,
  };
  const { value, high, conflictsWith = [] } = observation;
  return {
    observation,
    value,
    high,
    period: period(observation.period ?? '2022'),
    breaksBefore,
    conflicts: conflictsWith,
  };
}

export function rowsOf(rows: readonly Row[], unit = 'USD'): Rows {
  return {
    query: {
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: ['export', 'import', 'turnover'],
    },
    unit,
    rows,
    notes: [],
    sources: [SOURCE],
    actors: [
      { id: 'KAZ', kind: 'state', names: { en: 'Kazakhstan', 'fa-AF': 'قزاقستان' }, sources: [] },
      { id: 'AFG', kind: 'state', names: { en: 'Afghanistan', 'fa-AF': 'افغانستان' }, sources: [] },
    ],
    products: [],
  };
}

/** Official exports and imports of Kazakhstan with Afghanistan, thousand US dollars. */
export const OFFICIAL: readonly (readonly [year: string, exports: number, imports: number])[] = [
  ['2018', 517578.6, 4174.4],
  ['2019', 399016.027, 2812.11],
  ['2020', 620716.366, 1851.152],
  ['2021', 469377.202, 4957.55],
  ['2022', 978002.617, 9262.826],
  ['2023', 615131.012, 21379.407],
];

function officialYear([year, exports, imports]: (typeof OFFICIAL)[number], claimed: boolean): Row[] {
  const conflict = (id: string): Part => (claimed ? { conflictsWith: [id] } : {});
  return [
    row({ period: year, value: exports * 1000 }),
    row({ period: year, flow: 'import', value: imports * 1000, ...conflict('c035') }),
    ...(claimed
      ? [
          row({
            id: 'c035',
            period: year,
            flow: 'import',
            value: 9e6,
            nature: 'claim',
            qualifier: 'at-most',
            conflictsWith: ['import-2022-statistic'],
          }),
        ]
      : []),
    row({
      period: year,
      flow: 'turnover',
      value: (exports + imports) * 1000,
      nature: 'derived',
      formula: 'export + import',
      ...conflict('c031'),
    }),
    ...(claimed
      ? [
          row({
            id: 'c031',
            period: year,
            flow: 'turnover',
            value: 1e9,
            nature: 'claim',
            conflictsWith: ['turnover-2022-derived'],
          }),
        ]
      : []),
  ];
}

/** The chart of issue 1: six official years, two claims on 2022, a claim on 2024 and a target for 2024/2025. */
export const STORY: Rows = rowsOf([
  ...OFFICIAL.flatMap((year) => officialYear(year, year[0] === '2022')),
  row({ id: 'r-kaz-afg-2024', period: '2024', flow: 'turnover', value: 545.2e6, nature: 'claim' }),
  row({
    id: 'c037',
    period: '2024/2025',
    flow: 'turnover',
    value: 4e9,
    nature: 'target',
    qualifier: 'at-least',
  }),
]);
