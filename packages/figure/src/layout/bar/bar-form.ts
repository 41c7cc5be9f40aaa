import type { Row, Rows } from '@keruen/data';
import type { Linear } from '../../scale/linear.ts';
import type { Bounds } from '../../scene/bounds.ts';
import type { Mark } from '../../scene/mark.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { barMarks, reachFrom, type BarLook } from './bar-marks.ts';
import { chartBands, type Banded } from '../rows/chart-bands.ts';
import type { Column } from './column-labels.ts';
import type { PlacedSlot } from './column-slots.ts';
import type { Medium } from '../layout.ts';
import { groundLegend } from '../rows/legend.ts';
import { unitBeside, valueDomain, valueLabel } from '../rows/value.ts';

/** What tells one kind of bars from another: how rows are gathered, how each looks, what is written beside it. */
export interface BarForm {
  readonly banded: Banded;
  /** The value at which bars begin. */
  readonly base: number;
  /** Lowest and highest value of the axis; undefined where there is none to draw. */
  readonly domain: readonly [low: number, high: number] | undefined;
  readonly lookOf: (row: Row) => BarLook;
  /** The words of a value with a unit, which is empty where an axis says it. */
  readonly labelOf: (row: Row, unit: string) => string;
  /** Of the axis, and what a value of it is printed as. */
  readonly unit: string;
  readonly amountOf: (value: number) => number;
  /** Room for labels over the highest bar, px. */
  readonly top: number;
  /** Rows that stand in one place of an upright chart, or of one that lies: one, or several that are stacked. */
  readonly columnsOf: (slot: PlacedSlot, at: Linear, stands?: boolean) => readonly Column[];
  /** Room kept free at the end of an upright chart, and what is written there, px. */
  readonly margin: number;
  readonly beside: (columns: readonly Column[], room: Bounds) => readonly Mark[];
  /** Tells the series; left out where rows are named. */
  readonly legend: readonly LegendEntry[];
  /** In what values are shown, where that is not their unit. */
  readonly inWhat?: string | undefined;
  /** What else is to be told of how values stand. */
  readonly remarks: readonly LegendEntry[];
}

/** A label of two lines over the highest sign, px. */
const TOP = 40;

/** The bars of a slot with one row, upright unless told. */
export function columnOf(
  slot: PlacedSlot,
  at: Linear,
  { lookOf, labelOf }: Pick<BarForm, 'lookOf' | 'labelOf'>,
  unit: string,
  upright = true,
): Column {
  const lane = { start: slot.x, size: slot.width, at, upright };
  return { slot, bars: barMarks(slot.row, lane, lookOf(slot.row)), text: labelOf(slot.row, unit) };
}

/** Bars side by side, each from a base to its value, in the colour of its series. */
export function groupedForm(
  rows: Rows,
  { locale }: Medium,
  base = 0,
  banded = chartBands(rows, locale),
): BarForm {
  const unit = unitBeside(rows.unit, locale);
  const lookOf = (row: Row): BarLook => ({ ...banded.seriesOf(row).ground, reach: reachFrom(base, row) });
  const labelOf = (row: Row, beside: string): string => valueLabel(row, beside, locale);
  return {
    banded,
    base,
    domain: valueDomain(rows.rows, base),
    lookOf,
    labelOf,
    unit: rows.unit,
    amountOf: (value) => value,
    top: TOP,
    columnsOf: (slot, at) => [columnOf(slot, at, { lookOf, labelOf }, unit)],
    legend: groundLegend(banded.series),
    remarks: [],
    margin: 0,
    beside: () => [],
  };
}
