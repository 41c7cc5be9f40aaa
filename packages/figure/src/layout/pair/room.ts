import type { Row } from '@keruen/data';
import { SIZE } from '../../label/sizes.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Linear } from '../../scale/linear.ts';
import type { Medium } from '../layout.ts';
import { nameColumn } from '../bar/lying-rows.ts';
import { lanesOf, type Lane, type PairGroup } from './lanes.ts';
import { scaleRows, type Panel } from '../rows/panel.ts';
import type { Sign } from '../../scene/sign.ts';
import { REACH } from '../line/point-marks.ts';
import { stretch, type Need } from '../rows/stretch.ts';
import { mapOf, scaleDomain, toldBefore } from '../rows/value-scale.ts';
import { natureBeside, signOfRow, unitBeside, valueLabel } from '../rows/value.ts';

/** From the middle of a dot to its words, px: where all dots are plain, and where signs stand beside some. */
const BESIDE = { plain: 9, signed: REACH + 2 };

/** White space before what is said of a gap, px. */
const BEFORE_GAP = 12;

/** What lanes get of the width at least beside a column of names, beside values, and beside numbers alone; words that leave less are left out. */
const LEAST = { named: 0.36, said: 0.24, bare: 0.14 };

/** What is written beside a row. */
type Say = (row: Row) => string;

/** A row as it is told, whatever its place. */
type Told = (row: Row) => Row;

/** Where things stand across the width. */
export interface PairRoom {
  /** Width of the column of names; 0 where they stand above their lanes. */
  readonly names: number;
  readonly start: number;
  readonly end: number;
  readonly beside: number;
  /** From values to x, in half px. */
  readonly at: Linear;
  readonly say: Say;
  /** The same without nature and currency, where there is no room for it. */
  readonly brief: Say;
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
function fullWords(shown: readonly Row[], unit: string, told: Told, { locale }: Medium): Say {
  const first = shown.find(({ value }) => value !== null);
  const bare = unitBeside(unit, locale);
  const unitOf = ({ observation }: Row): string => (observation === first?.observation ? unit : bare);
  return (row) => valueLabel(told(row), unitOf(row), locale) + natureBeside(row, locale);
}

/** Numbers alone: the currency stands over the picture, and what is no statistic shows in its dot and its quotation mark. */
const bareWords =
  (unit: string, told: Told, { locale }: Medium): Say =>
  (row) =>
    valueLabel(told(row), unitBeside(unit, locale), locale);

/** A way to divide the width: the column of names, the words of values, the room for what is said of gaps, and the least left to lanes. */
interface Way {
  readonly names: number;
  readonly say: Say;
  readonly gap: number;
  readonly least: number;
}

interface Lanes {
  readonly sides: readonly Sides[];
  readonly share: Linear;
  readonly beside: number;
}

/** Where the scale begins and ends, so that what is said beside every value stays inside. */
function stretched(
  { names, say, gap }: Way,
  { sides, share, beside }: Lanes,
  width: number,
  { measure }: Medium,
): [number, number] {
  const need = (row: Row | undefined, value: number | null | undefined): Need[] =>
    row && typeof value === 'number'
      ? [[share(value), beside + Math.ceil(measure(say(row), SIZE.label, 600))]]
      : [];
  const before = sides.flatMap((side) => need(side.before, side.before?.value));
  const behind = sides.flatMap((side) => need(side.behind, side.behind?.high ?? side.behind?.value));
  return stretch(before, behind, names + beside, width - beside - gap);
}

/** Whether something stands beside a dot for its sign. */
const isSigned = ({ end, badge }: Sign): boolean => end !== 'flat' || badge === 'fade';

/**
 * Divides the width among names, values and lanes of all panels. Where lanes would be too short, names go above them; then numbers
 * stand alone, then beside what is said of gaps as far as there is room.
 */
export function pairRoom(groups: readonly PairGroup[], rows: Panel, width: number, medium: Medium): PairRoom {
  const lanes = groups.flatMap(({ pairs }) => pairs.flatMap(lanesOf));
  const domain = scaleDomain(scaleRows(rows), medium.scale) ?? ([0, 1] as const);
  const share = mapOf(domain, [0, 1], medium.scale);
  const sides = lanes.map((lane) => sidesOf(lane, share));
  const shown = sides.flatMap(({ before, behind }) => [before ?? [], behind ?? []].flat());
  const told = toldBefore(scaleRows(rows));
  const [full, bare] = [fullWords(shown, rows.unit, told, medium), bareWords(rows.unit, told, medium)];
  const signed = scaleRows(rows).some((row) => isSigned(signOfRow(row)));
  const beside = BESIDE[signed ? 'signed' : 'plain'];
  const said = Math.ceil(Math.max(0, ...lanes.map((lane) => medium.measure(lane.gap, SIZE.label))));
  const gap = said > 0 ? said + BEFORE_GAP : 0;
  const column = nameColumn(
    lanes.map(({ name }) => name),
    width,
    medium,
  );
  const ways: readonly Way[] = [
    { names: column, say: full, gap, least: LEAST[column > 0 ? 'named' : 'said'] },
    { names: 0, say: full, gap, least: LEAST.said },
    { names: 0, say: bare, gap, least: LEAST.bare },
    { names: 0, say: bare, gap: 0, least: LEAST.bare },
  ];
  const fitting = ways
    .map((way) => ({ ...way, ends: stretched(way, { sides, share, beside }, width, medium) }))
    .find(({ ends: [from, till], least }) => till - from >= width * least);
  const { names, say, ends } = fitting ?? {
    names: 0,
    say: bare,
    ends: [beside, width - beside - gap] as const,
  };
  const scale = mapOf(domain, ends, medium.scale);
  return {
    ...{ names, start: ends[0], end: ends[1], beside, say, brief: bare },
    at: (value) => halfPixel(scale(value)),
    sides: (lane) => sidesOf(lane, share),
  };
}
