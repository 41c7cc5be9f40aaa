import type { Row, Rows } from '@keruen/data';
import { valueWords } from '../../locale/books/value.ts';
import type { Subject } from '../../scene/subject.ts';
import type { Sign } from '../../scene/sign.ts';
import { signOf } from '../../scene/sign.ts';
import { formatAmount } from '../../locale/amount.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Box } from '../layout.ts';

/** How sure a row is, as a sign: its nature, its qualifier, and whether it is a range. */
export const signOfRow = ({ observation, high }: Row): Sign =>
  signOf(observation.nature, observation.qualifier, high);

/** The style of a thin line that stands for a value: that of its outline. */
export const dashOf = ({ outline }: Pick<Sign, 'outline'>): 'solid' | 'dashed' | 'dotted' =>
  outline === 'none' ? 'solid' : outline;

/** What the marks of a row stand for. */
export const subjectOf = ({ observation }: Row): Subject => `observation:${observation.id}`;

/** Natures that are said in a word beside the value; a derived one is told by its hatch and its flow. */
export const saysNature = ({ observation: { nature } }: Row): boolean =>
  nature !== 'statistic' && nature !== 'derived';

/** Rows whose numbers can be drawn: one that is no number, or has no end, is missing for a reason unknown. */
export function finiteRows<Answer extends Rows>(rows: Answer): Answer {
  const finite = (value: number | null | undefined): value is number => Number.isFinite(value);
  return {
    ...rows,
    rows: rows.rows.map((row) => ({
      ...row,
      value: finite(row.value) ? row.value : null,
      high: finite(row.value) && finite(row.high) ? row.high : undefined,
    })),
  };
}

/** Lowest and highest drawn value with the base, zero unless told; undefined where all are the base or missing. */
export function valueDomain(rows: readonly Row[], base = 0): readonly [number, number] | undefined {
  let [low, high] = [base, base];
  for (const row of rows) {
    low = Math.min(low, row.value ?? base, row.high ?? base);
    high = Math.max(high, row.value ?? base, row.high ?? base);
  }
  return low === high ? undefined : [low, high];
}

/** The unit to say beside every value: a currency is said once, by the axis or the first value, others each time. */
export const unitBeside = (unit: string, locale: Locale): string =>
  valueWords(locale).amounts.currencySigns[unit] === undefined ? unit : '';

/** Opens the label of a claim: the number is what somebody said. */
const QUOTATION = '“';

/** The value as a label: `978M`, `“1bn`, `≥ 4bn`; with its unit where no axis says it. Divisors are said once, above the picture. */
export function valueLabel(row: Row, unit: string, locale: Locale): string {
  const { qualifier, nature } = row.observation;
  const { value } = row;
  if (value === null) return valueWords(locale).missing[row.observation.missing ?? 'unknown'];
  const label = formatAmount({ value, high: row.high, unit, qualifier }, locale, 'label');
  return (nature === 'claim' ? QUOTATION : '') + label.replace(/\u00a0(?=\u2069?$)/, '');
}

/** The domain of a chart, widened to that of the panels it stands among. */
export function widened(
  own: readonly [number, number] | undefined,
  { agreed }: Box,
): readonly [number, number] | undefined {
  if (!agreed) return own;
  const [low, high] = agreed.domain;
  return own ? [Math.min(own[0], low), Math.max(own[1], high)] : agreed.domain;
}

/** The word of its nature behind the value of a claim, target or forecast; empty for statistics and what derives from them. */
export const natureBeside = (row: Row, locale: Locale): string =>
  saysNature(row) ? `\u00a0${valueWords(locale).nature[row.observation.nature]}` : '';
