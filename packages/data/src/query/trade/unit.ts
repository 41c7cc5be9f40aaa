import type { Observation } from '../../schema/claim.ts';

/** The unit of the statistics; where there are none, of what comes first. */
export function unitOf(found: readonly Observation[]): string {
  return (found.find(({ nature }) => nature === 'statistic') ?? found[0])?.unit ?? '';
}
