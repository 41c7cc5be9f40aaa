import { valueWords } from '../../locale/books/value.ts';
import type { Bounds } from '../../scene/bounds.ts';
import { barBounds, textBounds } from '../../scene/bounds.ts';
import type { TextMark } from '../../scene/mark.ts';
import { placeLabels, type Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import { footObstacles } from './column-foot.ts';
import { columnLabel, natureWord, type Column, type Lean } from './column-labels.ts';
import type { Medium } from '../layout.ts';
import { saysNature, subjectOf } from '../rows/value.ts';

interface Labelled extends Column {
  /** Width of the text, px. */
  readonly room: number;
}

/** Space between two labels that stand side by side. */
const BETWEEN = 4;

/** Of more bars than this, and in panels, only the first in order of priority are labelled: claims, contradicted values, the largest. */
const MANY = 36;
const FIRST = 2;

const middleOf = ({ slot }: Column): number => slot.x + slot.width / 2;

const touch = (a: Labelled, b: Labelled): boolean =>
  middleOf(b) - middleOf(a) < (a.room + b.room) / 2 + BETWEEN;

/** Labels of two bars joined by “≠” lean away from each other where both cannot stand in the middle. */
function leanOf(columns: readonly Labelled[], i: number): Lean {
  const [before, here, after] = [columns[i - 1], columns[i], columns[i + 1]];
  if (here?.slot.contradicts && before && touch(before, here)) return 'end';
  return here && after?.slot.contradicts && touch(here, after) ? 'start' : 'middle';
}

/** The word of its nature for each placed label that needs one. */
function natureWords(
  labels: readonly TextMark[],
  columns: readonly Column[],
  zero: number,
  { locale }: Medium,
): Wanted[] {
  const rows = new Map(columns.map(({ slot: { row } }) => [subjectOf(row), row] as const));
  return labels.flatMap((label) => {
    const row = label.subject && rows.get(label.subject);
    if (!row || !saysNature(row)) return [];
    return [natureWord(label, valueWords(locale).nature[row.observation.nature], zero)];
  });
}

/** Values of the bars in `room`, in a panel `among` others none under zero but of those that hang; then the words of their natures beside them. */
export function columnTexts(
  columns: readonly Column[],
  zero: number,
  room: Bounds,
  medium: Medium,
  among: boolean,
): TextMark[] {
  const { measure } = medium;
  const many = among || columns.length > MANY;
  const hung = among || columns.some(({ bars }) => bars[0]?.toward === 'down');
  const labelled = columns.map((one): Labelled => ({ ...one, room: measure(one.text, SIZE.label) }));
  const largest = Math.max(...columns.map(({ slot }) => slot.row.value ?? -Infinity));
  const wanted = labelled
    .map((one, i) => columnLabel(one, { zero, hung, largest, lean: leanOf(labelled, i) }))
    .filter(({ priority }, i) => labelled[i]!.text && (priority <= FIRST || !many));
  const obstacles = columns.flatMap(({ slot, bars }) => [
    ...bars.map(barBounds),
    ...footObstacles(slot, zero),
  ]);
  const values = placeLabels(wanted, room, obstacles, measure);
  const taken = [...obstacles, ...values.map((label) => textBounds(label, measure))];
  return [...values, ...placeLabels(natureWords(values, columns, zero, medium), room, taken, measure)];
}
