import { placeOf } from './taking.ts';
import type { Taking } from './taking.ts';

/**
 * Puts the power of ten that the unit of the present row holds, as in `USD million`, into its column. Where a column of scales says another
 * one, that is told and the column counts.
 */
export function takeUnitScale(taking: Taking, column: number, scale: number): void {
  const { rows, issues } = taking;
  const scales = rows.numbers('scale');
  const said = scales.at(rows.row);
  if (Number.isNaN(said)) scales.put(rows.row, scale);
  else if (said !== scale)
    issues.warn(
      'contradicting-cell',
      placeOf(taking, column),
      `a unit with the power of ten ${said}, as the scale says`,
      taking.csv.field(column).trim(),
    );
}
