import fc from 'fast-check';
import { FLOWS, MEASURES, MISSING_REASONS, NATURES, QUALIFIERS, RANKS, VALUATIONS } from '../../src/index.ts';
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

/** A published number, or the reason why there is none. */
const anyValue: fc.Arbitrary<Pick<Observation, 'value' | 'missing'>> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(10 ** 9).map((value) => ({ value })) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-300, 1e308).map((value) => ({ value })) },
  { weight: 2, arbitrary: fc.constantFrom(...MISSING_REASONS).map((missing) => ({ value: null, missing })) },
);

/** What a statistic is about: one of a few partners, goods, flows and years. */
const anySubject = fc.record({
  reporter: fc.constant('KAZ'),
  partner: fc.constantFrom('AFG', 'UZB', 'KGZ', 'WLD'),
  flow: fc.constantFrom('export' as const, 'import' as const),
  product: fc.constantFrom(undefined, 'HS11', 'HS1101', 'HS1102', 'HS10'),
  period: fc.constantFrom('2020', '2021', '2022'),
});

/** Statistics of one bureau, each cell of its table filled at most once. */
export function anyStatistics(source = 'bureau'): fc.Arbitrary<readonly Observation[]> {
  const selector = ([subject]: readonly [object, object]): string => Object.values(subject).join(' ');
  return fc.uniqueArray(fc.tuple(anySubject, anyValue), { selector, maxLength: 40 }).map((cells) =>
    cells.map(([subject, value]): Observation => {
      const { reporter, partner, flow, product, period } = subject;
      const id = [reporter, partner, flow, product, period, source].filter(Boolean).join('-');
      const stated = { nature: 'statistic', measure: 'trade-value', unit: 'USD' } as const;
      return { id, ...stated, ...subject, ...value, sources: [{ source }] };
    }),
  );
}

/** Records of every nature, some vague, some withdrawn, some by two producers, several of them about the same. */
export function anyRecords(): fc.Arbitrary<readonly Observation[]> {
  const one = fc.record({
    nature: fc.constantFrom(...NATURES),
    subject: anySubject,
    value: anyValue,
    says: fc.record(
      {
        qualifier: fc.constantFrom(...QUALIFIERS),
        rank: fc.constantFrom(...RANKS),
        knownFrom: fc.constantFrom('2023', '2024-07'),
        valuation: fc.constantFrom(...VALUATIONS),
        obsStatus: fc.constant(['provisional'] as const),
      },
      { requiredKeys: [] },
    ),
    source: fc.constantFrom('bureau', 'article'),
  });
  return fc.array(one, { maxLength: 30 }).map((all) =>
    all.map(({ nature, subject, value, says, source }, i): Observation => {
      const stated = { nature, measure: 'trade-value', unit: 'USD' } as const;
      return { id: `o${i}`, ...stated, ...subject, ...value, ...says, sources: [{ source }] };
    }),
  );
}

/** The same things in another order. */
export function shuffled<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
}
