import type { Flow, Row } from '@keruen/data';
import type { Tone } from '../scene/mark.ts';
import type { Sign } from '../scene/sign.ts';
import { signOf } from '../scene/sign.ts';
import { formatAmount } from '../locale/amount.ts';
import type { Locale } from '../locale/locale.ts';

const TONES: Readonly<Record<Flow, Tone>> = {
  export: 'lapis',
  import: 'saffron',
  turnover: 'turquoise',
  balance: 'walnut',
};

/** The colour of a flow, the same in every chart; what has no flow is walnut. */
export const flowTone = (flow: Flow | undefined): Tone => (flow === undefined ? 'walnut' : TONES[flow]);

export const signOfRow = ({ observation }: Row): Sign => signOf(observation.nature, observation.qualifier);

/** Natures that are said in a word beside the value; a derived one is told by its hatch and its flow. */
export const saysNature = ({ observation: { nature } }: Row): boolean =>
  nature !== 'statistic' && nature !== 'derived';

/** The number to draw; undefined where there is none. */
export function drawnValue({ value }: Row): number | undefined {
  return value !== null && Number.isFinite(value) ? value : undefined;
}

/** Lowest and highest drawn value with zero; one apart where all are zero or missing. */
export function valueDomain(rows: readonly Row[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const row of rows) {
    for (const value of [drawnValue(row), row.high]) {
      if (value === undefined || !Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low === high ? [0, 1] : [low, high];
}

/** The unit to say beside every value: a currency is said once, by the axis or the first value, others each time. */
export const unitBeside = (unit: string, locale: Locale): string =>
  locale.table.currencySigns[unit] === undefined ? unit : '';

/** Before the label of a claim, as design §7 asks. */
const QUOTATION = '“';

/** The value as a label: `978M`, `“1bn`, `≥ 4bn`; with its unit where no axis says it. */
export function valueLabel(row: Row, unit: string, locale: Locale): string {
  const { qualifier, nature, per } = row.observation;
  const value = drawnValue(row);
  if (value === undefined) return locale.words.missing[row.observation.missing ?? 'unknown'];
  const label = formatAmount({ value, high: row.high, unit, per, qualifier }, locale, 'label');
  return (nature === 'claim' ? QUOTATION : '') + label.replace(/\u00a0(?=\u2069?$)/, '');
}
