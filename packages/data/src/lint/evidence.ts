import type { Observation } from '../schema/claim.ts';
import type { Ground } from './ground.ts';
import { minus, plus, type Interval } from './interval.ts';
import { published } from './stated.ts';
import { mirrored, type Topic } from './topic.ts';
import { cited, figure, span } from './words.ts';

/** An official figure to hold a claim against. */
export interface Evidence {
  readonly interval: Interval;
  /** The figure and its source. */
  readonly words: string;
  readonly ids: readonly string[];
  /** The sources of the figure, as text. */
  readonly producer: string;
}

/** What official figures say of a topic: as they stand, else turnover and balance from the exports and imports of one producer. */
export function evidenceOf({ official }: Ground, topic: Topic): readonly Evidence[] {
  const direct = official(topic).flatMap(asEvidence);
  return direct.length > 0 ? direct : combined(official, topic);
}

/** What the other side reports of the same goods. It may excuse a claim; it never speaks against one. */
export function mirrorEvidenceOf(ground: Ground, topic: Topic): readonly Evidence[] {
  const mirror = mirrored(topic);
  return mirror ? evidenceOf(ground, mirror) : [];
}

function asEvidence(record: Observation): readonly Evidence[] {
  const interval = published(record);
  return interval ? [evidence(record, interval)] : [];
}

/** A record as evidence for the numbers it allows. */
export function evidence(record: Observation, interval: Interval): Evidence {
  const words = `${figure(record)}: ${cited(record)}`;
  return { interval, words, ids: [record.id], producer: producersOf(record) };
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
        const interval = combine(a, b);
        const words = `${span(interval)} ${topic.unit}: ${cited(sold)} ${sign} ${cited(bought)}`;
        return [{ interval, words, ids: [sold.id, bought.id], producer: producersOf(sold) }];
      }),
  );
}

/** The sources of a record, as text. */
export function producersOf({ sources }: Pick<Observation, 'sources'>): string {
  return [...new Set(sources.map(({ source }) => source))].sort().join(' ');
}
