import type {
  Actor,
  Flow,
  Nature,
  Note,
  Observation,
  Period,
  Row,
  Rows,
  Source,
  Statement,
} from '@keruen/data';

/** Kazakhstan's trade with Afghanistan in thousand US dollars: the statistical office's own numbers. */
const EXPORTS = {
  2018: 517578.6,
  2019: 399016.027,
  2020: 620716.366,
  2021: 469377.202,
  2022: 978002.617,
  2023: 615131.012,
};
const IMPORTS = {
  2018: 4174.4,
  2019: 2812.11,
  2020: 1851.152,
  2021: 4957.55,
  2022: 9262.826,
  2023: 21379.407,
};

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023] as const;

export const sources: readonly Source[] = [
  {
    id: 'kaz-bns',
    title: 'External trade by country',
    publisher: 'Bureau of National Statistics',
    seen: 'page',
  },
  { id: 'article', title: 'Regional ambitions', publisher: 'IFIMES', seen: 'page' },
];

export const actors: readonly Actor[] = [
  {
    id: 'KAZ',
    kind: 'state',
    names: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан', 'fa-AF': 'قزاقستان' },
    sources: [],
  },
  {
    id: 'AFG',
    kind: 'state',
    names: { en: 'Afghanistan', ru: 'Афганистан', kk: 'Ауғанстан', 'fa-AF': 'افغانستان' },
    sources: [],
  },
];

/** A year, or a pair of years, taken apart. */
export function years(from: number, to = from): Period {
  return {
    text: from === to ? `${from}` : `${from}/${to}`,
    from: { year: from },
    to: { year: to },
    interval: from !== to,
    approximate: false,
    uncertain: false,
  };
}

export function observation(
  part: Partial<Observation> & { readonly id: string; readonly nature: Nature },
): Observation {
  return {
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    unit: 'USD',
    value: null,
    sources: [{ source: 'kaz-bns' }],
    ...part,
  };
}

/** A row from an observation in whole US dollars. */
export function rowOf(record: Observation, period: Period, part: Partial<Row> = {}): Row {
  return {
    observation: { period: period.text, ...record },
    value: record.value,
    high: record.high,
    period,
    breaksBefore: false,
    conflicts: [],
    ...part,
  };
}

function official(flow: Flow, year: number, value: number): Row {
  const derived = flow === 'turnover';
  const record = observation({
    id: `KAZ-AFG-${flow}-${year}-kaz-bns`,
    nature: derived ? 'derived' : 'statistic',
    flow,
    value: Math.round(value * 1000),
    ...(derived ? { formula: 'export + import' } : {}),
  });
  return rowOf(record, years(year), { line: `kaz-bns-${flow}` });
}

const authors = 'article authors (no source named)';

const c031 = rowOf(
  observation({
    id: 'c031',
    nature: 'claim',
    flow: 'turnover',
    value: 1e9,
    attribution: authors,
    sources: [{ source: 'article', at: 'paragraph 8' }],
  }),
  years(2022),
  { conflicts: ['KAZ-AFG-turnover-2022-kaz-bns'] },
);

const c035 = rowOf(
  observation({
    id: 'c035',
    nature: 'claim',
    flow: 'import',
    value: 9e6,
    qualifier: 'at-most',
    attribution: authors,
    sources: [{ source: 'article', at: 'paragraph 8' }],
  }),
  years(2022),
  { conflicts: ['KAZ-AFG-import-2022-kaz-bns'] },
);

const c037 = rowOf(
  observation({
    id: 'c037',
    nature: 'target',
    flow: 'turnover',
    value: 4e9,
    qualifier: 'at-least',
    attribution: 'KAZ',
    sources: [{ source: 'article', at: 'paragraph 8' }],
  }),
  years(2024, 2025),
);

const r2024 = rowOf(
  observation({
    id: 'r-kaz-afg-2024',
    nature: 'claim',
    flow: 'turnover',
    value: 545e6,
    attribution: 'Serik Zhumangarin',
    sources: [{ source: 'article' }],
  }),
  years(2024),
  { publishedLater: '2025-10-30' },
);

/** The note on the ratio of 2022 to 2021: another measure than the chart's, against two of its values. */
export const ratioNote: Note = {
  record: observation({
    id: 'c032',
    nature: 'claim',
    measure: 'trade-ratio',
    unit: 'ratio',
    value: 2,
    qualifier: 'almost',
    period: '2022',
    attribution: authors,
    sources: [{ source: 'article', at: 'paragraph 8' }],
  }),
  value: 2,
  contradicts: ['KAZ-AFG-turnover-2022-kaz-bns'],
  concerns: ['c031'],
};

export const statementNote: Note = {
  record: {
    id: 'c023',
    nature: 'claim',
    subject: 'KAZ',
    predicate: 'recognises',
    text: 'no formal recognition',
    period: '2023-12~',
    sources: [{ source: 'article', at: 'table 2' }],
  } satisfies Statement,
  contradicts: [],
  concerns: ['c037'],
};

const statistics = YEARS.flatMap((year) => [
  official('export', year, EXPORTS[year]),
  official('import', year, IMPORTS[year]),
  official('turnover', year, EXPORTS[year] + IMPORTS[year]),
]);

/** Marks the official values that a claim contradicts. */
function contradicted(row: Row): Row {
  const against = [c031, c035].filter((claim) => claim.conflicts.includes(row.observation.id));
  return against.length === 0 ? row : { ...row, conflicts: against.map((claim) => claim.observation.id) };
}

/** The answer to the question of the first chart: three flows, 2018 to 2025, with claims and a target. */
export const trade: Rows = {
  query: {
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: ['export', 'import', 'turnover'],
    period: '2018/2025',
  },
  unit: 'USD',
  rows: [...statistics.map(contradicted), c031, c035, r2024, c037],
  notes: [ratioNote, statementNote],
  sources,
  dataAsOf: '2024-07-25',
  actors,
  products: [],
};

/** The same answer with other rows, and with parts of the question changed. */
export function withRows(rows: readonly Row[], query: Partial<Rows['query']> = {}): Rows {
  return { ...trade, rows, notes: [], query: { ...trade.query, ...query } };
}

/** The row of that id in the first chart. */
export function rowById(id: string): Row {
  const row = trade.rows.find((one) => one.observation.id === id);
  if (row === undefined) throw new Error(`no row "${id}" in the fixture`);
  return row;
}
