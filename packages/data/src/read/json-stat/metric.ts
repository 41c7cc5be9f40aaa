import { INDICATORS } from '../code/indicators.ts';
import type { Said } from '../cube/said.ts';
import { flowIn } from '../observation/said-in-header.ts';
import { statUnit } from './unit.ts';
import type { StatUnit } from './unit.ts';

/** What a category says, and what its unit leaves in doubt. */
export interface MetricSaid extends Said {
  readonly told?: NonNullable<StatUnit['told']>;
}

/** What a category of a metric says: an indicator that is known, or the flow that its name names and the unit beside it. */
export function metricSaid(
  id: string,
  code: string,
  label: string,
  unit: Readonly<Record<string, unknown>>,
): MetricSaid {
  const { decimals } = unit;
  const own = typeof decimals === 'number' && Number.isInteger(decimals) ? { decimals } : {};
  const measured = statUnit(unit);
  const told = measured.told ? { told: measured.told } : {};
  if (Object.hasOwn(INDICATORS, code.toUpperCase())) {
    const { scale = measured.scale, ...words } = INDICATORS[code.toUpperCase()]!;
    return { words, ...(scale === undefined ? {} : { unitScale: scale }), ...own, ...told };
  }
  const flow = flowIn(label);
  return {
    words: {
      ...(flow ? { flow } : { at: `${id} ${code}` }),
      ...(measured.unit === undefined ? {} : { unit: measured.unit }),
    },
    ...(measured.scale === undefined ? {} : { unitScale: measured.scale }),
    ...own,
    ...told,
  };
}
