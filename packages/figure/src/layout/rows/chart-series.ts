import { OTHER, type Observation, type Row, type Rows } from '@keruen/data';
import { actorName, nameOf } from '../../describe/name.ts';
import { commas, sentenceCase } from '../../describe/phrase.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { valueWords } from '../../locale/books/value.ts';
import type { Locale } from '../../locale/locale.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import type { Pattern, Tone } from '../../scene/mark.ts';
import { scaleRows, type Panel } from './panel.ts';

/** What tells the series of a chart apart: those of these fields in which its rows differ. */
const DIMENSIONS = ['reporter', 'flow', 'partner', 'product'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** What a series fills with. */
export interface Ground {
  readonly tone: Tone;
  readonly pattern?: Pattern | undefined;
}

/** Rows that tell one story: one flow, one partner, one product … in order of period. */
export interface ChartSeries {
  /** Empty where a chart has one series only. */
  readonly name: string;
  readonly tone: Tone;
  /** False for those beyond the palette: drawn thin and quiet, told apart by their labels. */
  readonly coloured: boolean;
  /** Its colour where it fills bars and areas, with a pattern past the palette. */
  readonly ground: Ground;
  readonly rows: readonly Row[];
}

/** Colours of series that are not flows, the largest first. */
const PALETTE: readonly Tone[] = ['lapis', 'saffron', 'madder', 'turquoise', 'walnut'];

/** Set into the same colours where they begin anew. */
const PATTERNS: readonly (Pattern | undefined)[] = [undefined, 'dots', 'stripes'];

/** Three rounds of the palette; who comes after them is told apart by name alone. */
const groundOf = (place: number): Ground => {
  const round = Math.floor(place / PALETTE.length);
  if (round >= PATTERNS.length) return { tone: 'muted' };
  return { tone: PALETTE[place % PALETTE.length]!, pattern: PATTERNS[round] };
};

/** The fields in which rows differ: in any of the panels, where there are several. */
export function differing(answer: Panel): readonly Dimension[] {
  const by = answer.among?.by;
  return DIMENSIONS.filter((dimension) => {
    const first = new Map<string | undefined, string | undefined>();
    return scaleRows(answer).some(({ observation }) => {
      const panel = by && observation[by];
      if (!first.has(panel)) first.set(panel, observation[dimension]);
      return first.get(panel) !== observation[dimension];
    });
  });
}

/** What a record has in a field, in words; empty where it has nothing there, the id where nobody knows a name for it. */
export function nameIn(observation: Observation, dimension: Dimension, rows: Rows, locale: Locale): string {
  const id = observation[dimension];
  if (id === undefined) return '';
  if (id === OTHER) return chartWords(locale).chart.others;
  if (dimension === 'flow') return valueWords(locale).flow[observation.flow!];
  if (dimension !== 'product') return actorName(id, rows.actors, locale);
  const product = rows.products.find((one) => one.id === id);
  return product ? nameOf(product.names, locale) : id;
}

/** Whether a series sums those not named: it is quiet and comes last. */
export const isOther = ([first]: readonly Row[]): boolean =>
  first?.observation.partner === OTHER || first?.observation.product === OTHER;

/** The last number of a series, by which series without an order of their own are ranked. */
const lastValue = (rows: readonly Row[]): number =>
  (isOther(rows) ? undefined : rows.findLast(({ value }) => value !== null)?.value) ?? -Infinity;

/** Rows by the fields that tell series apart, as text. */
function grouped(
  rows: readonly Row[],
  dimensions: readonly Dimension[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = dimensions.map((dimension) => row.observation[dimension] ?? '').join('|');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * The series of an answer, told apart by `dimensions`: flows in the order asked, others the largest first. Order and colours are those
 * of all panels, where there are several.
 */
export function chartSeries(answer: Panel, locale: Locale, dimensions = differing(answer)): ChartSeries[] {
  const own = grouped(answer.rows, dimensions);
  const byFlow = dimensions.every((one) => one === 'flow');
  const asked = [...answer.query.flow, undefined];
  const flow = (rows: readonly Row[]): number =>
    asked.findIndex((one) => one === rows[0]!.observation.flow || one === undefined);
  const ordered = [...grouped(scaleRows(answer), dimensions)].sort(([, a], [, b]) =>
    byFlow ? flow(a) - flow(b) : lastValue(b) - lastValue(a),
  );
  return ordered.flatMap(([key], place) => {
    const rows = own.get(key);
    if (!rows) return [];
    const names = dimensions.map((dimension) => nameIn(rows[0]!.observation, dimension, answer, locale));
    const ground = byFlow
      ? { tone: flowTone(rows[0]!.observation.flow) }
      : groundOf(isOther(rows) ? Infinity : place);
    const coloured = byFlow || (place < PALETTE.length && !isOther(rows));
    const tone = coloured ? ground.tone : 'axis';
    return [{ name: sentenceCase(commas(names, locale)), tone, coloured, ground, rows }];
  });
}
