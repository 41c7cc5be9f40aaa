import type { Mark, Scene, Stop } from '@keruen/figure';

/** A picture of just these marks and stops. */
export const sceneOf = (marks: readonly Mark[], stops: readonly Stop[]): Scene => ({
  width: 200,
  height: 100,
  marks,
  stops,
  legend: [],
  description: 'A picture.',
});
