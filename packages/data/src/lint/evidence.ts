import type { Observation } from '../schema/claim.ts';
import type { Ground } from './ground.ts';
import { minus, plus, timesApart, type Interval } from './interval.ts';
import { inTonnes, TONNE, tonnesIn } from './mass.ts';
import { piecesOf } from './pieces.ts';
import { published, stated } from './stated.ts';
import { mirrored, type Topic } from './topic.ts';
import { cited, figure, span } from './words.ts';

/** An official figure to hold a claim against. */
export interface Evidence {
  /** In tonnes where it is of a mass. */
  readonly interval: Interval;
  /** The figure and its source. */
  readonly words: string;
  readonly ids: readonly string[];
  /** The sources of the figure, as text. */
  readonly producer: string;
  /** True where it is only claimed: such numbers are rough themselves. */
  readonly rough?: boolean;
}

/** The numbers that a record allows, in tonnes where it is of a mass: what is held against evidence. */
export function allowedBy(record: Observation): Interval | undefined {
  const allows = stated(record);
  return allows && inTonnes(allows, record.unit);
}

/** How many times a number must be off where only claims speak against it. */
const ROUGH = 1.2;

/** Whether everything there is speaks against the numbers that a record allows. */
export function excludedBy(allows: Interval, all: readonly Evidence[]): boolean {
  const excludes = ({ interval, rough }: Evidence): boolean =>
    timesApart(allows, interval) > (rough ? ROUGH : 1);
  return all.length > 0 && all.every(excludes);
}

/**
 * What official figures say of a topic: as they stand, else turnover and balance from the exports and imports of one producer, else several years
 * or months that one producer has all of.
 */
export function evidenceOf(ground: Ground, topic: Topic): readonly Evidence[] {
  const { official } = ground;
  const direct = official(topic).flatMap((record) => asEvidence(record));
  if (direct.length > 0) return direct;
  const flows = combined(official, topic);
  return flows.length > 0 ? flows : summed(ground, topic);
}

/** What the other side reports of the same goods. It may excuse a claim; it never speaks against one. */
export function mirrorEvidenceOf(ground: Ground, topic: Topic): readonly Evidence[] {
  const mirror = mirrored(topic);
  return mirror ? evidenceOf(ground, mirror) : [];
}

/** What official figures say of a topic; where they say nothing, what the source of a record itself claims of it. */
export function evidenceFor(record: Observation, ground: Ground): (topic: Topic) => readonly Evidence[] {
  return (topic) => {
    const official = evidenceOf(ground, topic);
    if (official.length > 0) return official;
    const own = ground
      .claimed(topic)
      .filter((one) => one.nature === 'claim' && producersOf(one) === producersOf(record));
    return own.flatMap((one) => {
      const interval = stated(one);
      return interval ? [{ ...evidence(one, interval), rough: true }] : [];
    });
  };
}

function asEvidence(record: Observation): readonly Evidence[] {
  const interval = published(record);
  return interval ? [evidence(record, interval)] : [];
}

function evidence(record: Observation, interval: Interval): Evidence {
  const words = `${figure(record)}: ${cited(record)}`;
  return {
    interval: inTonnes(interval, record.unit),
    words,
    ids: [record.id],
    producer: producersOf(record),
  };
}

function combined(official: Ground['official'], topic: Topic): readonly Evidence[] {
  if (topic.flow !== 'turnover' && topic.flow !== 'balance') return [];
  const [combine, sign] = topic.flow === 'turnover' ? [plus, '+'] : [minus, '−'];
  const imports = official({ ...topic, flow: 'import' });
  return official({ ...topic, flow: 'export' }).flatMap((sold) =>
    imports
      .filter((bought) => producersOf(bought) === producersOf(sold))
      .flatMap((bought) => {
        const [a, b] = [published(sold), published(bought)];
        if (!a || !b) return [];
        const interval = combine(inTonnes(a, sold.unit), inTonnes(b, bought.unit));
        const unit = tonnesIn(topic.unit) === undefined ? topic.unit : TONNE;
        const words = `${span(interval)} ${unit}: ${cited(sold)} ${sign} ${cited(bought)}`;
        return [{ interval, words, ids: [sold.id, bought.id], producer: producersOf(sold) }];
      }),
  );
}

/** The sum of the years that a period is made of; where a year is missing, of its months. */
function summed(ground: Ground, topic: Topic): readonly Evidence[] {
  for (const pieces of piecesOf(topic)) {
    const each = pieces.map((period) => evidenceOf(ground, { ...topic, period, periodKind: undefined }));
    const producers = new Set(each[0]?.map(({ producer }) => producer));
    const sums = [...producers].flatMap((producer) => {
      const own = each.map((all) => all.filter((one) => one.producer === producer));
      return own.every((all) => all.length > 0) ? [sumOf(own, producer, pieces, topic)] : [];
    });
    if (sums.length > 0) return sums;
  }
  return [];
}

/** Of editions of one figure the sum allows any. */
function sumOf(
  own: readonly (readonly Evidence[])[],
  producer: string,
  pieces: readonly string[],
  { unit }: Topic,
): Evidence {
  const interval = own
    .map((editions) => ({
      low: Math.min(...editions.map((one) => one.interval.low)),
      high: Math.max(...editions.map((one) => one.interval.high)),
    }))
    .reduce(plus);
  const first = own[0]![0]!;
  const mass = tonnesIn(unit) === undefined ? unit : TONNE;
  const words = `${span(interval)} ${mass}, the sum of ${pieces[0]} to ${pieces.at(-1)}: ${first.words} and ${pieces.length - 1} more`;
  return { interval, words, ids: own.flatMap((all) => all.map(({ ids }) => ids).flat()), producer };
}

/** The sources of a record, as text. */
export function producersOf({ sources }: Pick<Observation, 'sources'>): string {
  return [...new Set(sources.map(({ source }) => source))].sort().join(' ');
}
