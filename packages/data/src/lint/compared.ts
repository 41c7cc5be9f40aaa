import { yearBefore } from '../query/trade/year-before.ts';
import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { isOfAllGoods } from './share-of.ts';
import type { Topic } from './topic.ts';
import { WORLD } from '../value/world.ts';

/** The two values that a ratio or a share compares, but for their currency. */
export interface Compared {
  readonly own: Topic;
  readonly base: Topic;
}

/**
 * What a ratio of trade compares: its period with the year that its formula names (`turnover 2022 / turnover 2021`), or with the year
 * before where it has no formula. A formula that names anything else is not understood.
 */
export function comparedBy(ratio: Observation): readonly Compared[] {
  const { formula, flow, period = '' } = ratio;
  const parsed = parsePeriod(period);
  if (!parsed || flow === undefined) return [];
  const [own, base, third] =
    formula === undefined ? [period, yearBefore(parsed).text] : (formula.match(/\d{4}(-\d\d)?/g) ?? []);
  if (own !== period || base === undefined || third !== undefined) return [];
  const value = { ...ratio, measure: 'trade-value', per: undefined } as const;
  return [{ own: value, base: { ...value, period: base } }];
}

/**
 * What a share of trade compares: a partner with the world, or goods with all goods. Where its fields leave open which of the two it is, both;
 * a formula that names anything else is not understood.
 */
export function sharedBy(share: Observation): readonly Compared[] {
  const { formula, product, partner } = share;
  const own = { ...share, measure: 'trade-value', per: undefined } as const;
  const goods = { own, base: { ...own, product: undefined } };
  if (isOfAllGoods(share)) return [goods];
  const isOfPartner = partner !== undefined && partner !== WORLD;
  const partners = isOfPartner ? [{ own, base: { ...own, partner: WORLD } }] : [];
  if (formula !== undefined) return /\/ *(WLD|world)$/i.test(formula) ? partners : [];
  return product === undefined ? partners : [...partners, goods];
}

/** What a share may also be, and is rarely: that of exports or imports in the turnover with a partner. It may excuse a claim. */
export function flowSharedBy(share: Observation): readonly Compared[] {
  const { flow, formula } = share;
  if (formula !== undefined || (flow !== 'export' && flow !== 'import')) return [];
  const own = { ...share, measure: 'trade-value', per: undefined } as const;
  return [{ own, base: { ...own, flow: 'turnover' } }];
}
