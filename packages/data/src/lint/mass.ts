import type { Interval } from './interval.ts';

/** Tonnes in one unit of mass, by UN/ECE Recommendation 20. */
const TONNES: Readonly<Record<string, number>> = {
  TNE: 1,
  KGM: 1e-3,
  GRM: 1e-6,
  DTN: 0.1,
  KTN: 1e3,
  MTN: 1e6,
};

/** Tonnes in one unit; undefined where it is none of mass. */
export function tonnesIn(unit: string | undefined): number | undefined {
  return unit !== undefined && Object.hasOwn(TONNES, unit) ? TONNES[unit] : undefined;
}

/** The unit in which masses are compared. */
export const TONNE = 'TNE';

/** An amount in tonnes where its unit is one of mass, else as it is. */
export function inTonnes({ low, high }: Interval, unit: string): Interval {
  const tonnes = tonnesIn(unit) ?? 1;
  return { low: low * tonnes, high: high * tonnes };
}
