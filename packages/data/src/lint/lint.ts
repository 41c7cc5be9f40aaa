import type { Dataset } from '../schema/dataset.ts';
import { differsFromStatistic } from './differs-from-statistic.ts';
import { directionFlip } from './direction-flip.ts';
import type { Finding } from './finding.ts';
import { groundOf, type Ground } from './ground.ts';
import { missingSource } from './missing-source.ts';
import { mixedProducers } from './mixed-producers.ts';
import { ratioVersusValues } from './ratio-versus-values.ts';
import { shareVersusRank } from './share-versus-rank.ts';
import { stale } from './stale.ts';
import { sumOfChildren } from './sum-of-children.ts';
import { targetVersusBase } from './target-versus-base.ts';
import { unitPriceOutlier } from './unit-price-outlier.ts';
import { untranslated } from './untranslated.ts';
import { valueExceedsBound } from './value-exceeds-bound.ts';

/** A lint: its code, what it finds, and how. */
export interface Rule {
  readonly code: string;
  /** What is wrong with a record that it names. */
  readonly meaning: string;
  readonly find: (ground: Ground, code: string) => readonly Finding[];
}

/** Every lint, in the order in which they report. */
export const RULES: readonly Rule[] = [
  {
    code: 'differs-from-statistic',
    meaning:
      'A claimed number that no official figure rounds to at the precision it states, or that is one in another currency',
    find: differsFromStatistic,
  },
  {
    code: 'value-exceeds-bound',
    meaning:
      'A bound that the official figure breaks, a part above its whole, a share or shares together above 1, a place before the first, freight above the capacity of its way',
    find: valueExceedsBound,
  },
  {
    code: 'direction-flip',
    meaning:
      'A number that is that of the goods going the other way, a balance with the sign of the other side',
    find: directionFlip,
  },
  {
    code: 'ratio-versus-values',
    meaning: 'A ratio, a change or a share that the values it compares do not make',
    find: ratioVersusValues,
  },
  {
    code: 'target-versus-base',
    meaning:
      'A target, and a multiple of a base year, that the trade of that year does not bring together; a target passed before it was set',
    find: targetVersusBase,
  },
  {
    code: 'share-versus-rank',
    meaning: 'A share too large for the place that the same partner is said to have',
    find: shareVersusRank,
  },
  {
    code: 'unit-price-outlier',
    meaning:
      'A price ten times off every other one of the goods, stated or following from a value and a quantity',
    find: unitPriceOutlier,
  },
  {
    code: 'sum-of-children',
    meaning: 'A total, a balance or a year that its parts of the same producer do not add up to',
    find: sumOfChildren,
  },
  {
    code: 'mixed-producers',
    meaning: 'A derived value that adds or compares numbers of several producers, or statistics and claims',
    find: mixedProducers,
  },
  {
    code: 'stale',
    meaning:
      'A number or place that was that of the year before, or a status confirmed long before the date of the dataset',
    find: stale,
  },
  {
    code: 'untranslated',
    meaning: 'A name missing in a language in which the others have one',
    find: untranslated,
  },
  {
    code: 'missing-source',
    meaning: 'A record without a source, or with one that the dataset does not describe',
    find: missingSource,
  },
];

/**
 * What is suspect in a dataset, found through measure, parties, product, flow and period alone: no id, link or note of an editor is
 * read. A finding is a warning unless the record cannot be used; it says what was expected, with the figure and its source.
 */
export function lint(dataset: Dataset): readonly Finding[] {
  const ground = groundOf(dataset);
  return RULES.flatMap(({ code, find }) => find(ground, code));
}
