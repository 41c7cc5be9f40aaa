import { evidenceOf, type Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { apart } from './interval.ts';
import { isPrecise, stated } from './stated.ts';
import { figure } from './words.ts';

/** How near the number in one currency must be to that in another to be the same one, rounded to three digits: hardly any two are worth as much for a year. */
const SAME = 0.005;

/**
 * Claimed values that are the official number to the third digit, in another currency: one that nobody gives an official figure in. What was
 * exchanged is another number.
 */
export function otherCurrency(ground: Ground, code: string): readonly Finding[] {
  return ground.claims.flatMap((claim) => {
    const { record } = claim;
    const allows = stated(record);
    const isSuspect = record.measure === 'trade-value' && !isPremature(record);
    if (!isSuspect || !allows || !isPrecise(record, allows) || evidenceOf(ground, record).length > 0)
      return [];
    const others = ground.currencies.filter((unit) => unit !== record.unit);
    const meant = others
      .flatMap((unit) => evidenceOf(ground, { ...record, unit }))
      .find((one) => isSame(one, (allows.low + allows.high) / 2));
    if (!meant) return [];
    const expected = `another number, or another currency: ${meant.words}`;
    return [finding(code, claim, { expected, received: figure(record) }, meant.ids)];
  });
}

function isSame({ interval }: Evidence, value: number): boolean {
  const slack = Math.abs(value) * SAME;
  return !apart(interval, { low: value - slack, high: value + slack });
}
