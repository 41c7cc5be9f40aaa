import type { Actor, Row, Rows } from '@keruen/data';
import { row, rowsOf, type Part } from './sample-rows.ts';

const NAMES: readonly (readonly [id: string, name: string])[] = [
  ['ITA', 'Italy'],
  ['CHN', 'China'],
  ['RUS', 'Russian Federation'],
  ['NLD', 'Netherlands'],
  ['FRA', 'France'],
  ['UZB', 'Uzbekistan'],
  ['TUR', 'Türkiye'],
  ['KGZ', 'Kyrgyzstan'],
];

const ACTORS = NAMES.map(([id, en]): Actor => ({ id, kind: 'state', names: { en }, sources: [] }));

/** A statistic in a line of its own; of Kazakhstan's exports unless told. */
export function official(partner: string, period: string, value: number | null, part: Part = {}): Row {
  const { flow = 'export', reporter = 'KAZ' } = part;
  const id = `${reporter}-${partner}-${flow}-${period}`;
  return { ...row({ id, partner, period, value, ...part }), line: `${reporter}-${partner}-${flow}` };
}

/** An answer about several partners. */
export function partnersOf(rows: readonly Row[]): Rows {
  const answer = rowsOf(rows);
  return { ...answer, query: { ...answer.query, partner: undefined }, actors: [...answer.actors, ...ACTORS] };
}

/** Kazakhstan's five largest buyers in each of four years, thousand US dollars (Bureau of National Statistics). */
const BUYERS: readonly (readonly [year: string, ...values: (readonly [partner: string, value: number])[]])[] =
  [
    [
      '2018',
      ['ITA', 11734254.8],
      ['CHN', 6307476.4],
      ['NLD', 6186148.2],
      ['RUS', 5279873.7],
      ['FRA', 3839223.3],
    ],
    [
      '2019',
      ['ITA', 8377377.663],
      ['CHN', 8003866.693],
      ['RUS', 5670903.386],
      ['NLD', 4398277.277],
      ['FRA', 3648741.26],
    ],
    [
      '2020',
      ['CHN', 9420579.061],
      ['ITA', 6644417.798],
      ['RUS', 5007142.523],
      ['NLD', 3148952.308],
      ['UZB', 2137667.82],
    ],
    [
      '2023',
      ['ITA', 14833289.89],
      ['CHN', 14666158.3],
      ['RUS', 10207415.705],
      ['NLD', 4056525.65],
      ['TUR', 3943304.27],
    ],
  ];

export const TOP_FIVE: readonly Row[] = BUYERS.flatMap(([year, ...values]) =>
  values.map(([partner, value]) => official(partner, year, value * 1000)),
);

/** The same buyers in the first and the last of these years; not all are in both. */
export const TWO_YEARS: readonly Row[] = TOP_FIVE.filter(
  ({ period: { text } }) => text === '2018' || text === '2023',
);

/** Trade of Kazakhstan and Kyrgyzstan as both sides report it, thousand US dollars: exporter, importer, what each says. */
const REPORTS = [
  ['2022', 'KAZ', 'KGZ', 792951.726, 770215.582],
  ['2022', 'KGZ', 'KAZ', 410888.086, 453925.253],
  ['2023', 'KAZ', 'KGZ', 1147176.218, 862182.567],
  ['2023', 'KGZ', 'KAZ', 449009.325, 540959.39],
] as const;

export const MIRROR: readonly Row[] = REPORTS.flatMap(([period, from, to, sent, received]) => [
  official(to, period, sent * 1000, { reporter: from, flow: 'export' }),
  official(from, period, received * 1000, { reporter: to, flow: 'import' }),
]);
