import type { Row, Rows } from '@keruen/data';
import { commas, sentenceCase } from '../describe/phrase.ts';
import type { Locale } from '../locale/locale.ts';
import { flowTone } from '../scene/flow-tone.ts';
import type { Tone } from '../scene/mark.ts';
import { dimensionsOf, nameIn, type Dimension } from './dimensions.ts';

/** Rows that tell one story: one flow, one partner, one product … in order of period. */
export interface ChartSeries {
  /** Empty where a chart has one series only. */
  readonly name: string;
  readonly tone: Tone;
  /** False for those beyond the palette: drawn thin and quiet, told apart by their labels. */
  readonly coloured: boolean;
  readonly rows: readonly Row[];
}

/** Colours of series that are not flows, the largest first. */
const PALETTE: readonly Tone[] = ['lapis', 'saffron', 'madder', 'turquoise', 'walnut'];

/** The last number of a series, by which series without an order of their own are ranked. */
const lastValue = (rows: readonly Row[]): number =>
  rows.findLast(({ value }) => value !== null)?.value ?? -Infinity;

function toneOf(dimensions: readonly Dimension[], rows: readonly Row[], place: number): Tone {
  if (dimensions.every((one) => one === 'flow')) return flowTone(rows[0]?.observation.flow);
  return PALETTE[place] ?? 'axis';
}

/** The series of an answer: flows in the order asked, others the largest first. */
export function chartSeries(answer: Rows, locale: Locale): ChartSeries[] {
  const dimensions = dimensionsOf(answer.rows);
  const groups = new Map<string, Row[]>();
  for (const row of answer.rows) {
    const key = dimensions.map((dimension) => row.observation[dimension] ?? '').join('|');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const byFlow = dimensions.every((one) => one === 'flow');
  const flow = (rows: readonly Row[]): number => answer.query.flow.indexOf(rows[0]!.observation.flow!);
  const ordered = [...groups.values()].sort((a, b) =>
    byFlow ? flow(a) - flow(b) : lastValue(b) - lastValue(a),
  );
  return ordered.map((rows, place) => ({
    name: sentenceCase(
      commas(
        dimensions.map((dimension) => nameIn(rows[0]!.observation, dimension, answer, locale)),
        locale,
      ),
    ),
    tone: toneOf(dimensions, rows, place),
    coloured: byFlow || place < PALETTE.length,
    rows,
  }));
}
