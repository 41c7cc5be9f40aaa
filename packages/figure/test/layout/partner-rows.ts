import type { Actor, Names, Product, Row, Rows } from '@keruen/data';
import { row, rowsOf, type Part } from './sample-rows.ts';

/** Exports of Kazakhstan by partner in 2022 and 2023, thousand US dollars, as its statistics office publishes them. */
const PARTNERS: readonly (readonly [id: string, names: Names, in2022: number, in2023: number])[] = [
  ['ITA', { en: 'Italy', 'fa-AF': 'ایتالیا' }, 13853726.854, 14833289.89],
  ['CHN', { en: 'China', 'fa-AF': 'چین' }, 13060205.479, 14666158.3],
  ['RUS', { en: 'Russian Federation', 'fa-AF': 'فدراسیون روسیه' }, 9091390.917, 10207415.705],
  ['NLD', { en: 'Netherlands', 'fa-AF': 'هالند' }, 5488196.425, 4056525.65],
  ['TUR', { en: 'Türkiye', 'fa-AF': 'ترکیه' }, 4750978.693, 3943304.27],
  ['KOR', { en: 'Republic of Korea' }, 4545835.6, 3812795.974],
  ['UZB', { en: 'Uzbekistan', 'fa-AF': 'ازبکستان' }, 3635821.703, 3129992.907],
  ['FRA', { en: 'France' }, 3071434.548, 2949547.901],
];

/** Sections of the Harmonized System with names as long as they come. */
const SECTIONS: readonly Names[] = [
  { en: 'Mineral products' },
  { en: 'Base metals and articles of base metal' },
  { en: 'Vegetable products' },
  {
    en: 'Animal or vegetable fats and oils and their cleavage products; prepared edible fats; animal or vegetable waxes',
  },
];

const ACTORS: readonly Actor[] = PARTNERS.map(([id, names]) => ({ id, kind: 'state', names, sources: [] }));

const PRODUCTS: readonly Product[] = SECTIONS.map((names, i) => ({
  id: `HSS${i}`,
  edition: 'HS2022',
  names,
}));

/** An answer about several partners or products. */
export function manyOf(rows: readonly Row[]): Rows {
  const answer = rowsOf(rows);
  return {
    ...answer,
    query: { ...answer.query, partner: undefined },
    actors: [...answer.actors, ...ACTORS],
    products: PRODUCTS,
  };
}

/** An official export to a partner, in a line of its own. */
export function exportTo(partner: string, period: string, value: number | null, part: Part = {}): Row {
  const flow = part.flow ?? 'export';
  const id = `${partner}-${flow}-${period}-${part.nature ?? 'statistic'}`;
  const one = row({ id, partner, period, value, ...part });
  return one.observation.nature === 'statistic' ? { ...one, line: `${partner}|${flow}|kaz-bns` } : one;
}

/** The largest partners in one year, the last first, so that order is the layout's. */
export const ONE_YEAR: Rows = manyOf(
  [...PARTNERS].reverse().map(([id, , , value]) => exportTo(id, '2023', value * 1000)),
);

/** The largest partners in two years. */
export const TWO_YEARS: Rows = manyOf(
  PARTNERS.flatMap(([id, , before, after]) => [
    exportTo(id, '2022', before * 1000),
    exportTo(id, '2023', after * 1000),
  ]),
);

/** Products of one year whose names are longer than a phone is wide. */
export const LONG_NAMES: Rows = manyOf(
  SECTIONS.map((_, i) => row({ id: `section-${i}`, product: `HSS${i}`, value: 3e10 / 4 ** i })),
);

/** `count` partners nobody has named, in each of the periods. */
export const unnamed = (count: number, periods: readonly string[]): Rows =>
  manyOf(
    periods.flatMap((period, at) =>
      [...new Array(count).keys()].map((i) => exportTo(`X${i}`, period, (i + 1) * 1e7 * (at + 1))),
    ),
  );

/** A level of all partners together at one period. */
export const levelAt = (period: string, value: number | null): Row => exportTo('WLD', period, value);

/** What exports to a partner changed by between 2022 and 2023. */
export const changeOf = (partner: string, value: number | null): Row =>
  exportTo(partner, '2022/2023', value, {
    nature: 'derived',
    formula: '2023 − 2022',
    id: `${partner}-change`,
  });

/** Level, changes and level; the last is the sum of all. */
export const changesFrom = (level: number, changes: Readonly<Record<string, number>>): Rows =>
  manyOf([
    levelAt('2022', level),
    ...Object.entries(changes).map(([id, value]) => changeOf(id, value)),
    levelAt('2023', level + Object.values(changes).reduce((sum, one) => sum + one, 0)),
  ]);

/** Of the eight largest partners, beside exports to everybody in 2022. */
export const CHANGES: Rows = changesFrom(
  84593070081,
  Object.fromEntries(PARTNERS.map(([id, , before, after]) => [id, Math.round((after - before) * 1000)])),
);
