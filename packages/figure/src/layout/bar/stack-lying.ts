import type { Rows } from '@keruen/data';
import { fewTicks, tickLabels } from '../../axis/value-axis.ts';
import { describeChart } from '../../describe/chart.ts';
import { semicolons } from '../../describe/phrase.ts';
import { placeLabels } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { endReach } from '../../scene/bar-shape.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import type { BarForm } from './bar-form.ts';
import type { Column } from './column-labels.ts';
import { soundWidth } from '../empty-scene.ts';
import { signLegend } from '../rows/legend.ts';
import type { Box, Medium } from '../layout.ts';
import { headings, lineOf, naming, rowNames } from './lying-names.ts';
import { BEFORE, MISSING } from './lying-rows.ts';
import { BAR, groupRules, ROW, stack, zeroLines, type Group } from './lying-stack.ts';
import { rowStop } from '../rows/row-stop.ts';
import { signOfRow, subjectOf } from '../rows/value.ts';
import { stretch, type Need } from '../rows/stretch.ts';

/** Heights: the labels of the axis over all rows, and the least of a stop; room at the start for “≠”, and what the thinnest bars may add; px. */
const HEAD = 20;
const FINGER = 24;
const MARGIN = 16;
const THINNEST = 2;

/** What a row holds. */
interface Held {
  readonly y: number;
  readonly column: Column;
}

/** Where the words of what is no stack begin. */
function wordsStart({ slot, bars }: Column, at: Linear): number {
  const ends = bars.map(({ x, width }) => x + width + endReach(signOfRow(slot.row)));
  return Math.max(at(0) + (bars.length ? 0 : MISSING), ...ends) + BEFORE;
}

/** Bars with their words behind them, or the tick of a missing number. */
function heldMarks({ y, column }: Held, at: Linear): Mark[] {
  const { bars, text, slot } = column;
  const subject = subjectOf(slot.row);
  const [middle, zero] = [y + ROW / 2, halfPixel(at(0))];
  const tick = { ...rule(zero + MISSING / 2, middle, zero + MISSING, middle, 'muted'), subject };
  const words = { ...lineOf(y), x: wordsStart(column, at), text, tone: bars[0]?.tone ?? 'muted', subject };
  return [
    ...(bars.length ? bars : [tick]),
    ...(text ? [{ ...words, halo: true }] : []),
    ...(slot.contradicts ? notEqual(MARGIN / 2 - 2, y) : []),
  ];
}

/** A stop of each part along its row. */
function heldStop(
  { y, column: { slot, bars, told } }: Held,
  at: Linear,
  rows: Rows,
  width: number,
  { locale }: Medium,
): Stop {
  const xs = bars.length ? bars.flatMap((bar) => [bar.x, bar.x + bar.width]) : [at(0)];
  const size = Math.min(width, Math.max(FINGER, Math.max(...xs) - Math.min(...xs)));
  const x = Math.max(0, Math.min(...xs, width - size));
  const stop = rowStop(slot.row, { x, y, width: size, height: ROW }, rows, locale);
  return told ? { ...stop, label: semicolons([stop.label, told], locale) } : stop;
}

/** Thin rules behind the rows at round values, and these above; the largest says the unit, and stands before others. */
function axisMarks(
  groups: readonly Group[],
  at: Linear,
  form: BarForm,
  width: number,
  { locale, measure }: Medium,
): Mark[] {
  const labels = tickLabels(form.domain ? fewTicks(form.domain) : [], form.unit, locale);
  const wanted = labels.map(({ value, text }, i) => {
    const half = Math.ceil(measure(text, SIZE.label)) / 2;
    const x = Math.min(Math.max(at(value), half), width - half);
    const mark: TextMark = {
      kind: 'text',
      x,
      y: 11,
      text,
      size: SIZE.label,
      anchor: 'middle',
      tone: 'muted',
    };
    return { candidates: [mark], priority: labels.length - i };
  });
  const levels = labels.filter(({ value }) => value !== 0).map(({ value }) => halfPixel(at(value)));
  return [
    ...groups.flatMap(({ y, lanes }) => levels.map((x) => rule(x, y, x, y + lanes.length * ROW, 'grid'))),
    ...placeLabels(wanted, { x: 0, y: 0, width, height: HEAD }, [], measure),
  ];
}

/** Stacks that lie, each under or beside its name, for names that have no room under upright ones; what is no part has a row of its own. */
export function stackLying(rows: Rows, box: Box, medium: Medium, form: BarForm): Scene {
  const { locale, measure } = medium;
  const { bands } = form.banded;
  const width = soundWidth(box);
  const contradiction = bands.some(({ slots }) => slots.some(({ contradicts }) => contradicts));
  const margin = contradiction ? MARGIN : 0;
  const { heads, column } = naming(form.banded, width - margin, medium);
  const names = heads === 'beside' ? column : 0;
  const [flat, height] = stack(bands, heads);
  const groups = flat.map((group) => ({
    ...group,
    top: group.top + HEAD,
    y: group.y + HEAD,
    lanes: group.lanes.map((lane) => ({ ...lane, y: lane.y + HEAD })),
  }));
  const heldAt = (at: Linear): Held[] =>
    groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ slot, y }) => {
        const place = {
          ...slot,
          x: y + (ROW - BAR) / 2,
          width: BAR,
          hitX: 0,
          hitWidth: width,
          joint: undefined,
        };
        return form.columnsOf(place, at, false).map((one) => ({ y, column: one }));
      }),
    );
  const domain = form.domain ?? ([0, 1] as const);
  const share = linear(domain, [0, 1]);
  const needs = heldAt(share).flatMap(({ column: { slot, text } }): Need[] => {
    const { value, high } = slot.row;
    const reach = endReach(signOfRow(slot.row)) + THINNEST + (value === null ? MISSING : 0);
    return text ? [[share(Math.max(0, high ?? value ?? 0)), reach + BEFORE + measure(text, SIZE.label)]] : [];
  });
  const at = linear(domain, stretch([], [[1, 1], ...needs], margin + names, width));
  const held = heldAt(at);
  return {
    width,
    height: HEAD + height + 2,
    marks: [
      ...axisMarks(groups, at, form, width, medium),
      ...groupRules(groups, heads, width),
      ...(names > 0
        ? rowNames(groups, form.banded, heads, margin, names, medium)
        : headings(groups, form.banded, heads, width, medium)),
      ...held.flatMap((one) => heldMarks(one, at)),
      ...zeroLines(groups, halfPixel(at(0))),
    ],
    stops: held.map((one) => heldStop(one, at, rows, width, medium)),
    legend: [...form.legend, ...form.remarks, ...signLegend(rows, contradiction, locale)],
    description: describeChart(rows, locale, form.inWhat),
  };
}
