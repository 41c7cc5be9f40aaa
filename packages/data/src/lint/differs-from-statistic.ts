import { contradictions } from './contradictions.ts';
import { flipOf } from './direction-flip.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { misplaced } from './misplaced.ts';
import { otherCurrency } from './other-currency.ts';
import { earlierOf } from './stale.ts';
import { isBound } from './stated.ts';
import { figure } from './words.ts';

/**
 * A claimed number that no official figure rounds to at the precision it states, and a claimed place that no official figures give. What
 * has a simpler cause (the opposite direction, the year before) is told as that.
 */
export function differsFromStatistic(ground: Ground, code: string): readonly Finding[] {
  const numbers = contradictions(ground)
    .filter((one) => !isBound(one.claim.record) && !flipOf(ground, one) && !earlierOf(ground, one))
    .map(({ claim, nearest }) => {
      const words = { expected: nearest.words, received: figure(claim.record) };
      return finding(code, claim, words, nearest.ids);
    });
  const places = misplaced(ground)
    .filter(({ before }) => !before)
    .map(({ claim, now }) =>
      finding(code, claim, { expected: now.words, received: figure(claim.record) }, now.ids),
    );
  return [...numbers, ...places, ...otherCurrency(ground, code)];
}
