import { evidenceOf, type Evidence } from './evidence.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { apart, timesApart } from './interval.ts';
import { isBound } from './stated.ts';
import { opposite } from './topic.ts';
import { figure } from './words.ts';

/** How many times the flow as claimed must be off before the other direction is believed to be meant. */
const FAR = 2;

/** The official figure of the opposite flow that a claim agrees with, where its own is far from it. */
export function flipOf(ground: Ground, { claim, allows, nearest }: Contradiction): Evidence | undefined {
  const other = opposite(claim.record);
  if (!other || isBound(claim.record) || timesApart(allows, nearest.interval) < FAR) return undefined;
  return evidenceOf(ground, other).find(({ interval }) => !apart(allows, interval));
}

/** A number that is that of the goods going the other way. */
export function directionFlip(ground: Ground, code: string): readonly Finding[] {
  return contradictions(ground).flatMap((contradiction) => {
    const meant = flipOf(ground, contradiction);
    if (!meant) return [];
    const { claim, nearest } = contradiction;
    const { flow } = claim.record;
    const words = {
      expected: `${nearest.words}, or the opposite flow, which has this number: ${meant.words}`,
      received: `${flow} ${figure(claim.record)}`,
    };
    return [finding(code, claim, words, [...nearest.ids, ...meant.ids])];
  });
}
