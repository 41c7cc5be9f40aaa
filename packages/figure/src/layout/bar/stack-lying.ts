import type { Rows } from '@keruen/data';
import { fewTicks, tickLabels } from '../../axis/value-axis.ts';
import { describeChart } from '../../describe/chart.ts';
import { semicolons } from '../../describe/phrase.ts';
import { placeLabels, type Wanted } from '../../label/place.ts';
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

/** What a row holds, and what the words of others in it take before its own, px. */
interface Held {
  readonly y: number;
  readonly column: Column;
  readonly shift: number;
}

/** White space between the words of two in one row, px. */
const BETWEEN = 8;

/** Bars, or the tick of a missing number. */
function heldMarks({ y, column: { bars, slot } }: Held, at: Linear): Mark[] {
  const [middle, zero] = [y + ROW / 2, halfPixel(at(0))];
  const tick = rule(zero + MISSING / 2, middle, zero + MISSING, middle, 'muted');
  return [
    ...(bars.length ? bars : [{ ...tick, subject: subjectOf(slot.row) }]),
    ...(slot.contradicts ? notEqual(MARGIN / 2 - 2, y) : []),
  ];
}

/** The words of what is no part of a stack, behind its bar. */
function heldWords({ y, column: { bars, slot, text }, shift }: Held, at: Linear): Wanted[] {
  const ends = bars.map(({ x, width }) => x + width + endReach(signOfRow(slot.row)));
  const x = Math.max(at(0) + (bars.length ? 0 : MISSING), ...ends) + BEFORE + shift;
  const tone = bars[0]?.tone ?? 'muted';
  const mark = { ...lineOf(y), x, text, tone, halo: true, subject: subjectOf(slot.row) };
  return text ? [{ candidates: [mark], priority: 0 }] : [];
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

/** What the rows of all groups hold on a scale, one after the other. */
const heldIn =
  (groups: readonly Group[], width: number, form: BarForm, { measure }: Medium) =>
  (at: Linear): Held[] =>
    groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ slot, y }) => {
        const place = { x: y + (ROW - BAR) / 2, width: BAR, hitX: 0, hitWidth: width, joint: undefined };
        let shift = 0;
        return form.columnsOf({ ...slot, ...place }, at, false).map((column): Held => {
          const held = { y, column, shift };
          if (column.text) shift += Math.ceil(measure(column.text, SIZE.label)) + BETWEEN;
          return held;
        });
      }),
    );

/** The scale at which bars, their signs and the words behind them stay between `from` and `width`. */
function scaleOf(
  heldAt: (at: Linear) => readonly Held[],
  domain: readonly [number, number],
  from: number,
  width: number,
  { measure, scale }: Medium,
): Linear {
  const share = linear(domain, [0, 1]);
  const held = heldAt(share);
  const signs = held.map(({ column: { slot } }) => endReach(signOfRow(slot.row)));
  const beyond = Math.max(...signs) + THINNEST;
  const behind = held.flatMap(({ column: { slot, text }, shift }): Need[] => {
    const { value, high } = slot.row;
    // What stands beside stacks of shares is no share: it has words alone, at zero.
    const end = scale === 'share' ? 0 : Math.max(0, high ?? value ?? 0);
    const room = shift + (value === null ? MISSING : 0) + BEFORE + measure(text, SIZE.label);
    return text ? [[share(end), beyond + room]] : [];
  });
  return linear(domain, stretch([[0, domain[0] < 0 ? beyond : 0]], [[1, beyond], ...behind], from, width));
}

/** Groups under the labels of the axis. */
const lowered = (group: Group): Group => ({
  ...group,
  top: group.top + HEAD,
  y: group.y + HEAD,
  lanes: group.lanes.map((lane) => ({ ...lane, y: lane.y + HEAD })),
});

/** Stacks that lie, each under or beside its name, for names that have no room under upright ones; what is no part has a row of its own. */
export function stackLying(rows: Rows, box: Box, medium: Medium, form: BarForm): Scene {
  const { locale, measure } = medium;
  const { bands } = form.banded;
  const width = soundWidth(box);
  const contradiction = bands.some(({ slots }) => slots.some(({ contradicts }) => contradicts));
  const margin = contradiction ? MARGIN : 0;
  const { heads, column } = naming(form.banded, width - margin, medium);
  const names = heads === 'beside' ? column : 0;
  const [flat, bottom] = stack(bands, heads);
  const groups = flat.map(lowered);
  const heldAt = heldIn(groups, width, form, medium);
  const at = scaleOf(heldAt, form.domain ?? [0, 1], margin + names, width, medium);
  const held = heldAt(at);
  const words = held.flatMap((one) => heldWords(one, at));
  const height = HEAD + bottom + 2;
  return {
    width,
    height,
    marks: [
      ...axisMarks(groups, at, form, width, medium),
      ...groupRules(groups, heads, width),
      ...(names > 0
        ? rowNames(groups, form.banded, heads, margin, names, medium)
        : headings(groups, form.banded, heads, width, medium)),
      ...held.flatMap((one) => heldMarks(one, at)),
      ...placeLabels(words, { x: 0, y: HEAD, width, height }, [], measure),
      ...zeroLines(groups, halfPixel(at(0))),
    ],
    stops: held.map((one) => heldStop(one, at, rows, width, medium)),
    legend: [...form.legend, ...form.remarks, ...signLegend(rows, contradiction, locale)],
    description: describeChart(rows, locale, form.inWhat),
  };
}
