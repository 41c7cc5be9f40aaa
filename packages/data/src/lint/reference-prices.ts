import type { Observation } from '../schema/claim.ts';
import { evidenceFor, producersOf } from './evidence.ts';
import type { Ground } from './ground.ts';
import { over, times, type Interval } from './interval.ts';
import { perUnit, priceOf, sellerOf, subjectOf, type Price } from './price.ts';
import { isOfAllGoods } from './share-of.ts';
import { published, stated } from './stated.ts';
import { daysOf, type Topic } from './topic.ts';
import { cited, figure, span } from './words.ts';

/** Prices to judge others by: official ones, and those that follow from the share of a product in all trade and its quantity. */
export function referencePrices(ground: Ground): readonly Price[] {
  const { officials, claims } = ground;
  const shares = claims.filter(({ record }) => record.measure === 'trade-share' && isOfAllGoods(record));
  return [
    ...officials.flatMap(officialUnitValue),
    ...officials.flatMap((quantity) => officialQuotients(ground, quantity)),
    ...shares.flatMap(({ record }) => impliedPrices(ground, record)),
  ];
}

function officialUnitValue(record: Observation): readonly Price[] {
  const subject = subjectOf(record);
  const amount = published(record);
  if (record.measure !== 'unit-value' || record.per === undefined || !subject || !amount) return [];
  const { amount: one, per } = perUnit({ low: 1, high: 1 }, record.per);
  const words = `${figure(record)}: ${cited(record)}`;
  return [
    {
      ...subject,
      interval: over(amount, one),
      per,
      currency: record.unit,
      words,
      ids: [record.id],
      judged: [],
    },
  ];
}

function officialQuotients({ official, currencies }: Ground, quantity: Observation): readonly Price[] {
  const subject = subjectOf(quantity);
  const amount = published(quantity);
  if (quantity.measure !== 'trade-quantity' || !subject || !amount) return [];
  return currencies.flatMap((currency) =>
    official({ ...quantity, measure: 'trade-value', unit: currency })
      .filter((value) => producersOf(value) === producersOf(quantity))
      .flatMap((value): readonly Price[] => {
        const worth = published(value);
        if (!worth) return [];
        const price = priceOf(worth, amount, quantity.unit);
        const words = `${span(price.interval)} ${currency} per ${price.per}: ${cited(value)} / ${cited(quantity)}`;
        return [{ ...subject, ...price, currency, words, ids: [value.id, quantity.id], judged: [] }];
      }),
  );
}

/** Share × value of all goods / quantity: with more than half of 1 bn for 1.3 Mt, 385 a tonne at least. */
function impliedPrices(ground: Ground, share: Observation): readonly Price[] {
  const subject = subjectOf(share);
  const part = stated(share);
  if (!subject || !part) return [];
  const whole = share.unit === 'ratio' ? 1 : 100;
  const proportion = { low: Math.max(0, part.low / whole), high: Math.min(1, part.high / whole) };
  return ground.currencies.flatMap((currency) =>
    evidenceFor(
      share,
      ground,
    )(wholeOf(share, currency)).flatMap((total) =>
      quantitiesOf(ground, share).map((quantity): Price => {
        const price = priceOf(times(proportion, total.interval), quantity.interval, quantity.unit);
        const words = `${span(price.interval)} ${currency} per ${price.per}: ${share.id} × ${total.ids.join(' + ')} / ${quantity.id}`;
        return {
          ...subject,
          ...price,
          currency,
          words,
          ids: [share.id, ...total.ids, quantity.id],
          judged: [],
        };
      }),
    ),
  );
}

/** What the share is of: trade in all goods, in a currency. */
function wholeOf(share: Observation, currency: string): Topic {
  const { reporter, partner, flow, period, periodKind } = share;
  return { measure: 'trade-value', reporter, partner, flow, period, periodKind, unit: currency };
}

interface Quantity {
  readonly id: string;
  readonly unit: string;
  readonly interval: Interval;
}

/** The quantity of the same product between the same two in the same time, whichever side gives it. */
function quantitiesOf({ officials, claims }: Ground, share: Observation): readonly Quantity[] {
  const subject = subjectOf(share);
  return [...officials, ...claims.map(({ record }) => record)].flatMap((record) => {
    const same =
      record.measure === 'trade-quantity' &&
      record.product === share.product &&
      subjectOf(record)?.parties === subject?.parties &&
      daysOf(record) !== undefined &&
      daysOf(record) === daysOf(share) &&
      [undefined, sellerOf(record)].includes(sellerOf(share));
    const interval = same ? stated(record) : undefined;
    return interval ? [{ id: record.id, unit: record.unit, interval }] : [];
  });
}
