import type { Rows } from '@keruen/data';
import { roundTicks } from '../../axis/round-ticks.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Scene } from '../../scene/scene.ts';
import { groupedForm, type BarForm } from './bar-form.ts';
import { emptyScene, soundWidth } from '../empty-scene.ts';
import type { Box, Medium } from '../layout.ts';
import type { Panel } from '../rows/panel.ts';
import { lying } from './lying.ts';
import { byNameAlone } from './lying-names.ts';
import { upright } from './upright.ts';
import { named, tellsPeriods } from './tells-periods.ts';
import { finiteRows } from '../rows/value.ts';

/** What stands beside a band of an upright chart: the axis and white space, px. */
const BESIDE = 48;
const AROUND = 8;

/** Whether the names of partners or products fit under upright bars; periods may be left out instead. */
function fitUpright({ banded: { bands, named } }: BarForm, box: Box, { measure }: Medium): boolean {
  const room = (soundWidth(box) - BESIDE) / bands.length - AROUND;
  return !named || bands.every(({ name }) => measure(name, SIZE.period) <= room);
}

/** Bars of any rows: lying where asked, or where names need it or alone tell series apart, and where they fit the height; else upright. */
export function barChart(
  given: Panel,
  box: Box,
  medium: Medium,
  lie: boolean,
  formOf: (rows: Rows, medium: Medium) => BarForm = groupedForm,
): Scene {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const form = formOf(rows, medium);
  const stands = !lie && (given.among || !byNameAlone(form.banded));
  if (stands && fitUpright(form, box, medium)) {
    const scene = upright(rows, box, medium, form, roundTicks);
    if (given.among || tellsPeriods(scene, form, medium)) return scene;
  }
  const scene = lying(rows, box, medium, form);
  return scene.height > (box.maxHeight ?? Infinity)
    ? named(upright(rows, box, medium, form, roundTicks), form, medium)
    : scene;
}
