import {
  isPointValue,
  isSumId,
  wholesOf,
  WORLD,
  type Measure,
  type Observation,
  type Parents,
  type Product,
  type Row,
  type Rows,
} from '@keruen/data';

/** Measures of which a sum says nothing. */
const NOT_SUMMED: readonly Measure[] = ['trade-ratio', 'trade-rank', 'unit-value'];

/** Whether a row is the sum of others in its table. */
export const isSum = ({ observation: { reporter, partner } }: Row): boolean =>
  isSumId(reporter) || isSumId(partner);

/** Official, and a number that can be summed: no claim or target, no bound, no range. */
const isSummable = (row: Row): boolean =>
  row.value !== null &&
  row.line !== undefined &&
  isPointValue(row) &&
  !NOT_SUMMED.includes(row.observation.measure);

/** Official, and more than nothing by nobody knows how much: a bound, a range, or no number at all. */
export const isUncounted = (row: Row): boolean =>
  row.line !== undefined && !isSummable(row) && row.observation.missing !== 'nil';

/** Who published an official value: numbers of several producers make no sum, and a line has but one. */
export const producerOf = ({ observation }: Row): string => observation.sources[0]?.source ?? '';

/** What a value is about, or would be with other words in some of its fields. */
function aboutOf(row: Row, other: Partial<Observation> = {}): string {
  const { reporter, flow, partner, product } = { ...row.observation, ...other };
  return [producerOf(row), row.period.text, reporter, flow, partner, product].join('|');
}

/** What each product is a part of, as far as the data name it. */
export const parentsOf = (products: readonly Product[]): Parents =>
  new Map(products.map(({ id, parent }) => [id, parent]));

/** The wholes of which a value is a part: turnover and balance, trade with the world, all goods and chapters. */
function wholesAbout(row: Row, parents: Parents): string[] {
  const { flow, product } = row.observation;
  const flows = flow === 'export' || flow === 'import' ? (['turnover', 'balance'] as const) : [];
  const others: Partial<Observation>[] = [
    ...flows.map((one) => ({ flow: one })),
    { partner: WORLD },
    // Everything is a part of all goods, which have no id.
    ...[...wholesOf(product, parents), undefined].map((one) => ({ product: one })),
  ];
  return others.map((other) => aboutOf(row, other)).filter((about) => about !== aboutOf(row));
}

/**
 * The rows that are parts of a whole and may be summed: official numbers, each about something else, of which none is the whole of
 * others on show. Sums of a table are parts of nothing beside its names.
 */
export function partsOf({ rows, products }: Rows): ReadonlySet<Row> {
  const official = rows.filter(isSummable);
  const named = official.filter((row) => !isSum(row));
  const summable = named.length ? named : official;
  const parents = parentsOf(products);
  const wholes = new Set(summable.flatMap((row) => wholesAbout(row, parents)));
  const parts = new Map<string, Row>();
  for (const row of summable) {
    const about = aboutOf(row);
    if (!wholes.has(about) && !parts.has(about)) parts.set(about, row);
  }
  return new Set(parts.values());
}
