import type { Row, Rows } from '@keruen/data';
import { describeChart } from '../describe/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import { SIZE } from '../label/sizes.ts';
import { linear, type Linear } from '../scale/linear.ts';
import { endReach } from '../scene/bar-shape.ts';
import type { Mark } from '../scene/mark.ts';
import { notEqual } from '../scene/not-equal.ts';
import { rule } from '../scene/rule.ts';
import type { Scene } from '../scene/scene.ts';
import type { BarForm } from './bar-form.ts';
import { barMarks } from './bar-marks.ts';
import { soundWidth } from './empty-scene.ts';
import type { Box, Medium } from './layout.ts';
import { signLegend } from './legend.ts';
import { headings, lineOf, naming, rowNames } from './lying-names.ts';
import { BEFORE, MISSING, THINNEST } from './lying-rows.ts';
import { BAR, groupRules, ROW, stack, zeroLines } from './lying-stack.ts';
import { reachesTo, type Paired } from './mirror-pairs.ts';
import type { Slot } from './period-bands.ts';
import { rowStop } from './row-stop.ts';
import { saysNature, signOfRow, subjectOf, unitBeside } from './value.ts';

/** Distance of the middle of a “≠” from the edge of the picture, px. */
const EDGE = 7;

/** Words on the far side take at most this share of the width; those on the near side what then leaves the bars theirs. */
const FAR_WORDS = 0.4;
const BARS = 0.22;

/** Where zero lies, how values become positions, and what is said at the end of each bar. */
interface Sides {
  readonly zero: number;
  /** Of the picture. */
  readonly width: number;
  readonly at: Linear;
  readonly words: ReadonlyMap<Row, string>;
}

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
  const first = rows.rows.find(({ value }) => value !== null);
  const slots = form.banded.bands.flatMap((band) => band.slots.flatMap(({ row }) => form.pairOf(row)));
  const words = new Map<Row, string>();
  /** Chooses the words of a side and gives the room it needs beyond its bars. */
  const roomOf = (side: 'near' | 'far', most: number): number => {
    const there = slots.filter(({ row }) => side === (reachesTo(row) === 'far' ? 'far' : 'near'));
    const rooms = there.map(({ row }) => {
      const said = wordsOf(row, row === first ? [rows.unit, unit] : [unit], most, form, medium);
      words.set(row, said);
      const sign = row.value === null ? MISSING : endReach(signOfRow(row)) + THINNEST;
      return BEFORE + Math.ceil(medium.measure(said, SIZE.label, 600)) + sign;
    });
    return Math.max(0, ...rooms) + (there.some(({ contradicts }) => contradicts) ? 2 * EDGE : 0);
  };
  const all = width - start;
  const far = roomOf('far', all * FAR_WORDS);
  const near = roomOf('near', all * (1 - BARS) - far);
  // The band of a range may reach over zero, with the sign of its value.
  const ranges = slots.filter(({ row }) => row.high !== undefined);
  const back = Math.max(0, ...ranges.map(({ row }) => endReach(signOfRow(row)) + THINNEST));
  const from = start + Math.max(far, back);
  const at = linear(form.domain ?? [0, 1], [from, Math.max(from, width - Math.max(near, back))]);
  const zero = Math.round(at(0));
  // Bars begin on the line itself, which lies on a whole pixel.
  return { zero, width, at: (value) => at(value) + zero - at(0), words };
}

/** The bar of a row with its words beyond its end, or a tick and the reason why there is none. */
function rowMarks({ row, contradicts }: Slot, y: number, sides: Sides, form: BarForm): Mark[] {
  const far = reachesTo(row) === 'far';
  const way = far ? -1 : 1;
  const lane = { start: y + (ROW - BAR) / 2, size: BAR, at: sides.at, upright: false };
  const bars = barMarks(row, lane, form.lookOf(row));
  const ends = bars.map((bar) => (far ? bar.x : bar.x + bar.width) + way * endReach(bar.sign));
  const tick = rule(
    sides.zero + (way * MISSING) / 2,
    y + ROW / 2,
    sides.zero + way * MISSING,
    y + ROW / 2,
    'muted',
  );
  const subject = subjectOf(row);
  const end = ends.length ? way * Math.max(...ends.map((one) => way * one)) : sides.zero + way * MISSING;
  const text = sides.words.get(row)!;
  const tone = bars[0]?.tone ?? 'muted';
  const words: Mark = {
    ...lineOf(y),
    x: end + way * BEFORE,
    text,
    tone,
    weight: bars.length ? 600 : 400,
    anchor: far ? 'end' : 'start',
    subject,
  };
  return [
    ...(bars.length ? bars : [{ ...tick, subject }]),
    ...(text ? [words] : []),
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
        ? rowNames(groups, form.banded, heads, 0)
        : headings(groups, form.banded, heads, width, medium)),
      ...places.flatMap(({ one, y }) => rowMarks(one, y, sides, form)),
      ...zeroLines(groups, sides.zero),
    ],
    stops: places.map(({ one: { row }, y }) => {
      const far = reachesTo(row) === 'far';
      const area = { x: far ? 0 : sides.zero, y, width: far ? sides.zero : width - sides.zero, height: ROW };
      return rowStop(row, area, rows, locale);
    }),
    legend: [...form.legend, ...form.remarks, ...signLegend(rows, contradiction, locale)],
    description: describeChart(rows, locale),
  };
}
