import type { Rows } from '@keruen/data';
import type { BarMark, Mark, RuleMark, TextMark, Tone } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import { endReach } from '../../scene/bar-shape.ts';
import { describeChart } from '../../describe/chart.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Locale } from '../../locale/locale.ts';
import { groupedForm, type BarForm } from './bar-form.ts';
import { barMarks } from './bar-marks.ts';
import { BEFORE, BETWEEN, MISSING, rowScale, type RowScale, type RowWords } from './lying-rows.ts';
import { soundWidth } from '../empty-scene.ts';
import { signLegend } from '../rows/legend.ts';
import type { Box, Medium } from '../layout.ts';
import { headings, lineOf, naming, rowNames } from './lying-names.ts';
import { BAR, groupRules, ROW, stack, zeroLines, type Lane } from './lying-stack.ts';
import { rowStop } from '../rows/row-stop.ts';
import { subjectOf } from '../rows/value.ts';

/** Room at the start for “≠” between two rows. */
const MARGIN = 16;

/** A gap and a tick: the reason follows in words. */
function missingTick({ slot, y }: Lane, { zero }: RowScale): RuleMark {
  const middle = y + ROW / 2;
  return {
    ...rule(zero + MISSING / 2, middle, zero + MISSING, middle, 'muted'),
    subject: subjectOf(slot.row),
  };
}

/** Where the words of a lane begin: behind the bar and its sign. */
function wordsStart(bars: readonly BarMark[], missing: boolean, { zero }: RowScale): number {
  const ends = bars.map((bar) => bar.x + bar.width + (bar.toward === 'end' ? endReach(bar.sign) : 0));
  return Math.max(zero + (missing ? MISSING : 0), ...ends) + BEFORE;
}

function laneWords(
  { slot, y }: Lane,
  x: number,
  words: RowWords | undefined,
  tone: Tone,
  { measure }: Medium,
): TextMark[] {
  const { value = '', nature = '' } = words ?? {};
  const common = { ...lineOf(y), subject: subjectOf(slot.row) };
  const behind = x + Math.ceil(measure(value, SIZE.label, 600)) + BETWEEN;
  return [
    ...(value ? [{ ...common, x, text: value, weight: tone === 'muted' ? 400 : 600, tone } as const] : []),
    ...(nature ? [{ ...common, x: behind, text: nature, tone: 'muted' } as const] : []),
  ];
}

function laneMarks(lane: Lane, scale: RowScale, { lookOf }: BarForm, medium: Medium): Mark[] {
  const { slot, y } = lane;
  const place = { start: y + (ROW - BAR) / 2, size: BAR, at: scale.at, upright: false };
  const bars = barMarks(slot.row, place, lookOf(slot.row));
  const missing = bars.length === 0;
  const x = wordsStart(bars, missing, scale);
  return [
    ...(missing ? [missingTick(lane, scale)] : bars),
    ...laneWords(lane, x, scale.words.get(slot.row), bars.at(-1)?.tone ?? 'muted', medium),
    ...(slot.contradicts ? notEqual(MARGIN / 2 - 2, y) : []),
  ];
}

function laneStop({ slot, y }: Lane, rows: Rows, width: number, locale: Locale): Stop {
  return rowStop(slot.row, { x: 0, y, width, height: ROW }, rows, locale);
}

/** Lying bars: a band is a heading or a name, every value a row with its bar and its words behind it. */
export function lying(rows: Rows, box: Box, medium: Medium, form = groupedForm(rows, medium)): Scene {
  const { locale } = medium;
  const { bands } = form.banded;
  const width = soundWidth(box);
  const contradiction = bands.some(({ slots }) => slots.some((slot) => slot.contradicts));
  const margin = contradiction ? MARGIN : 0;
  const { heads, column } = naming(form.banded, width, medium);
  const scale = rowScale(rows, margin + column, width, medium, form, box.agreed);
  const [groups, height] = stack(bands, heads);
  const lanes = groups.flatMap((group) => group.lanes);
  return {
    width,
    height: height + 2,
    marks: [
      ...groupRules(groups, heads, width),
      ...(heads === 'beside' ? [] : headings(groups, form.banded, heads, width, medium)),
      ...(column > 0 ? rowNames(groups, form.banded, heads, margin, column, medium) : []),
      ...lanes.flatMap((lane) => laneMarks(lane, scale, form, medium)),
      ...zeroLines(groups, scale.zero),
    ],
    stops: lanes.map((lane) => laneStop(lane, rows, width, locale)),
    legend: [
      ...(heads === 'headed' && column > 0 ? [] : form.legend),
      ...form.remarks,
      ...signLegend(rows, contradiction, locale),
    ],
    description: describeChart(rows, locale),
    ...(form.domain && { scale: { domain: form.domain, range: scale.range } }),
  };
}
