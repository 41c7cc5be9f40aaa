import type { Row, Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { valueWords } from '../../locale/books/value.ts';
import { SIZE } from '../../label/sizes.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { endReach } from '../../scene/bar-shape.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Mark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene } from '../../scene/scene.ts';
import type { BarForm } from './bar-form.ts';
import { barMarks } from './bar-marks.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Box, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import { headings, lineOf, naming, rowNames } from './lying-names.ts';
import { BEFORE, MISSING } from './lying-rows.ts';
import { BAR, groupRules, ROW, stack, zeroLines } from './lying-stack.ts';
import { farBars, reachesTo, type Paired } from './mirror-pairs.ts';
import type { Slot } from '../rows/period-bands.ts';
import { rowStop } from '../rows/row-stop.ts';
import { saysNature, signOfRow, subjectOf, unitBeside } from '../rows/value.ts';

/** Distance of the middle of a “≠” from the edge of the picture, px. */
const EDGE = 7;

/** Words on the far side take at most this share of the width; those on the near side what then leaves the bars theirs. */
const FAR_WORDS = 0.4;
const BARS = 0.22;

/** The sign at the end of most bars, and what the thinnest bars add to a length that is next to nothing, px. */
const SIGN = 7;
const THINNEST = 5;

/** Where zero lies, how values become positions, and what is said at the end of each bar. */
interface Sides {
  readonly zero: number;
  /** Of the picture. */
  readonly width: number;
  readonly at: Linear;
  readonly words: ReadonlyMap<Row, string>;
}

const isFar = (row: Row): boolean => reachesTo(row) === 'far';

/** Value and nature, or without its nature, or without the unit that only the first is to say, or nothing: what fits. */
function wordsOf(
  row: Row,
  units: readonly string[],
  most: number,
  { labelOf }: BarForm,
  { locale, measure }: Medium,
): string {
  const values = units.map((unit) => labelOf(row, unit));
  const nature = saysNature(row) ? `\u00a0${valueWords(locale).nature[row.observation.nature]}` : '';
  const wordings = [`${values[0]}${nature}`, ...values];
  return wordings.find((text) => measure(text, SIZE.label, 600) <= most) ?? '';
}

/** Both sides on one scale from `start`, each with room for its words, and for a “≠” at its edge. */
function sidesOf(
  rows: Rows,
  start: number,
  width: number,
  form: BarForm & Pick<Paired, 'pairOf'>,
  medium: Medium,
): Sides {
  const unit = unitBeside(rows.unit, medium.locale);
  const slots = form.banded.bands.flatMap((band) => band.slots.flatMap(({ row }) => form.pairOf(row)));
  const first = slots.map(({ row }) => row).find(({ value }) => value !== null);
  const words = new Map<Row, string>();
  /** Chooses the words of a side and gives the room it needs beyond its bars. */
  const roomOf = (far: boolean, most: number): number => {
    const there = slots.filter(({ row }) => isFar(row) === far);
    const widths = there.map(({ row }) => {
      const said = wordsOf(row, row === first ? [rows.unit, unit] : [unit], most, form, medium);
      words.set(row, said);
      return BEFORE + Math.ceil(medium.measure(said, SIZE.label, 600));
    });
    // The band of a range may reach over zero, with the sign of its value.
    const reaches = there.map(({ row }) => Math.ceil(endReach(signOfRow(row))));
    const signs =
      there.length || slots.some(({ row }) => row.high !== undefined)
        ? Math.max(SIGN, ...reaches) + THINNEST
        : 0;
    const edge = there.some(({ contradicts }) => contradicts) ? 2 * EDGE : 0;
    return Math.max(0, ...widths) + signs + edge;
  };
  const all = width - start;
  const far = roomOf(true, all * FAR_WORDS);
  const near = roomOf(false, all * (1 - BARS) - far);
  const from = start + far;
  const at = linear(form.domain ?? [0, 1], [from, Math.max(from, width - near)]);
  return { zero: halfPixel(at(0)), width, at, words };
}

/** The bar of a row with its words beyond its end, or a tick and the reason why there is none. */
function rowMarks({ row, contradicts }: Slot, y: number, sides: Sides, form: BarForm): Mark[] {
  const far = isFar(row);
  const way = far ? -1 : 1;
  const lane = { start: y + (ROW - BAR) / 2, size: BAR, at: sides.at, upright: false };
  const bars = farBars(row, barMarks(row, lane, form.lookOf(row)));
  const subject = subjectOf(row);
  const foot = sides.zero + (bars.length ? 0 : way * MISSING);
  const ends = bars.map((bar) => (far ? bar.x : bar.x + bar.width) + way * endReach(bar.sign));
  const x = (far ? Math.min : Math.max)(foot, ...ends) + way * BEFORE;
  const text = sides.words.get(row)!;
  const tone = bars.at(-1)?.tone ?? 'muted';
  const words = { ...lineOf(y), x, text, tone, anchor: far ? 'end' : 'start', subject } as const;
  const middle = y + ROW / 2;
  return [
    ...(bars.length
      ? bars
      : [{ ...rule(foot - (way * MISSING) / 2, middle, foot, middle, 'muted'), subject }]),
    ...(text ? [bars.length ? { ...words, weight: 600 as const } : words] : []),
    ...(contradicts ? notEqual(far ? EDGE : sides.width - EDGE, y) : []),
  ];
}

/** Lying bars to both sides of one zero line; every period is a row, or as many as it has values on one side. */
export function mirrorLying(
  rows: Rows,
  box: Box,
  medium: Medium,
  form: BarForm & Pick<Paired, 'pairOf'>,
): Scene {
  const { locale } = medium;
  const { bands } = form.banded;
  const width = soundWidth(box);
  const { heads, column: named } = naming(form.banded, width, medium);
  const column = heads === 'beside' ? named : 0;
  const sides = sidesOf(rows, column, width, form, medium);
  const [groups, height] = stack(bands, heads);
  const lanes = groups.flatMap((group) => group.lanes);
  const places = lanes.flatMap(({ slot, y }) => form.pairOf(slot.row).map((one) => ({ one, y })));
  const contradiction = places.some(({ one }) => one.contradicts);
  return {
    width,
    height: height + 2,
    marks: [
      ...groupRules(groups, heads, width),
      ...(column > 0
        ? rowNames(groups, form.banded, heads, 0, column, medium)
        : headings(groups, form.banded, heads, width, medium)),
      ...places.flatMap(({ one, y }) => rowMarks(one, y, sides, form)),
      ...zeroLines(groups, sides.zero),
    ],
    stops: places.map(({ one: { row }, y }) => {
      const far = isFar(row);
      const area = { x: far ? 0 : sides.zero, y, width: far ? sides.zero : width - sides.zero, height: ROW };
      return rowStop(row, area, rows, locale);
    }),
    legend: [...form.legend, ...form.remarks, ...signLegend(rows, contradiction, locale)],
    description: describeChart(rows, locale),
  };
}
