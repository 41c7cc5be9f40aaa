import type { Observation } from '../schema/claim.ts';
import type { Flow } from '../schema/vocabulary.ts';
import { endOf, parsePeriod, startOf } from '../value/period.ts';
import { TONNE, tonnesIn } from './mass.ts';

/** What a number is about, apart from who says it and how sure it is. */
export type Topic = Pick<
  Observation,
  'measure' | 'reporter' | 'partner' | 'flow' | 'product' | 'period' | 'unit' | 'per'
> &
  Partial<Pick<Observation, 'periodKind' | 'about' | 'definition'>>;

/** The days of a sure period, and the kind of year where it is no calendar year; undefined where it is vague, open or none. */
export function daysOf({ period, periodKind }: Pick<Topic, 'period' | 'periodKind'>): string | undefined {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (!parsed || parsed.approximate || parsed.uncertain) return undefined;
  const kind = periodKind === 'fiscal' || periodKind === 'marketing' ? periodKind : '';
  const [first, last] = [startOf(parsed), endOf(parsed)];
  return Number.isFinite(first) && Number.isFinite(last) ? `${first}-${last}${kind}` : undefined;
}

/**
 * What must be alike for two numbers to be comparable, as text; undefined for a number without a sure period. Trade is told by its
 * fields; what else is counted is told by its definition as well. Units of mass are one.
 */
export function topicOf(topic: Topic): string | undefined {
  const days = daysOf(topic);
  if (days === undefined) return undefined;
  const { measure, reporter, partner, flow, product, unit, per, about, definition } = topic;
  const isTrade = flow !== undefined || measure === 'gdp' || measure === 'population';
  return JSON.stringify([
    measure,
    reporter,
    partner,
    flow,
    product,
    tonnesIn(unit) === undefined ? unit : TONNE,
    per,
    days,
    about,
    isTrade ? '' : definition,
  ]);
}

const OPPOSITE: Readonly<Partial<Record<Flow, Flow>>> = { export: 'import', import: 'export' };

/** The same trade the other way round: exports for imports. Turnover and balance have no opposite. */
export function opposite<T extends Topic>(topic: T): T | undefined {
  const flow = topic.flow && OPPOSITE[topic.flow];
  return flow && { ...topic, flow };
}

/** The same goods as the other side reports them: its imports for exports. */
export function mirrored<T extends Topic>(topic: T): T | undefined {
  const { reporter, partner } = topic;
  const flow = topic.flow === 'turnover' ? topic.flow : topic.flow && OPPOSITE[topic.flow];
  return flow && reporter !== undefined && partner !== undefined
    ? { ...topic, flow, reporter: partner, partner: reporter }
    : undefined;
}
