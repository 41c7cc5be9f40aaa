import type { ChangesQuery, Dataset, Row, Rows } from '@keruen/data';
import { changes } from '@keruen/data/sound';
import { signed, speakChange } from '../../describe/change.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { groundWords } from '../../locale/books/ground.ts';
import type { Locale } from '../../locale/locale.ts';
import type { BarMark, Mark, Tone } from '../../scene/mark.ts';
import { rule } from '../../scene/rule.ts';
import { barChart } from '../bar/bar-chart.ts';
import { LYING_BELOW } from '../bar/standing.ts';
import { columnOf, groupedForm, type BarForm } from '../bar/bar-form.ts';
import type { BarLook, Reach } from '../bar/bar-marks.ts';
import type { Banded } from '../rows/chart-bands.ts';
import type { ChartType } from './chart-types.ts';
import type { Column } from '../bar/column-labels.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { finiteRows, subjectOf, unitBeside, valueLabel } from '../rows/value.ts';
import { panelsOf, type Panel, type PanelOf, type RowFacet } from '../rows/panel.ts';
import { isChange, stepBands, walk } from '../bar/waterfall-steps.ts';

/** Colours of levels, of what was added and of what was lost. */
const TONES = { level: 'walnut', gain: 'turquoise', loss: 'madder' } as const satisfies Record<string, Tone>;

const toneOf = (row: Row): Tone => {
  if (!isChange(row)) return TONES.level;
  return (row.value ?? 0) < 0 ? TONES.loss : TONES.gain;
};

/** Where changes are less than this share of the levels, levels are lines on an axis without zero. */
const SMALL = 0.15;

/** Room below the lowest level on such an axis, as a share of what lies above. */
const BELOW = 0.08;

/** What makes a bar as thin as it can be: a line at a level. */
const THIN = 1e-9;

/** Whether changes would be too small to see beside levels that are bars from zero, all of them above it. */
function isClose(rows: readonly Row[], reaches: ReadonlyMap<Row, Reach>): boolean {
  const changes = rows.filter(isChange).map(({ value }) => Math.abs(value ?? 0));
  const levels = rows.filter(({ value }) => value !== null).map((row) => reaches.get(row)![1]);
  const largest = Math.max(0, ...changes);
  return largest > 0 && largest < SMALL * Math.max(...levels) && Math.min(...levels) > 0;
}

/** Lowest and highest end of all with zero; where zero is left out, with some room below the lowest, so that none stands on the foot. */
function domainOf(
  reaches: readonly Reach[],
  close: boolean,
): readonly [low: number, high: number] | undefined {
  const ends = reaches.flatMap(([from, to, high]) => [from, to, high ?? to]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (close) return [Math.max(0, low - (high - low) * BELOW), high];
  return low < high || low !== 0 ? [Math.min(0, low), Math.max(0, high)] : undefined;
}

/** Thin lines from the end of each bar to the beginning of the next. */
function connectors(columns: readonly Column[]): Mark[] {
  const drawn = columns.filter(({ bars }) => bars.length > 0);
  const endOf = ({ toward, y, height }: BarMark): number => (toward === 'down' ? y + height : y);
  return drawn.slice(1).map(({ slot }, i) => {
    const before = drawn[i]!;
    const y = Math.round(endOf(before.bars[0]!));
    return rule(before.slot.x + before.slot.width, y, slot.x, y, 'axis');
  });
}

/** One walk: what is drawn, from where to where. */
interface Walk {
  readonly banded: Banded;
  readonly steps: readonly Row[];
  readonly reaches: ReadonlyMap<Row, Reach>;
}

function walked(rows: Rows, locale: Locale): Walk {
  const banded = stepBands(rows, locale);
  const steps = banded.bands.flatMap(({ slots }) => slots.map(({ row }) => row));
  return { banded, steps, reaches: walk(steps) };
}

/** The reaches as they are drawn; where zero is left out a level is a line at its end. */
const placedOf = ({ reaches }: Walk, close: boolean): ReadonlyMap<Row, Reach> =>
  new Map(
    [...reaches].map(([row, reach]): [Row, Reach] =>
      close && !isChange(row) ? [row, [reach[1] * (1 - THIN), reach[1], reach[2]]] : [row, reach],
    ),
  );

const drawnOf = ({ steps }: Walk, placed: ReadonlyMap<Row, Reach>): Reach[] =>
  steps.filter(({ value }) => value !== null).map((row) => placed.get(row)!);

/** Panels have one scale: zero is left out in all where it is in one. */
function waterfallForm(rows: Panel, medium: Medium): BarForm {
  const { locale } = medium;
  const own = walked(rows, locale);
  const all = rows.among ? panelsOf(rows).map((panel) => walked(panel, locale)) : [own];
  const close = all.some(({ steps, reaches }) => isClose(steps, reaches));
  const placed = placedOf(own, close);
  const drawn = all.flatMap((one) => drawnOf(one, placedOf(one, close)));
  const domain = drawn.length ? domainOf(drawn, close) : undefined;
  const form = groupedForm(rows, medium, close ? (domain?.[0] ?? 0) : 0, own.banded);
  const lookOf = (row: Row): BarLook => ({ tone: toneOf(row), reach: placed.get(row)! });
  const labelOf = (row: Row, unit: string): string => {
    const valueOf = (one: Row): string => valueLabel(one, unit, locale);
    return isChange(row) ? signed(valueOf, row, locale) : valueOf(row);
  };
  return {
    ...form,
    domain,
    lookOf,
    labelOf,
    columnsOf: (slot, at) => [columnOf(slot, at, { lookOf, labelOf }, unitBeside(rows.unit, locale))],
    beside: connectors,
    legend: [],
    remarks: close ? [{ label: sentenceCase(groundWords(locale).ground.noZero) }] : [],
  };
}

/**
 * What changed between two periods: the level before, what each partner or product added or lost, the level after. Where changes are
 * small beside the levels, these are lines on an axis without zero, for a bar must begin there.
 */
const waterfall: Layout<Rows> = (rows, box, medium) => {
  const scene = barChart(rows, box, medium, soundWidth(box) < LYING_BELOW, waterfallForm);
  const said = new Map(
    finiteRows(rows)
      .rows.filter(isChange)
      .map((row) => [subjectOf(row), speakChange(row, rows, medium.locale)]),
  );
  return {
    ...scene,
    stops: scene.stops.map((stop) => ({ ...stop, label: said.get(stop.subject) ?? stop.label })),
  };
};

/** How many changes stand by themselves where a question does not say. */
const TOP = 8;

/** A waterfall asks what changed between the first and the last period. */
const ask = (dataset: Dataset, asked: ChangesQuery): Rows =>
  changes(dataset, { ...asked, top: asked.top ?? TOP });

/** From which period to which each row stands: a change as it says, a level with the changes before it and with those after. */
function between({ rows }: Rows, by: RowFacet): PanelOf | undefined {
  if (by !== 'period') return undefined;
  return (own) => {
    const at = rows.indexOf(own);
    const near = isChange(own) ? [own] : rows.slice(Math.max(0, at - 1), at + 2).filter(isChange);
    return near.map(({ period }) => period.text);
  };
}

/** Of each partner, product or flow a waterfall of its own, and from each period to the next. */
export const chartType = {
  ask,
  layout: waterfall,
  tall: true,
  each: ['partner', 'reporter', 'product', 'flow', 'period'],
  between: true,
  panelOf: between,
} satisfies ChartType;
