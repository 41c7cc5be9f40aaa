import type { Row, Rows } from '@keruen/data';
import { roundTicks } from '../../axis/round-ticks.ts';
import type { ChartType } from './chart-types.ts';
import { LYING_BELOW } from '../bar/standing.ts';
import { columnOf, groupedForm, type BarForm } from '../bar/bar-form.ts';
import type { BarLook } from '../bar/bar-marks.ts';
import { emptyScene, soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { mirrorLying } from '../bar/mirror-lying.ts';
import { farBars, mirrorPairs, onSide, reachesTo, type Paired } from '../bar/mirror-pairs.ts';
import type { Panel } from '../rows/panel.ts';
import { named, tellsPeriods } from '../bar/tells-periods.ts';
import { upright } from '../bar/upright.ts';
import { finiteRows, unitBeside, valueDomain } from '../rows/value.ts';

/** Exports from zero upwards and imports downwards, those of one period in one place. */
function mirrorForm(rows: Rows, medium: Medium): BarForm & Pick<Paired, 'pairOf'> {
  const { locale } = medium;
  const grouped = groupedForm(rows, medium);
  const unit = unitBeside(rows.unit, locale);
  const { bands, pairOf } = mirrorPairs(grouped.banded.bands);
  const lookOf = (row: Row): BarLook => {
    const { value, high } = onSide(row);
    return { ...grouped.lookOf(row), reach: [0, value ?? 0, high] };
  };
  return {
    ...grouped,
    pairOf,
    banded: { ...grouped.banded, bands },
    domain: valueDomain(rows.rows.map(onSide)),
    lookOf,
    // Below zero the same amounts again, unless something there is negative.
    amountOf: rows.rows.some(({ value }) => value! < 0) ? (value) => value : Math.abs,
    columnsOf: (placed, at) =>
      pairOf(placed.row).map(({ row, contradicts }) => {
        const joint = contradicts ? placed.joint : undefined;
        const slot = { ...placed, row, contradicts, joint, hangs: reachesTo(row) === 'far' };
        const column = columnOf(slot, at, { lookOf, labelOf: grouped.labelOf }, unit);
        return { ...column, bars: farBars(row, column.bars) };
      }),
  };
}

/** Exports against imports around one zero line: up and down, or, where room is narrow, to either side. */
export const mirror: Layout<Panel> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const form = mirrorForm(rows, medium);
  const standing = named(upright(rows, box, medium, form, roundTicks), form, medium);
  const isTold = rows.among ? !standing.cramped : tellsPeriods(standing, form, medium);
  if (isTold && (rows.among || soundWidth(box) >= LYING_BELOW)) return standing;
  const scene = mirrorLying(rows, box, medium, form);
  return scene.height > (box.maxHeight ?? Infinity) ? standing : scene;
};

export const chartType = { layout: mirror, sized: true } satisfies ChartType;
