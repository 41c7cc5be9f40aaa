import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { placedObservations } from './placed.ts';
import { mirrored, topicOf } from './topic.ts';
import { cited } from './words.ts';

/**
 * A derived value whose inputs measure one thing but come from several producers, or are partly statistics and partly claims, targets or
 * forecasts: a sum of them, or a growth from one to the other, is nobody's number. What compares two sides (mirror
 * statistics) or two measures (trade per person) is meant to have two producers; a mean of two sides is not.
 */
export function mixedProducers({ dataset, find }: Ground, code: string): readonly Finding[] {
  return placedObservations(dataset, ['derived']).flatMap((placed) => {
    const inputs = (placed.record.inputs ?? []).flatMap((id) => {
      const input = find(id);
      return input && 'value' in input ? [input] : [];
    });
    const isOne = isOneThing(inputs) || isMeanOfSides(placed.record, inputs);
    const mixed = isOne ? mixedIn(inputs, dataset) : undefined;
    if (mixed === undefined) return [];
    const words = { expected: 'inputs that are statistics of one producer', received: mixed };
    return [
      finding(
        code,
        placed,
        words,
        inputs.map(({ id }) => id),
      ),
    ];
  });
}

function isOneThing([first, ...others]: readonly Observation[]): boolean {
  const fields = ['measure', 'unit', 'per', 'reporter'] as const;
  return (
    others.length > 0 && others.every((other) => fields.every((field) => other[field] === first?.[field]))
  );
}

/** Words of a formula that puts numbers together, and does not hold one against the other. */
const TOGETHER = /\+|mean|average/i;

/** Two sides report one flow: both numbers stand, and what lies between them is nobody's. */
function isMeanOfSides(made: Observation, inputs: readonly Observation[]): boolean {
  const [first, ...others] = inputs;
  const mirror = first && mirrored(first);
  const flow = mirror && topicOf(mirror);
  return (
    flow !== undefined &&
    made.measure === first?.measure &&
    TOGETHER.test(made.formula ?? '') &&
    others.some((other) => topicOf(other) === flow)
  );
}

function mixedIn(inputs: readonly Observation[], dataset: Dataset): string | undefined {
  const [first] = inputs;
  const odd =
    inputs.find((input) => isSaid(input) !== isSaid(first!)) ??
    inputs.find((input) => publishersOf(input, dataset) !== publishersOf(first!, dataset));
  return odd && `${cited(first!)} and ${cited(odd)}`;
}

const isSaid = ({ nature }: Observation): boolean => nature !== 'statistic' && nature !== 'derived';

/** Who published the sources of a record: several sources of one publisher are one producer. */
function publishersOf({ sources }: Observation, dataset: Dataset): string {
  const publishers = sources.map(
    ({ source }) => dataset.sources.find(({ id }) => id === source)?.publisher ?? source,
  );
  return [...new Set(publishers)].sort().join('; ');
}
