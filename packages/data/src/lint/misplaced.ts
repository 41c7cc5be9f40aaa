import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { yearBefore } from '../query/trade/year-before.ts';
import type { Placed } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { apart, type Interval } from './interval.ts';
import { placesOf, type Place } from './place.ts';

/** A claimed place that the official figures of its period do not give, with the nearest period before for which they do. */
export interface MisplacedClaim {
  readonly claim: Placed<Observation>;
  readonly now: Place;
  readonly before: Place | undefined;
}

/** Claimed places that no producer's figures give. Of a year that is only about right (`2023~`) the year itself is taken. */
export function misplaced({ holdings, claims }: Ground): readonly MisplacedClaim[] {
  return claims
    .filter(
      ({ record }) => record.measure === 'trade-rank' && record.partner !== undefined && !isPremature(record),
    )
    .flatMap((claim) => {
      const { record } = claim;
      const allows = placesAllowed(record);
      const period = parsePeriod((record.period ?? '').replace(/[~?%]/g, ''));
      if (!period) return [];
      const now = placesOf(holdings, record, period.text);
      const agrees = ({ interval }: Place): boolean => !apart(allows, interval);
      if (now.length === 0 || now.some(agrees)) return [];
      return [
        { claim, now: now[0]!, before: placesOf(holdings, record, yearBefore(period).text).find(agrees) },
      ];
    });
}

/** The places that a record allows: the first is the lowest number. */
export function placesAllowed({ value, high, qualifier }: Observation): Interval {
  const place = value ?? 1;
  if (qualifier === 'at-most' || qualifier === 'under') return { low: 1, high: place };
  if (qualifier === 'at-least') return { low: place, high: Infinity };
  if (qualifier === 'over') return { low: place + 1, high: Infinity };
  return { low: place, high: high ?? place };
}
