import type { Row } from '@keruen/data';
import { SIZE } from '../label/sizes.ts';
import { halfPixel } from '../scene/half-pixel.ts';
import { linear, type Linear } from '../scale/linear.ts';
import type { Medium } from './layout.ts';
import { nameColumn } from './lying-rows.ts';
import { lanesOf, type Lane, type PairGroup } from './pair-lanes.ts';
import { scaleRows, type Panel } from './panel.ts';
import { REACH } from './point-marks.ts';
import { stretch, type Need } from './stretch.ts';
import { natureBeside, signOfRow, unitBeside, valueDomain, valueLabel } from './value.ts';

/** From the middle of a dot to its words, px: where all dots are plain, and where signs stand beside some. */
const BESIDE = { plain: 9, signed: REACH + 2 };

/** White space before what is said of a gap, px. */
const BEFORE_GAP = 12;

/** What lanes get of the width at least beside a column of names, and beside values; words that leave less are left out. */
const LEAST = { named: 0.36, said: 0.24 };

/** Where things stand across the width. */
export interface PairRoom {
  /** Width of the column of names; 0 where they stand above their lanes. */
  readonly names: number;
  readonly start: number;
  readonly end: number;
  readonly beside: number;
  /** From values to x, in half px. */
  readonly at: Linear;
  /** What is written beside a row. */
  readonly say: (row: Row) => string;
  /** The rows that say their value before their dot and behind it. */
  readonly sides: (lane: Ends) => Sides;
}

type Ends = Pick<Lane, 'ends'>;

interface Sides {
  readonly before?: Row | undefined;
  readonly behind?: Row | undefined;
}

/** Of several values the smallest is said before its dot and the largest behind; one alone where there is more room. */
function sidesOf({ ends }: Ends, share: Linear): Sides {
  const [first, last] = [ends[0]!.row, ends.at(-1)!.row];
  if (first !== last) return { before: first, behind: last };
  return share(last.value ?? 0) > 0.5 ? { before: last } : { behind: last };
}

/** The words of every row; a currency is said once, with the first value on show. */
function wording(shown: readonly Row[], unit: string, { locale }: Medium): (row: Row) => string {
  const first = shown.find(({ value }) => value !== null);
  const bare = unitBeside(unit, locale);
  const unitOf = ({ observation }: Row): string => (observation === first?.observation ? unit : bare);
  return (row) => valueLabel(row, unitOf(row), locale) + natureBeside(row, locale);
}

/** Divides the width among names, values and lanes of all panels; names go above their lanes where lanes would be too short. */
export function pairRoom(groups: readonly PairGroup[], rows: Panel, width: number, medium: Medium): PairRoom {
  const { measure } = medium;
  const lanes = groups.flatMap(({ pairs }) => pairs.flatMap(lanesOf));
  const domain = valueDomain(scaleRows(rows)) ?? ([0, 1] as const);
  const share = linear(domain, [0, 1]);
  const sides = lanes.map((lane) => sidesOf(lane, share));
  const say = wording(
    sides.flatMap(({ before, behind }) => [before ?? [], behind ?? []].flat()),
    rows.unit,
    medium,
  );
  const signed = scaleRows(rows).some((row) => signOfRow(row).end !== 'flat' || row.high !== undefined);
  const beside = BESIDE[signed ? 'signed' : 'plain'];
  const need = (row: Row | undefined, value: number | null | undefined): Need[] =>
    row && typeof value === 'number'
      ? [[share(value), beside + Math.ceil(measure(say(row), SIZE.label, 600))]]
      : [];
  const before = sides.flatMap((side) => need(side.before, side.before?.value));
  const behind = sides.flatMap((side) => need(side.behind, side.behind?.high ?? side.behind?.value));
  const gap = Math.ceil(Math.max(0, ...lanes.map((lane) => measure(lane.gap, SIZE.label))));
  const to = width - beside - (gap > 0 ? gap + BEFORE_GAP : 0);
  const column = nameColumn(
    lanes.map(({ name }) => name),
    width,
    medium,
  );
  const ways = [column, 0].map((names) => [names, ...stretch(before, behind, names + beside, to)] as const);
  const fits = ([names, from, till]: (typeof ways)[number]): boolean =>
    till - from >= width * LEAST[names > 0 ? 'named' : 'said'];
  const [names, start, end] = ways.find(fits) ?? [0, beside, to];
  const scale = linear(domain, [start, end]);
  return {
    names,
    start,
    end,
    beside,
    at: (value) => halfPixel(scale(value)),
    say,
    sides: (lane) => sidesOf(lane, share),
  };
}
