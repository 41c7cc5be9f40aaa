import fc from 'fast-check';
import { FLOWS, MEASURES, NATURES } from '../../src/index.ts';
import type { Observation, Series } from '../../src/index.ts';
import type { WordColumn } from '../../src/schema/series.ts';

const PARTNERS = ['AFG', 'UZB', 'KGZ', 'WLD'];
const PERIODS = ['2020', '2021', '2022', '2021/2022', '2022-03', 'soon'];
const PRODUCTS = ['HS11', 'HS1101', 'HS1001'];

/** Words a column may hold, the empty one (none) among them. */
const WORDS: Partial<Record<WordColumn, readonly string[]>> = {
  reporter: ['KAZ', 'KGZ', ''],
  partner: [...PARTNERS, ''],
  flow: [...FLOWS, ''],
  product: [...PRODUCTS, ''],
  period: [...PERIODS, ''],
  measure: MEASURES.slice(0, 2),
  nature: NATURES,
  source: ['bureau', 'article'],
};

const COLUMNS = Object.keys(WORDS) as WordColumn[];

function column(name: WordColumn, rows: number): fc.Arbitrary<Series['words'][WordColumn]> {
  const words = WORDS[name]!;
  const code = fc.nat({ max: words.length - 1 });
  return fc
    .array(code, { minLength: rows, maxLength: rows })
    .map((codes) => ({ words, codes: Uint8Array.from(codes) }));
}

/** What every row says unless its own words say otherwise. */
const SHARED = {
  nature: 'statistic',
  measure: 'trade-value',
  reporter: 'KAZ',
  flow: 'export',
  unit: 'USD',
  period: '2022',
  sources: [{ source: 'bureau' }],
} as const;

/** A series of up to a dozen rows, some fields shared, some in columns, a few rows saying otherwise. */
export function anySeries(id = 'series'): fc.Arbitrary<Series> {
  return fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.subarray(COLUMNS))
    .chain(([rows, names]) =>
      fc.record({
        values: fc.array(fc.option(fc.nat(1000)), { minLength: rows, maxLength: rows }),
        columns: fc.tuple(...names.map((name) => column(name, rows))),
        odd: fc.option(fc.record({ row: fc.nat(12), partner: fc.constantFrom(...PARTNERS) })),
        names: fc.constant(names),
      }),
    )
    .map(({ values, columns, odd, names }) => ({
      id,
      shared: SHARED,
      words: Object.fromEntries(names.map((name, i) => [name, columns[i]])),
      numbers: { value: values },
      exceptions: odd ? { [odd.row]: { partner: odd.partner } } : {},
    }));
}

/** Statistics of several partners, flows, products and years: of each of these at most one, some without a number. */
export function anyStatistics(source = 'bureau'): fc.Arbitrary<readonly Observation[]> {
  const one = fc.record({
    partner: fc.constantFrom('AFG', 'UZB', 'KGZ'),
    flow: fc.constantFrom('export', 'import'),
    period: fc.constantFrom('2020', '2021', '2022'),
    value: fc.option(fc.oneof(fc.nat(10 ** 9), fc.double({ min: 0, max: 1e9, noNaN: true })), { freq: 8 }),
  });
  return fc
    .uniqueArray(one, {
      selector: ({ partner, flow, period }) => `${partner} ${flow} ${period}`,
      maxLength: 18,
    })
    .map((all) =>
      all.map(({ partner, flow, period, value }): Observation => {
        const reason = value === null ? { missing: 'suppressed' as const } : {};
        const id = `KAZ-${partner}-${flow}-${period}-${source}`;
        const stated = { nature: 'statistic', measure: 'trade-value', unit: 'USD' } as const;
        return {
          id,
          ...stated,
          reporter: 'KAZ',
          partner,
          flow,
          period,
          value,
          ...reason,
          sources: [{ source }],
        };
      }),
    );
}
