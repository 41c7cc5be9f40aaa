import type { Observation } from '../../src/index.ts';
import type { ReadResult } from '../../src/read/index.ts';
import { lengthOf, observationAt } from '../../src/series/observation-at.ts';

/** Every observation that was read: rows of series first, then records. */
export function observationsOf({ dataset }: ReadResult): readonly Observation[] {
  return [
    ...(dataset?.series ?? []).flatMap((series) =>
      new Array(lengthOf(series)).fill(0).map((_, row) => observationAt(series, row)),
    ),
    ...(dataset?.observations ?? []),
  ];
}

/** What was told, and where. */
export const toldIn = ({ issues }: ReadResult): readonly (readonly [code: string, path: string])[] =>
  issues.map(({ code, path }) => [code, path] as const);
