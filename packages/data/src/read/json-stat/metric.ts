import { INDICATORS } from '../code/indicators.ts';
import { unitOf } from '../code/units.ts';
import type { Said } from '../cube/said.ts';
import { flowIn } from '../said-in-header.ts';
import { textOf } from '../json-text/shape.ts';
import { readUnit } from '../unit.ts';

/** What a category of a metric says: an indicator that is known, or the flow that its name names and the unit beside it. */
export function metricSaid(
  id: string,
  code: string,
  label: string,
  unit: Readonly<Record<string, unknown>>,
): Said {
  const { decimals } = unit;
  const own = typeof decimals === 'number' && Number.isInteger(decimals) ? { decimals } : {};
  if (Object.hasOwn(INDICATORS, code.toUpperCase())) {
    const { scale, ...words } = INDICATORS[code.toUpperCase()]!;
    return { words, ...(scale === undefined ? {} : { unitScale: scale }), ...own };
  }
  const flow = flowIn(label);
  const measured = unitIn(unit);
  return {
    words: {
      ...(flow ? { flow } : { at: `${id} ${code}` }),
      ...(measured?.unit === undefined ? {} : { unit: measured.unit }),
    },
    ...(measured?.scale === undefined ? {} : { unitScale: measured.scale }),
    ...own,
  };
}

/** The unit that `base`, `label` or `symbol` of a category names, as far as it is understood. */
function unitIn(
  unit: Readonly<Record<string, unknown>>,
): { readonly unit?: string; readonly scale?: number } | undefined {
  const texts = ['base', 'label', 'symbol'].map((field) => textOf(unit[field])).filter((text) => text !== '');
  for (const text of texts) {
    const found = unitOf(text) ?? readUnit(text);
    if (found && (found.unit !== undefined || found.scale !== undefined)) return found;
  }
  return undefined;
}
