import type { Dataset, Leg, Observation, Place } from '@keruen/data';

const cited = [{ source: 's' }];

const value = (id: string, rest: Partial<Observation>): Observation => ({
  id,
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  value: 1,
  unit: 'USD',
  nature: 'statistic',
  sources: cited,
  ...rest,
});

const place = (id: string, country: string): Place => ({
  id,
  names: { en: id },
  country,
  lon: 0,
  lat: 0,
  kinds: ['port'],
  confidence: 'high',
  sources: cited,
});

const leg = (id: string, from: string, to: string): Leg => ({
  id,
  from,
  to,
  mode: 'rail',
  build: 'operating',
  service: 'normal',
  confidence: 'high',
  sources: cited,
});

const status = { build: 'operating', service: 'normal' } as const;

/** A few records of every kind that a Subject can be. */
export const facts: Dataset = {
  format: 1,
  id: 'facts',
  title: 'Facts',
  licence: 'none',
  sources: [{ id: 's', title: 'S', publisher: 'S', seen: 'page' }],
  observations: [
    value('export-2022', { flow: 'export', period: '2022', product: 'HS1101' }),
    value('import-2022', { flow: 'import', period: '2022-08' }),
    value('turnover-2022', { flow: 'turnover', period: '2022', conflictsWith: ['c031'] }),
    value('mirror-2022', { reporter: 'AFG', partner: 'KAZ', flow: 'import', period: '2022' }),
    value('c031', { flow: 'turnover', period: '2022', nature: 'claim', conflictsWith: ['turnover-2022'] }),
    value('range', { flow: 'export', period: '2021/2023' }),
    value('loading', { reporter: undefined, partner: undefined, about: 'node:aktau', period: '2022-08-15' }),
  ],
  series: [],
  statements: [
    {
      id: 'c034',
      nature: 'claim',
      subject: 'KAZ',
      predicate: 'says',
      text: 'It says so.',
      related: ['c031'],
      sources: cited,
    },
  ],
  actors: [
    { id: 'KAZ', kind: 'state', names: { en: 'Kazakhstan' }, sources: [] },
    { id: 'kaz-mfa', kind: 'ministry', names: { en: 'Ministry' }, partOf: 'KAZ', sources: [] },
    { id: 'kaz-desk', kind: 'body', names: { en: 'Desk' }, partOf: 'kaz-mfa', sources: [] },
    { id: 'loop-a', kind: 'body', names: { en: 'A' }, partOf: 'loop-b', sources: [] },
    { id: 'loop-b', kind: 'body', names: { en: 'B' }, partOf: 'loop-a', sources: [] },
    {
      id: 'someone',
      kind: 'person',
      names: { en: 'Someone' },
      roles: [
        { title: 'Minister', of: 'kaz-mfa', from: '2020', to: '2023', sources: [], confidence: 'high' },
      ],
      sources: [],
    },
  ] as unknown as Dataset['actors'],
  relations: [
    {
      id: 'r1',
      from: 'KAZ',
      to: 'AFG',
      type: 'recognises',
      dateFrom: '2023-12-29',
      statement: 'It did.',
      corridors: ['titr'],
      confidence: 'high',
      sources: cited,
    },
  ] as unknown as Dataset['relations'],
  events: [
    { id: 'e1', on: '2022-08-15', label: 'Met', actors: ['KAZ', 'AFG'], confidence: 'high', sources: cited },
  ],
  products: [
    { id: 'HS11', edition: 'HS2022', names: { en: 'Mill products' } },
    { id: 'HS1101', edition: 'HS2022', names: { en: 'Flour' }, parent: 'HS11' },
  ],
  nodes: [place('aktau', 'KAZ'), place('alat', 'AZE'), place('poti', 'GEO')],
  legs: [leg('aktau-alat', 'aktau', 'alat'), leg('alat-poti', 'alat', 'poti')],
  corridors: [
    {
      id: 'titr',
      names: { en: 'Trans-Caspian' },
      ...status,
      main: [{ leg: 'aktau-alat' }],
      branches: [{ from: 'alat', to: 'poti', legs: [{ leg: 'alat-poti', reverse: true }], label: 'to Poti' }],
      detached: [],
    },
    { id: 'other', names: { en: 'Other' }, ...status, main: [], branches: [], detached: [] },
  ],
};
