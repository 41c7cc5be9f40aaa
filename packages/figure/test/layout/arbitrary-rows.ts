import fc from 'fast-check';
import { FLOWS, MISSING_REASONS, NATURES, QUALIFIERS, type Row, type Rows } from '@keruen/data';
import { manyOf } from './partner-rows.ts';
import { row, rowsOf, type Part } from './sample-rows.ts';

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4000 }).map((n) => n * 1e6) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }).map((n) => n * 1e5) },
  { weight: 2, arbitrary: fc.integer({ min: -900, max: 900 }).map((n) => n * 1e6) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 1e308, -1e308, 1.7e308) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const record = fc.record({
  flow: fc.constantFrom(...FLOWS),
  value,
  nature: fc.constantFrom(...NATURES),
  qualifier: fc.constantFrom(...QUALIFIERS),
  missing: fc.constantFrom(...MISSING_REASONS),
  spread: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
  breaksBefore: fc.boolean(),
});

/** Another partner or product than the others have, for some. */
const partner = fc.constantFrom('AFG', 'AFG', 'CHN', 'ITA', 'UZB', 'X');
const product = fc.constantFrom(undefined, undefined, 'HSS0', 'HSS3');

type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never;

function rowFrom(drawn: Drawn & Part, period: string, index: number, conflict: string | undefined): Row {
  const { spread, value: number, missing, ...rest } = drawn;
  return row({
    ...rest,
    value: number,
    id: `r${index}`,
    period,
    ...(number === null ? { missing } : {}),
    ...(spread !== undefined && number !== null ? { high: number + spread * 1e6 } : {}),
    ...(conflict === undefined ? {} : { conflictsWith: [conflict] }),
  });
}

const periods = fc.integer({ min: 1, max: 50 }).chain((count) =>
  fc.record({
    years: fc.constant([...new Array(count).keys()].map((i) => String(1975 + i))),
    range: fc.boolean(),
  }),
);

/** Any answer: up to 50 periods and a range, of 1 to 5 rows, in which neighbours may contradict each other. */
const anyFlows: fc.Arbitrary<Rows> = fc
  .tuple(periods, fc.array(fc.tuple(record, fc.boolean()), { minLength: 1, maxLength: 60 }))
  .map(([{ years, range }, records]) => {
    const texts = range ? [...years, '2024/2025'] : years;
    const each = Math.max(1, Math.min(5, Math.ceil(records.length / texts.length)));
    const rows = records.flatMap(([drawn, conflicts], i) => {
      const period = texts[Math.floor(i / each)];
      return period === undefined ? [] : [rowFrom(drawn, period, i, conflicts ? `r${i - 1}` : undefined)];
    });
    return rowsOf(rows);
  });

/** One to three periods of up to 40 rows of several partners and products, official ones in lines. */
const anyParts: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(record, partner, product), { minLength: 1, maxLength: 40 }),
  )
  .map(([count, records]) =>
    manyOf(
      records.map(([drawn, to, of], i) => {
        const one = rowFrom({ ...drawn, partner: to, product: of }, String(2021 + (i % count)), i, undefined);
        const line = drawn.nature === 'statistic' ? { line: `${to}|${of}|${drawn.flow}` } : {};
        return { ...one, ...line };
      }),
    ),
  );

/** Any answer. */
export const anyRows: fc.Arbitrary<Rows> = fc.oneof({ weight: 2, arbitrary: anyFlows }, anyParts);
