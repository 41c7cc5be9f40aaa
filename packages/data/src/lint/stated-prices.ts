import type { Observation } from '../schema/claim.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { producersOf } from './evidence.ts';
import type { Placed } from './finding.ts';
import type { Ground } from './ground.ts';
import { perUnit, priceOf, subjectOf, type Price } from './price.ts';
import { stated } from './stated.ts';
import { over } from './interval.ts';
import { cited, figure, span } from './words.ts';

/** Prices that claims state, and those that follow from a claimed value and quantity of one deal. */
export function statedPrices({ claims }: Ground): readonly Price[] {
  return [...claims.flatMap(unitValue), ...dealsIn(claims).flatMap(dealPrice)];
}

function unitValue(claim: Placed<Observation>): readonly Price[] {
  const { record } = claim;
  const subject = subjectOf(record);
  const amount = stated(record);
  if (record.measure !== 'unit-value' || record.per === undefined || !subject || !amount) return [];
  const { amount: one, per } = perUnit({ low: 1, high: 1 }, record.per);
  const interval = over({ low: Math.max(0, amount.low), high: amount.high }, one);
  const words = `${figure(record)}: ${cited(record)}`;
  return [{ ...subject, interval, per, currency: record.unit, words, ids: [record.id], judged: [claim] }];
}

/** What one source says of one deal: its value, its quantity, and for how many years it runs. Where it speaks of several, which belong together is not known. */
interface Deal {
  readonly value: Placed<Observation>;
  readonly quantity: Placed<Observation>;
  readonly duration: Placed<Observation> | undefined;
}

/** The quantity that belongs to each kind of value. */
const QUANTITIES: readonly (readonly [value: Measure, quantity: Measure])[] = [
  ['trade-value', 'trade-quantity'],
  ['contract-value', 'contract-quantity'],
];

function dealsIn(claims: readonly Placed<Observation>[]): readonly Deal[] {
  const groups = new Map<string, Placed<Observation>[]>();
  for (const claim of claims) {
    const deal = dealOf(claim.record);
    groups.set(deal, [...(groups.get(deal) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const of = (measure: Measure): Placed<Observation>[] =>
      group.filter(({ record }) => record.measure === measure);
    const [duration] = of('duration').filter(({ record }) => record.unit === 'ANN');
    return QUANTITIES.flatMap(([values, quantities]): readonly Deal[] => {
      const [[value, ...otherValues], [quantity, ...otherQuantities]] = [of(values), of(quantities)];
      const one = otherValues.length + otherQuantities.length === 0;
      return value && quantity && one ? [{ value, quantity, duration }] : [];
    });
  });
}

function dealOf({
  reporter,
  partner,
  flow,
  product,
  period,
  attribution,
  about,
  sources,
}: Observation): string {
  return JSON.stringify([
    reporter,
    partner,
    flow,
    product,
    period,
    attribution,
    about,
    producersOf({ sources }),
  ]);
}

/** The value may be of each year or of all: with a duration, the price may be that many times lower. */
function dealPrice({ value, quantity, duration }: Deal): readonly Price[] {
  const subject = subjectOf(value.record);
  const [worth, amount] = [stated(value.record), stated(quantity.record)];
  if (!subject || !worth || !amount) return [];
  const { interval: whole, per } = priceOf(worth, amount, quantity.record.unit);
  const years = duration?.record.value ?? 1;
  const interval = { low: whole.low / Math.max(1, years), high: whole.high };
  const judged = [value, quantity, ...(duration ? [duration] : [])];
  const said = judged.map(({ record }) => `${figure(record)}: ${record.id}`).join('; ');
  return [
    {
      ...subject,
      interval,
      per,
      currency: value.record.unit,
      words: `${span(interval)} ${value.record.unit} per ${per}: ${said}`,
      ids: judged.map(({ record }) => record.id),
      judged,
    },
  ];
}
