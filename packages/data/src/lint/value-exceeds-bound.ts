import type { Observation } from '../schema/claim.ts';
import { NATURES } from '../schema/vocabulary.ts';
import { parsePeriod } from '../value/period.ts';
import { wholeNumber } from '../value/whole.ts';
import { contradictions } from './contradictions.ts';
import { allowedBy, evidenceOf, mirrorEvidenceOf, type Evidence } from './evidence.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import { freightAboveCapacity } from './freight-above-capacity.ts';
import { isPremature, type Ground } from './ground.ts';
import { placedObservations, wordOf, type RowTest } from './placed.ts';
import { sharesTogether } from './shares-together.ts';
import { isBound } from './stated.ts';
import type { Topic } from './topic.ts';
import { figure } from './words.ts';
import { WORLD } from '../value/world.ts';

/** A value beyond a bound: the one that a claim names, the whole that it is a part of, or what can be measured at all. */
export function valueExceedsBound(ground: Ground, code: string): readonly Finding[] {
  return [
    ...brokenBounds(ground, code),
    ...partsAboveWholes(ground, code),
    ...impossible(ground, code),
    ...sharesTogether(ground, code),
    ...freightAboveCapacity(ground, code),
  ];
}

/** `at most 9 M` where the official figure is 9.26 M. */
function brokenBounds(ground: Ground, code: string): readonly Finding[] {
  return contradictions(ground)
    .filter(({ claim }) => isBound(claim.record))
    .map(({ claim, nearest }) => {
      const words = { expected: nearest.words, received: figure(claim.record) };
      return finding(code, claim, words, nearest.ids);
    });
}

/** Claimed trade with one partner, in one product or one way that is more than all official trade of the kind. */
function partsAboveWholes(ground: Ground, code: string): readonly Finding[] {
  return ground.claims.flatMap((claim) => {
    const { record } = claim;
    const allows = allowedBy(record);
    if (!allows || !ADDITIVE.includes(record.measure) || isPremature(record)) return [];
    const wholes = wholesAbove(record).map((topic) => evidenceOf(ground, topic));
    const exceeded = wholes.find(
      (all) => all.length > 0 && all.every(({ interval }) => allows.low > interval.high * CLEARLY),
    );
    // What there is a figure of itself is held against that; the other side may count more than the whole of this one.
    const others = [...evidenceOf(ground, record), ...mirrorEvidenceOf(ground, record)];
    if (!exceeded || others.length > 0) return [];
    const largest = exceeded.reduce((a: Evidence, b) => (b.interval.high > a.interval.high ? b : a));
    const words = { expected: `no more than the whole, ${largest.words}`, received: figure(record) };
    return [finding(code, claim, words, largest.ids)];
  });
}

/** How many times the whole a part must be: two counts of one trade differ by less. */
const CLEARLY = 1.1;

const ADDITIVE: readonly string[] = ['trade-value', 'trade-quantity'];

/** What the trade is a part of: that with the world, in all goods, both ways, of the year. A quantity of all goods is no sum. */
function wholesAbove(record: Observation): readonly Topic[] {
  const { partner, product, flow, measure, period = '' } = record;
  const { from, to, interval } = parsePeriod(period) ?? {};
  const inOneYear = from !== undefined && from.year === to?.year && (interval || from.month !== undefined);
  return [
    ...(partner !== undefined && partner !== WORLD ? [{ ...record, partner: WORLD }] : []),
    ...(product !== undefined && measure === 'trade-value' ? [{ ...record, product: undefined }] : []),
    ...(flow === 'export' || flow === 'import' ? [{ ...record, flow: 'turnover' as const }] : []),
    ...(inOneYear
      ? [{ ...record, period: String(from.year).padStart(4, '0'), periodKind: 'year' as const }]
      : []),
  ];
}

/** Shares above the whole, places before the first, and trade of less than nothing, whoever says so. */
function impossible({ dataset }: Ground, code: string): readonly Finding[] {
  return placedObservations(dataset, NATURES, isSuspect).flatMap((placed) => {
    const expected = impossibleIn(placed);
    return expected === undefined
      ? []
      : [finding(code, placed, { expected, received: figure(placed.record) })];
  });
}

/** Of a series of trade only what is below zero is looked at. */
const isSuspect: RowTest = (series, row) =>
  (series.numbers.value[row] ?? 0) < 0 || /share|rank/.test(wordOf(series, 'measure', row) ?? '');

function impossibleIn({ record }: Placed<Observation>): string | undefined {
  const { measure, unit, flow, value, high, scale, nature } = record;
  if (value === null) return undefined;
  const [low, top] = [wholeNumber(value, scale), wholeNumber(high ?? value, scale)];
  const one = unit === 'ratio' ? 1 : unit === 'percent' || unit === 'P1' ? 100 : Infinity;
  if (measure === 'trade-share' || measure === 'share') {
    return low < 0 || top > one ? `a share from 0 to ${one}` : undefined;
  }
  if (measure === 'trade-rank' || measure === 'rank') {
    return low < 1 || !Number.isInteger(low) ? 'a place, counted from 1' : undefined;
  }
  // What is derived may be what lies between two values: a gap, or a change.
  const signed = flow === 'balance' || nature === 'derived' || !NEVER_NEGATIVE.includes(measure);
  return low < 0 && !signed ? 'no less than nothing' : undefined;
}

const NEVER_NEGATIVE: readonly string[] = [
  'trade-value',
  'trade-quantity',
  'unit-value',
  'contract-value',
  'contract-quantity',
  'population',
  'duration',
  'count',
];
