import type { WordColumn } from '../../schema/series.ts';
import type { WrittenValue } from '../term/cell.ts';
import { placeOf } from './taking.ts';
import type { Taking } from './taking.ts';

/**
 * Puts what the cell of the value says besides its number into the present row. A column that says otherwise is told: a cell
 * in another unit is left out, for anything else the column counts.
 */
export function saidInCell(taking: Taking, column: number, written: WrittenValue): boolean {
  const { rows } = taking;
  const { value, high, unit, scale, qualifier, nature, obsStatus, missing } = written;
  if (value === null && taking.csv.field(column).trim() === '') reasonFor(taking, column);
  for (const [field, word] of Object.entries({ qualifier, nature, obsStatus, missing }))
    if (word) say(taking, column, field as WordColumn, word);
  if (high !== undefined) rows.numbers('high').put(rows.row, high);
  // A power of ten in the cell is part of its number, as in `4 bn`.
  if (scale !== undefined) rows.numbers('scale').put(rows.row, scale);
  return unit === undefined || inUnit(taking, column, unit);
}

/** An empty cell needs a reason beside it; without one it is unknown why there is no number. */
function reasonFor(taking: Taking, column: number): void {
  if (taking.rows.words('missing').wordAt(taking.rows.row) !== '') return;
  taking.issues.warn('no-reason', placeOf(taking, column), 'a number, n/a, or a reason in `missing`', '');
}

function say(taking: Taking, column: number, field: WordColumn, word: string): void {
  const words = taking.rows.words(field);
  const said = words.at(taking.rows.row) === 0 ? '' : words.wordAt(taking.rows.row);
  if (said === '') taking.rows.say(field, word);
  else if (said !== word && field !== 'missing')
    taking.issues.warn(
      'contradicting-cell',
      placeOf(taking, column),
      `${said}, as the column ${field} says`,
      word,
    );
}

function inUnit(taking: Taking, column: number, unit: string): boolean {
  const words = taking.rows.words('unit');
  const said = words.wordAt(taking.rows.row);
  if (said === '') taking.rows.say('unit', unit);
  if (said === '' || said === unit) return true;
  taking.issues.error(
    'contradicting-cell',
    placeOf(taking, column),
    `${said}, as the column unit says`,
    unit,
  );
  return false;
}
