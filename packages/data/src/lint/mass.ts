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
