import type { Observation } from '../schema/claim.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import type { Ground } from './ground.ts';
import { placesAllowed } from './misplaced.ts';
import { isMore, isOfAllGoods, leastShare, officialShares, wholeOf } from './share-of.ts';
import { daysOf } from './topic.ts';
import { cited, digits, figure } from './words.ts';

/**
 * A partner's place and share that exclude each other: what stands at place n has at most one n-th, so with more than half of the
 * trade it is the first. Both are told.
 */
export function shareVersusRank({ claims, dataset }: Ground, code: string): readonly Finding[] {
  const said = [...claims, ...officialShares(dataset)];
  const shares = new Map<string, Placed<Observation>[]>();
  for (const share of said.filter(({ record }) => record.measure === 'trade-share')) {
    const partner = partnerOf(share.record);
    if (partner !== undefined && !isOfAllGoods(share.record))
      shares.set(partner, [...(shares.get(partner) ?? []), share]);
  }
  return said
    .filter(({ record }) => record.measure === 'trade-rank')
    .flatMap((place) =>
      (shares.get(partnerOf(place.record) ?? '') ?? [])
        .filter((share) => excludes(share.record, place.record))
        .flatMap((share) => bothTold(place, share, code)),
    );
}

/** Whose share or place it is, in what and when. */
function partnerOf(record: Observation): string | undefined {
  const { reporter, partner, flow, product } = record;
  const days = daysOf(record);
  return days && partner && JSON.stringify([reporter, partner, flow, product, days]);
}

function excludes(share: Observation, place: Observation): boolean {
  const [least, most] = [leastShare(share), 1 / placesAllowed(place).low];
  return isMore(share) ? least >= most : least > most;
}

function bothTold(place: Placed<Observation>, share: Placed<Observation>, code: string): readonly Finding[] {
  const [n, s] = [place.record, share.record];
  const most = digits(wholeOf(s) / placesAllowed(n).low);
  return [
    finding(
      code,
      place,
      { expected: `a higher place, with a share of ${figure(s)}: ${cited(s)}`, received: figure(n) },
      [s.id],
    ),
    finding(code, share, { expected: `at most ${most}, at ${figure(n)}: ${cited(n)}`, received: figure(s) }, [
      n.id,
    ]),
  ];
}
